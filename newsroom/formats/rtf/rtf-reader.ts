import { readOfficeCopy } from '../office/read-office-copy.ts'
import type { FormatReader } from '../reader.ts'
import { readRtf } from './read-rtf.ts'

const rtfType = 'application/rtf'

/** RTF files of any program, with their changes, remarks and pictures. One that was cut off is read as far as it goes. */
export const rtfReader: FormatReader = {
  name: 'rtf',
  mediaType: rtfType,
  recognises: ({ bytes }) =>
    /^(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/.test(String.fromCharCode(...bytes.subarray(0, 20))),
  read: ({ name, bytes }, making) => {
    const read = readRtf(bytes)
    if (!read.ok) return read
    const { copy, isWhole } = read.value
    const made = readOfficeCopy(copy, { name: 'rtf', mediaType: rtfType, from: name }, making)
    if (!made.ok || isWhole) return made
    const cut = { code: 'damaged', reason: 'the file ends before its last group does' } as const
    return { ...made, value: { ...made.value, problems: [...made.value.problems, cut] } }
  },
}
