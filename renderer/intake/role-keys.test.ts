import { expect, test } from 'vitest'
import { lineRole } from '../../newsroom/formats/proposal.ts'
import { roleKeys, roleOfKey } from './role-keys.ts'

const press = (key: string, code = '', held = {}) =>
  roleOfKey({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...held })

test('every role has a letter of its own', () => {
  expect(roleKeys.map(({ role }) => role).sort()).toEqual([...lineRole.options].sort())
  expect(new Set(roleKeys.map(({ key }) => key)).size).toBe(roleKeys.length)
})

test('a letter decides, in capitals and on a Korean keyboard too', () => {
  expect(press('h')).toBe('headline')
  expect(press('H')).toBe('headline')
  expect(press('ㅗ', 'KeyH')).toBe('headline')
  expect(press('Delete')).toBe('aside')
})

test('what is a shortcut or no letter decides nothing', () => {
  expect(press('a', 'KeyA', { ctrlKey: true })).toBeNull()
  expect(press('ArrowDown', 'ArrowDown')).toBeNull()
  expect(press('z')).toBeNull()
})
