import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { packetsOnCommandLine } from './packet-paths.ts'

it('finds the packets on a command line by their ending, and takes nothing else for one', () => {
  const line = [
    '/opt/Dateline.dateline',
    '--open=a.dateline',
    'QUAY.dateline',
    '/tmp/b.DATELINE',
    'wire.txt',
    '-x',
  ]
  expect(packetsOnCommandLine(line, '/home/kim')).toEqual([
    resolve('/home/kim', 'QUAY.dateline'),
    resolve('/tmp/b.DATELINE'),
  ])
  expect(packetsOnCommandLine(['dateline'], '/home/kim')).toEqual([])
})
