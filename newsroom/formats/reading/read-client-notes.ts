import type { Chain } from '../../story/chain.ts'
import type { Ednote } from '../../story/story.ts'
import { clientNotes, oneLine } from '../client-notes.ts'

const roles: readonly (readonly [string, Ednote['role']])[] = [
  ['EDS: ', 'clients'],
  ['LEGAL: ', 'legal'],
  ['PICTURES: ', 'pictures'],
  ['CORRECTION: ', 'correction'],
]

/**
 * Notes to clients as `clientNotes` prints them, told apart again: a note a line, its role by its first word. The lines that
 * the chain and the embargo print are left out, for they are known already. A foreign note is one to clients.
 */
export function readClientNotes(text: string, chain: Chain, embargoReason: string | undefined): Ednote[] {
  const known = [
    ...clientNotes({ chain, ednotes: [] }),
    ...(embargoReason ? [oneLine(embargoReason)] : []),
  ].map((line) => line.trim())
  const lines = text.split(/[\r\n\u2028\u2029]+/).map((line) => line.trim())
  return lines.flatMap((line): Ednote[] => {
    const at = known.indexOf(line)
    if (at >= 0) known.splice(at, 1)
    if (line === '' || at >= 0) return []
    const [sign, role] = roles.find(([opening]) => line.startsWith(opening)) ?? ['', 'clients' as const]
    const note = line.slice(sign.length).trim()
    return note === '' ? [] : [{ role, text: note }]
  })
}
