import { useEffect, useState } from 'react'
import type { PictureUse } from '../../newsroom/contract/picture-calls.ts'
import type { MediaFile } from '../../newsroom/story/asset.ts'
import { formatWording } from '../../newsroom/wording/formats.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import { useHouse } from '../editor/story-context.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { printClock } from '../window/print-clock.ts'
import { useNow } from '../window/use-now.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { PlainRow } from './plain-row.tsx'
import { FoldingGroup } from './slip-group.tsx'

/** Where the picture has gone from this desk, the latest first. Not there for a picture that never left. */
export function PictureUses({ file: { sha256 } }: { file: MediaFile }) {
  const words = useWords('slip')
  const { mainProcess } = useNewsroomWindow()
  const [uses, setUses] = useState<readonly PictureUse[]>([])
  useEffect(() => {
    let isWanted = true
    void mainProcess.call['picture:uses']({ sha256 }).then((answer) => {
      if (isWanted && answer.ok) setUses(answer.value)
    })
    return () => {
      isWanted = false
    }
  }, [mainProcess, sha256])
  if (uses.length === 0) return null
  return (
    <FoldingGroup level={3} title={words('picture-uses')} holds={false}>
      {uses.map((use) => (
        <UseRow key={`${use.at} ${use.place}`} use={use} />
      ))}
    </FoldingGroup>
  )
}

function UseRow({ use: { at, slugline, formats, place } }: { use: PictureUse }) {
  const language = useLanguage()
  const { timeZone } = useHouse()
  const now = useNow()
  const names = formats.map((format) => speak(formatWording, format, language)).join(', ')
  return (
    <PlainRow label={printClock(at, timeZone, now, language)}>
      {[slugline, names, place].filter((part) => part !== '').join(' · ')}
    </PlainRow>
  )
}
