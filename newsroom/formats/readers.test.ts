import { expect, test } from 'vitest'
import { readerFor } from './readers.ts'

const known = (text: string) => readerFor({ name: null, bytes: new Uint8Array(), text })?.name ?? null

test.each(['{"edition":1,"body":[]}', '{"html":"<p>Ferries return.</p>"}', ' [1, 2]\n'])(
  'data that no reader knows is no copy: %s',
  (text) => expect(known(text)).toBeNull(),
)

test.each(['[Seoul] Ferries return.', '{Ferries} return.', 'Ferries return.'])(
  'copy may begin with a bracket: %s',
  (text) => expect(known(text)).toBe('text'),
)
