import { Button } from 'react-aria-components'
import { Node } from 'slate'
import { useSlateStatic } from 'slate-react'
import type { OfferedFields } from '../../newsroom/contract/contract.ts'
import { parseCredit } from '../../newsroom/formats/intake/parse-credit.ts'
import type { Asset } from '../../newsroom/story/asset.ts'
import type { BlockOf } from '../../newsroom/story/block.ts'
import { makePrintableLine } from '../../newsroom/story/printable.ts'
import { useWords } from '../words/words.tsx'
import { fillSlot, setAltText, setCredit } from './insert-picture.ts'
import { endOffer, useOffer } from './offered-fields.ts'
import type { StoryEditor } from './story-editor.ts'

type Offer = {
  readonly name: 'headline' | 'caption' | 'alt' | 'credit'
  readonly isFree: boolean
  use: () => void
}

/** What the file says of itself, offered: one press fills what is still empty, another replaces, a third ends it. */
export function OfferBar({ picture, asset }: { picture: BlockOf<'picture'>; asset: Asset }) {
  const editor = useSlateStatic()
  const words = useWords('copy')
  const offered = useOffer(picture.id)
  if (!offered) return null
  const offers = readOffers(editor, picture, asset, offered)
  const free = offers.filter(({ isFree }) => isFree)
  const use = (chosen: readonly Offer[]) => () => {
    for (const offer of chosen) offer.use()
    endOffer(picture.id)
  }
  if (offers.length === 0) return null
  return (
    <div className="offer" role="group" aria-label={words('offered-from-file', { what: '' })}>
      <span>
        {words('offered-from-file', { what: offers.map(({ name }) => words(`offered-${name}`)).join(', ') })}
      </span>
      {free.length > 0 && (
        <Button className="quiet-button" onPress={use(free)}>
          {words('use-offered')}
        </Button>
      )}
      {free.length < offers.length && (
        <Button className="quiet-button" onPress={use(offers)}>
          {words('replace-with-offered')}
        </Button>
      )}
      <Button className="quiet-button" onPress={() => endOffer(picture.id)}>
        {words('ignore-offered')}
      </Button>
    </div>
  )
}

/** What of the offer is news to the picture. */
function readOffers(
  editor: StoryEditor,
  picture: BlockOf<'picture'>,
  asset: Asset,
  offered: OfferedFields,
): Offer[] {
  const slots = picture.children.map((slot) => Node.string(slot))
  const [headline, caption, alt] = [offered.headline, offered.caption, offered.alt].map((text) =>
    makePrintableLine(text),
  )
  const credit = offered.creditLine === '' ? null : parseCredit(makePrintableLine(offered.creditLine))
  const offers: Offer[] = []
  const add = (
    name: Offer['name'],
    present: string | null,
    words: string | undefined,
    use: (words: string) => void,
  ) => {
    if (words && words !== present) offers.push({ name, isFree: !present, use: () => use(words) })
  }
  add('headline', slots[0] ?? '', headline, (words) => fillSlot(editor, picture.id, 0, words))
  add('caption', slots[1] ?? '', caption, (words) => fillSlot(editor, picture.id, 1, words))
  add('alt', picture.alt, alt, (words) => setAltText(editor, picture.id, words))
  if (credit && JSON.stringify(credit) !== JSON.stringify(asset.credit))
    offers.push({
      name: 'credit',
      isFree: asset.credit === null,
      use: () => setCredit(editor, asset.id, credit),
    })
  return offers
}
