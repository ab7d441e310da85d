import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { canaryHost } from './corpus/attack-pieces.ts'

/** What lies in wait around a program while hostile input is put into it. */
export type Watch = {
  /** An attack, led to the server and the file that are watched here instead of to nowhere. */
  readonly aim: (attack: string) => string
  /** The harm that has been done so far, a line each. */
  readonly harm: () => Promise<string[]>
  readonly end: () => void
}

// What may be asked for: our own schemes, and what the stand-in makes of them.
const ownAddress = /^(app|media|blob):|^https:\/\/[\w.-]+\.standin\.invalid\//

/** Watches an app with a server that nobody may ask, a file that nobody may read, and a mark that no script may set. */
export async function watchForHarm(app: ElectronApplication): Promise<Watch> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-canary-'))
  const file = join(folder, 'canary.txt')
  writeFileSync(file, 'canary')
  // A time of reading before that of writing is renewed by any reading, on every kind of disk that notes it at all.
  utimesSync(file, 1_000_000_000, 1_500_000_000)
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const asked: string[] = []
  const dialogs: string[] = []
  app.context().on('request', (request) => asked.push(request.url()))
  app.context().on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return {
    aim: (attack) => attack.replaceAll(canaryHost, host).replaceAll('/etc/passwd', file),
    harm: async () => [
      ...hits.map((url) => `the server was asked for ${url}`),
      ...asked.filter((url) => !ownAddress.test(url)).map((url) => `a page asked for ${url.slice(0, 200)}`),
      ...dialogs.map((message) => `a page said ${message}`),
      ...(await marksOf(app)),
      ...(statSync(file).atimeMs === 1_000_000_000_000 ? [] : ['the file was read']),
      ...(readFileSync(file, 'utf8') === 'canary' && readdirSync(folder).length === 1
        ? []
        : ['something was written']),
      ...resetTimes(file),
    ],
    end: () => {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function resetTimes(file: string): string[] {
  utimesSync(file, 1_000_000_000, 1_500_000_000)
  return []
}

/** Marks that a script has set, in every window and every frame of it; and windows that nobody opened. */
async function marksOf(app: ElectronApplication): Promise<string[]> {
  const marks: string[] = []
  for (const page of app.windows()) {
    for (const frame of page.frames()) {
      // A sandboxed frame runs no script, ours included: then it has none.
      const mark = await frame
        .evaluate(() => Reflect.get(window, '__canary') as unknown)
        .catch(() => undefined)
      if (mark !== undefined) marks.push(`a script ran in ${frame.url()}`)
    }
  }
  return app.windows().length === 1 ? marks : [...marks, `${app.windows().length} windows are open`]
}
