import { Check } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { revealExport } from './use-export.ts'

/** What went wrong, and what to do next. */
export function ExportFault({ title, fault }: { title: string; fault: SpokenFault }) {
  return (
    <div className="sending-result" data-tone="bad" role="alert">
      <b>{title}</b>
      <p>{fault.message}</p>
      <p>{fault.hint}</p>
    </div>
  )
}

/** That the story has left, how many files it is, and where they are. */
export function WrittenExport({ place, count }: { place: string; count: number }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('sending')
  const [isCopied, setCopied] = useState(false)
  const copy = () =>
    void navigator.clipboard.writeText(place).then(
      () => setCopied(true),
      // Not allowed: the path stands there and can be marked.
      () => setCopied(false),
    )
  return (
    <div className="sending-result" data-tone="good">
      <div role="status">
        <b>
          <Check aria-hidden />
          {words('written')}
        </b>
        <p>{count === 1 ? words('written-to-one') : words('written-to', { count })}</p>
        <p className="written-place" dir="ltr">
          {place}
        </p>
      </div>
      <div className="sending-ways">
        <Button className="quiet-button" onPress={() => void revealExport(newsroom)}>
          {words('reveal')}
        </Button>
        <Button className="quiet-button" onPress={copy}>
          {words(isCopied ? 'copied' : 'copy-place')}
        </Button>
      </div>
    </div>
  )
}
