import { momentOf } from './rtf-moment.ts'
import type { OpenRemark, RtfReading } from './rtf-reading.ts'

/** From here on the words are those that a remark is on. What it says stands further on in the file. */
export function readRemarkStart({ remarks, openRemarks }: RtfReading, name: string): void {
  const remark: OpenRemark = { kind: 'comment', by: '', at: '', remark: '' }
  remarks.set(name, remark)
  openRemarks.push(remark)
}

/** Here the words end that a remark is on. */
export function readRemarkEnd({ remarks, openRemarks }: RtfReading, name: string): void {
  const remark = remarks.get(name)
  if (remark && openRemarks.includes(remark)) openRemarks.splice(openRemarks.indexOf(remark), 1)
}

/** What a remark says; one that is on no words is set aside. */
export function readRemark(reading: RtfReading, text: string): void {
  const { by, at, on } = reading.remark
  const remark = on === '' ? undefined : reading.remarks.get(on)
  if (remark) Object.assign(remark, { by, at, remark: text })
  else {
    reading.notes.add('remarks-aside')
    reading.setAside.push(`${by}: ${text}`)
  }
  reading.remark = { by: '', at: '', on: '' }
}

/** The moment of a remark, which is one packed number in words; empty where it is none. */
export function readMoment(text: string): string {
  const packed = Number(text.trim() || Number.NaN)
  return Number.isInteger(packed) ? momentOf(packed) : ''
}
