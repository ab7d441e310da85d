import { Button } from 'react-aria-components'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import { useNewsroomWindow, useOpenSession, useWindowState } from '../window/newsroom-window.tsx'
import { SheetFrame } from '../window/sheet-frame.tsx'
import { useWords } from '../words/words.tsx'
import { PacketFacts } from './packet-facts.tsx'
import { PacketFoot } from './packet-foot.tsx'
import { PacketMerge } from './packet-merge.tsx'
import { choosePacket } from './receive-packet.ts'

/** A packet that came in: what is in it, how it stands to what is here, and what is to become of it. */
export function PacketSheet() {
  const words = useWords('packet')
  const packet = useWindowState((state) => state.packet)
  const session = useOpenSession()
  switch (packet.kind) {
    case 'none':
    case 'opening':
      return null
    case 'merging':
      return session && <PacketMerge incoming={packet.incoming} session={session} />
    case 'reading':
      return (
        <SheetFrame title={words('title')} className="packet">
          <p className="packet-reading" role="status">
            {words('reading', { name: packet.name })}
          </p>
        </SheetFrame>
      )
    case 'failed':
      return (
        <SheetFrame title={words('title')} className="packet">
          <Refused fault={packet.fault} />
        </SheetFrame>
      )
    case 'here':
      return (
        <SheetFrame title={words('title')} className="packet">
          <div className="over-body">
            <PacketFacts incoming={packet.incoming} />
          </div>
          <PacketFoot key={packet.incoming.packet} incoming={packet.incoming} />
        </SheetFrame>
      )
  }
}

function Refused({ fault }: { fault: SpokenFault }) {
  const newsroom = useNewsroomWindow()
  const words = useWords('packet')
  return (
    <div className="packet-column">
      <div className="packet-refused" role="alert">
        <b>{words('failed')}</b>
        <p>{fault.message}</p>
        <p>{fault.hint}</p>
      </div>
      <Button className="quiet-button" onPress={() => void choosePacket(newsroom)}>
        {words('choose-other')}
      </Button>
    </div>
  )
}
