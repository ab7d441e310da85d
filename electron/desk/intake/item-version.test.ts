import { expect, it } from 'vitest'
import { compareVersions } from './item-version.ts'

it.each([
  [{ version: '2' }, { version: '3' }, 'later'],
  [{ version: '10' }, { version: '9' }, 'earlier'],
  [
    { version: '1542761538', versionCreated: '2026-11-25T08:00:00Z' },
    { version: '978556838', versionCreated: '2026-11-25T09:00:00Z' },
    'later',
  ],
  [{ versionCreated: '2026-11-25T09:00:00Z' }, { versionCreated: '2026-11-25T08:00:00+01:00' }, 'earlier'],
  [{ version: '2' }, { version: '2' }, 'same'],
  [{ raw: 'one' }, { raw: 'two' }, 'later'],
  [{ raw: 'one' }, { raw: 'one' }, 'same'],
] as const)('of %o and %o the second is %s', (known, came, order) => {
  expect(compareVersions({ raw: 'a', ...known }, { raw: 'b', ...came })).toBe(order)
})
