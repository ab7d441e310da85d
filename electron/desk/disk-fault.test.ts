import { constants } from 'node:os'
import { describe, expect, it } from 'vitest'
import { diskFault, errorCode } from './disk-fault.ts'

/** An error as Node makes it of a number that it has no name for. */
function unnamed(number: number): Error {
  const code = `Unknown system error -${number}`
  return Object.assign(new Error(`${code}, write`), { code, errno: -number, syscall: 'write' })
}

describe('a failure that Node has no name for', () => {
  it.each([
    ['EDQUOT', 'disk-full'],
    ['ESTALE', 'gone'],
  ] as const)('%s is told as %s', (name, code) => {
    const cause = unnamed(constants.errno[name])
    expect(errorCode(cause)).toBe(name)
    expect(diskFault(cause, '/desk/FERRY/story.json')).toMatchObject({
      code,
      details: { place: 'story.json', reason: name },
    })
  })

  it('nor this system: it is a disk that failed, and never thrown at whoever saves', () => {
    expect(errorCode(unnamed(4095))).toBe('UNKNOWN')
    expect(diskFault(unnamed(4095), '/desk/FERRY')).toMatchObject({ code: 'disk-failed' })
  })
})

it('what is no failure of the disk is our own mistake, and is thrown', () => {
  const mistake = new TypeError('undefined is not a story')
  expect(() => diskFault(mistake, '/desk')).toThrow(mistake)
})
