import { copyProperties } from './copy-properties.ts'
import { deskProperties } from './desk-properties.ts'
import { keepingProperties } from './keeping-properties.ts'
import { proposalProperties } from './proposal-properties.ts'
import type { ReaderProperty } from './reader-property.ts'
import { tableProperties } from './table-properties.ts'

/** What always holds of every reader of bytes that somebody else may have written. */
export const readerProperties: readonly ReaderProperty[] = [
  ...copyProperties,
  ...tableProperties,
  ...proposalProperties,
  ...deskProperties,
  ...keepingProperties,
]
