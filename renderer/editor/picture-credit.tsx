import { useSlateStatic } from 'slate-react'
import type { Asset } from '../../newsroom/story/asset.ts'
import { handoutNotice, printCredit } from '../../newsroom/story/print-credit.ts'
import { useWords } from '../words/words.tsx'
import { openForm } from './editor-forms.ts'

/**
 * The credit as it will be printed, made from its value, and the notice a handout must carry. Neither can be typed over:
 * the button opens the value's form.
 */
export function PictureCredit({ asset, readOnly }: { asset: Asset | undefined; readOnly: boolean }) {
  const editor = useSlateStatic()
  const words = useWords('copy')
  if (!asset) return null
  const { credit } = asset
  const notice = credit && handoutNotice(credit)
  const isThirdParty = credit !== null && ['handout', 'social', 'screengrab'].includes(credit.kind)
  return (
    <div className="picture-fact credit">
      <span>{words('credit')}</span>
      <button
        type="button"
        className={credit ? 'credit-line' : 'credit-line credit-missing'}
        aria-haspopup="dialog"
        aria-label={`${words('edit-credit')}: ${credit ? printCredit(credit) : words('no-credit')}`}
        disabled={readOnly}
        onClick={({ currentTarget }) =>
          openForm(editor, { form: 'credit', anchor: currentTarget, asset: asset.id })
        }
      >
        {credit ? printCredit(credit) : words('no-credit')}
      </button>
      {notice && (
        <span className="credit-notice" title={notice}>
          {words(isThirdParty ? 'handout-notice' : 'mandatory-notice')}
        </span>
      )}
    </div>
  )
}
