import type { SpokenAnswer } from '../../newsroom/contract/contract.ts'
import { fault } from '../../newsroom/contract/faults.ts'
import { isPacketPath } from '../../newsroom/formats/packet/packet-layout.ts'
import { failed } from '../../newsroom/story/result.ts'
import { explainFault } from '../../newsroom/wording/faults.ts'
import { takeInDropped } from '../take-in/begin-take-in.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { showToast } from '../window/show-toast.ts'
import type { PacketProgress } from './packet-progress.ts'
import { sayOfPacket } from './say-of-packet.ts'

/** The most bytes of a file that are handed on. A longer one is refused for its length, and need not be read for that. */
const mostBytes = 200_000_001

/** True for a file that is a hand-over packet by its name, or a zip: what it is is decided by the bytes. */
export function isPacketFile({ name }: { readonly name: string }): boolean {
  return /\.(dateline|zip)$/i.test(name)
}

/** Asks for a packet and shows what is in it. Nothing happens where it is cancelled. */
export function choosePacket(newsroom: NewsroomWindow): Promise<void> {
  return show(newsroom, newsroom.mainProcess.call['packet:choose']({}))
}

/** Takes a packet that the system gave to this window, where one waits; the next one comes when this one is decided. */
export async function takeWaitingPacket(newsroom: NewsroomWindow): Promise<void> {
  if (newsroom.store.get().packet.kind !== 'none') return
  await show(newsroom, newsroom.mainProcess.call['packet:waiting']({}))
}

/** Reads a packet that was dropped on the window. */
export async function dropPacket(newsroom: NewsroomWindow, file: File): Promise<void> {
  const { store, mainProcess } = newsroom
  const reading: PacketProgress = { kind: 'reading', name: file.name }
  store.change({ sheet: 'packet', overlay: 'none', drawer: 'none', packet: reading })
  const bytes = await readBytes(file)
  const { language } = store.get().settings
  const answer = bytes
    ? await mainProcess.call['packet:drop']({ name: file.name, bytes })
    : failed(explainFault(fault('not-a-packet', { name: file.name }), language))
  const isShown = store.get().packet === reading
  // A zip without a story of ours is a feed that was zipped.
  if (isShown && !answer.ok && answer.fault.code === 'not-a-packet' && !isPacketPath(file.name))
    return takeInDropped(newsroom, file.name, [{ file: file.name, blob: file }])
  if (isShown) return takeAnswer(newsroom, answer)
  if (answer.ok) await mainProcess.call['packet:leave']({ packet: answer.value.packet })
}

async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.slice(0, mostBytes).arrayBuffer())
  } catch {
    // A folder is dropped like a file and has no bytes; so has a file that has gone since.
    return null
  }
}

async function show(newsroom: NewsroomWindow, asking: Promise<SpokenAnswer<'packet:choose'>>): Promise<void> {
  const answer = await asking
  if (answer.ok && answer.value === null) return
  newsroom.store.change({ sheet: 'packet', overlay: 'none', drawer: 'none' })
  takeAnswer(newsroom, answer)
}

function takeAnswer({ store }: NewsroomWindow, answer: SpokenAnswer<'packet:choose'>): void {
  if (!answer.ok) store.change({ packet: { kind: 'failed', fault: answer.fault } })
  else if (answer.value) store.change({ packet: { kind: 'here', incoming: answer.value } })
}

/**
 * Takes in packets that the system gives to this window, and puts a packet away when its sheet is closed undecided. What is
 * being decided in another sheet is not covered: the packet waits, and the user is told. Gives back the function that ends it.
 */
export function attendPackets(newsroom: NewsroomWindow): () => void {
  const { store, mainProcess } = newsroom
  const arrive = () => {
    const { sheet, packet, proposal } = store.get()
    if (packet.kind === 'none' && sheet !== 'house' && proposal === null) void takeWaitingPacket(newsroom)
    else {
      const act = { words: sayOfPacket(newsroom, 'open-it'), run: () => void takeWaitingPacket(newsroom) }
      showToast(newsroom, { tone: 'plain', words: sayOfPacket(newsroom, 'waiting'), act })
    }
  }
  const endArrivals = mainProcess.on['packet:arrived'](arrive)
  const endClosing = store.subscribe(() => {
    const { sheet, packet } = store.get()
    if (sheet === 'packet' || packet.kind === 'none' || packet.kind === 'opening') return
    store.change({ packet: { kind: 'none' } })
    void putAway(newsroom, packet)
  })
  return () => {
    endArrivals()
    endClosing()
  }
}

async function putAway(newsroom: NewsroomWindow, packet: PacketProgress): Promise<void> {
  const { mainProcess, store } = newsroom
  if ('incoming' in packet) await mainProcess.call['packet:leave']({ packet: packet.incoming.packet })
  if (store.get().sheet === 'none') await takeWaitingPacket(newsroom)
}
