import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { IncomingPacket } from '../../newsroom/contract/packet-calls.ts'
import { isSameStory } from '../../newsroom/story/compare/same-story.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { closeSheet } from '../window/sheets.ts'
import { useWords } from '../words/words.tsx'
import { addPacket, beginMerge } from './accept-packet.ts'

/** What can be done with a packet: what is most likely meant stands last, as the main button. */
export function PacketFoot({ incoming }: { incoming: IncomingPacket }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('packet')
  const [isTaking, setTaking] = useState(false)
  const [fault, setFault] = useState<SpokenFault | null>(null)
  const { here } = incoming
  const isSame = here !== null && isSameStory(here, incoming.story)
  const add = async () => {
    setTaking(true)
    setFault(null)
    setFault(await addPacket(newsroom, incoming))
    setTaking(false)
  }
  return (
    <div className="packet-foot">
      {fault && (
        <div className="packet-refused" role="alert">
          <b>{words('failed')}</b>
          <p>
            {fault.message} {fault.hint}
          </p>
        </div>
      )}
      <div className="packet-acts">
        <Button className="quiet-button" onPress={() => closeSheet(newsroom)}>
          {words('leave')}
        </Button>
        <span className="push" role="status">
          {isTaking && words('taking')}
        </span>
        {here && (
          <Button className="quiet-button" isDisabled={isTaking} onPress={() => void add()}>
            {words('add-copy')}
          </Button>
        )}
        {here && !isSame && (
          <Button
            className="main-button"
            isDisabled={isTaking}
            onPress={() => void beginMerge(newsroom, incoming)}
          >
            {words('merge')}
          </Button>
        )}
        {here && isSame && (
          <Button className="main-button" onPress={() => void openStory(newsroom, here.id)}>
            {words('show-here')}
          </Button>
        )}
        {!here && (
          <Button className="main-button" isDisabled={isTaking} onPress={() => void add()}>
            {words('add-new')}
          </Button>
        )}
      </div>
    </div>
  )
}
