import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Value } from '../../newsroom/contract/contract.ts'
import { useWords } from '../words/words.tsx'
import { ExportFault } from './export-result.tsx'
import { addressFor, type PreviewWidth } from './preview-width.ts'
import type { StoryAnswer } from './use-story-answer.ts'

/** The page in its frame, or why there is none. A page that was made stays until the next one stands. */
export function PreviewPage({
  page: { value, fault, isAsking, askAgain },
  width,
}: {
  page: StoryAnswer<Value<'preview:show'>>
  width: PreviewWidth
}) {
  const words = useWords('sending')
  return (
    <div className="over-body preview-body" data-width={width}>
      {fault && !(isAsking && !value) && (
        <div className="preview-fault">
          <ExportFault title={words('preview-failed')} fault={fault} />
          <Button className="main-button" onPress={askAgain}>
            {words('make-again')}
          </Button>
        </div>
      )}
      {!value && isAsking && (
        <p className="preview-wait" role="status">
          {words('preview-making')}
        </p>
      )}
      {value && !fault && <PageFrame address={addressFor(value.address, width)} />}
    </div>
  )
}

/**
 * A frame that may do nothing but show. A new page is laid over the old one only once it has loaded, so that nothing
 * flashes; keys pressed after a click into it still reach the window.
 */
function PageFrame({ address }: { address: string }) {
  const words = useWords('sending')
  const [shown, show] = useState(address)
  const frame = useRef<HTMLIFrameElement>(null)
  useGiveBackFocus(frame)
  const addresses = shown === address ? [address] : [shown, address]
  return (
    <div className="preview-sheet">
      {addresses.map((each) => (
        <iframe
          key={each}
          ref={each === address ? frame : null}
          src={each}
          title={words('preview-frame')}
          sandbox=""
          data-coming={each !== shown || undefined}
          aria-hidden={each !== address || undefined}
          onLoad={each === address ? () => show(address) : undefined}
        />
      ))}
    </div>
  )
}

/**
 * A frame that was clicked into keeps all keys to itself, Escape among them. The focus goes back to the window, unless the
 * user went in with the Tab key to move through the page.
 */
function useGiveBackFocus(frame: { readonly current: HTMLIFrameElement | null }): void {
  useEffect(() => {
    let hasTabbed = false
    const onKey = ({ key }: globalThis.KeyboardEvent) => {
      hasTabbed = key === 'Tab'
    }
    const onPointer = () => {
      hasTabbed = false
    }
    const onBlur = () => {
      if (hasTabbed || document.activeElement !== frame.current) return
      setTimeout(() => frame.current?.closest('section')?.querySelector<HTMLElement>('h1')?.focus())
    }
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('pointermove', onPointer, true)
    window.addEventListener('blur', onBlur)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('pointermove', onPointer, true)
      window.removeEventListener('blur', onBlur)
    }
  }, [frame])
}
