import { ok } from '../../story/result.ts'
import { readOfficeCopy } from '../office/read-office-copy.ts'
import type { FormatReader } from '../reader.ts'
import { looksLikeZip, openZip } from '../zip/open-zip.ts'
import { docxType } from './docx-type.ts'
import { openDocx } from './open-docx.ts'
import { copyOf } from './read-docx.ts'
import { ownData, readOwn } from './read-own.ts'

/** Word files of any edition and from any program, with their changes, remarks and pictures. Our own come back as they were. */
export const docxReader: FormatReader = {
  name: 'docx',
  mediaType: docxType,
  recognises: ({ bytes }) => {
    const zip = looksLikeZip(bytes) ? openZip(bytes) : null
    if (!zip?.ok) return false
    const { names } = zip.value
    return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/'))
  },
  read: ({ name, bytes }, making) => {
    const docx = openDocx(bytes)
    if (!docx.ok) return docx
    const source = { name: 'docx', mediaType: docxType, from: name } as const
    const data = ownData(docx.value)
    if (!data) return readOfficeCopy(copyOf(docx.value), source, making)
    return ok({ items: [readOwn(docx.value, data, source, making)], problems: [] })
  },
}
