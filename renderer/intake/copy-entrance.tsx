import { useEffect, useState } from 'react'
import { dropPacket, isPacketFile } from '../packet/receive-packet.ts'
import { takeInDropped, takeInEntries } from '../take-in/begin-take-in.ts'
import { droppedEntries } from '../take-in/dropped-files.ts'
import { type NewsroomWindow, useNewsroomWindow } from '../window/newsroom-window.tsx'
import { readIntake, readIntakeFile } from '../window/read-intake.ts'
import { useWords } from '../words/words.tsx'
import { chooseFlavour, mayBeCopy } from './foreign-copy.ts'

/** Where copy can be dropped and pasted. The copy of an open story is not among them: what comes there belongs into it. */
const zones = '.list, .welcome, .over.intake'

/** Takes copy in that is dropped or pasted outside of any text, and shows over which part of the window it may be dropped. */
export function CopyEntrance() {
  const newsroom = useNewsroomWindow()
  const words = useWords('intake-view')
  const [zone, setZone] = useState<Element | null>(null)
  useEffect(() => listen(newsroom, setZone), [newsroom])
  if (!zone?.isConnected) return null
  const { left, top, width, height } = zone.getBoundingClientRect()
  return (
    <div className="drop-veil" style={{ left, top, width, height }}>
      <p>{words('drop-here')}</p>
    </div>
  )
}

function listen(newsroom: NewsroomWindow, show: (zone: Element | null) => void): () => void {
  const ending = new AbortController()
  const { signal } = ending
  // What is dragged within the window is the window's own: lines, words of a story, stories.
  let isOwn = false
  const onOver = (event: DragEvent) => {
    const zone = isOwn ? null : zoneFor(event)
    show(zone)
    if (zone) event.preventDefault()
  }
  const onDrop = (event: DragEvent) => {
    show(null)
    if (isOwn || event.defaultPrevented || !zoneFor(event)) return
    event.preventDefault()
    if (event.dataTransfer) takeDropped(newsroom, event.dataTransfer)
  }
  window.addEventListener('dragstart', () => void (isOwn = true), { signal })
  window.addEventListener('dragend', () => void (isOwn = false), { signal })
  window.addEventListener('dragover', onOver, { signal })
  window.addEventListener('dragleave', (event) => event.relatedTarget === null && show(null), { signal })
  window.addEventListener('drop', onDrop, { signal })
  window.addEventListener('paste', (event) => takePasted(newsroom, event), { signal })
  return () => ending.abort()
}

function zoneFor({ target, dataTransfer }: DragEvent): Element | null {
  if (!dataTransfer || !(target instanceof Element)) return null
  const files = [...dataTransfer.items].filter(({ kind }) => kind === 'file')
  return mayBeCopy({ types: dataTransfer.types, files }) ? target.closest(zones) : null
}

function takeDropped(newsroom: NewsroomWindow, transfer: DataTransfer): void {
  const files = [...transfer.files]
  const [file] = files
  if (!file) return takeFlavours(newsroom, transfer)
  const entries = droppedEntries(transfer)
  if (entries.some(({ isDirectory }) => isDirectory)) return void takeInEntries(newsroom, entries)
  // Several files are taken in together, the pictures among them with the copy that tells of them.
  if (files.length > 1) {
    const dropped = files.map((blob) => ({ file: blob.name, blob }))
    return void takeInDropped(newsroom, '', dropped)
  }
  if (isPacketFile(file)) return void dropPacket(newsroom, file)
  void readIntakeFile(newsroom, file)
}

function takePasted(newsroom: NewsroomWindow, event: ClipboardEvent): void {
  const { proposal, desk } = newsroom.store.get()
  if (event.defaultPrevented || !event.clipboardData || desk.kind !== 'open') return
  // What is being decided in the sheet is not replaced by a slip of the hand.
  if (proposal === null && isPasteZone(newsroom, event.target)) takeFlavours(newsroom, event.clipboardData)
}

function isPasteZone(newsroom: NewsroomWindow, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('input, textarea, select')) return false
  // Where nothing has the focus, what is pasted goes to the page that fills the window.
  const { centre, sheet } = newsroom.store.get()
  if (target === document.body) return centre.kind === 'nothing' && sheet === 'none'
  return target.closest(zones) !== null
}

function takeFlavours(newsroom: NewsroomWindow, transfer: DataTransfer): void {
  const flavours = { html: transfer.getData('text/html'), plain: transfer.getData('text/plain') }
  const copy = chooseFlavour(flavours)
  if (copy) void readIntake(newsroom, { ...copy, from: null })
}
