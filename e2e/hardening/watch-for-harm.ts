import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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

/** A folder with nothing in it but a file that nobody may read or write, nor put another beside it. */
export type Canary = {
  readonly folder: string
  readonly file: string
  /** The harm since it was last asked, a line each. */
  readonly harm: () => string[]
  readonly remove: () => void
}

/** Lays a canary into a folder that is made for it. */
export function layCanary(folder: string): Canary {
  const file = join(folder, 'canary.txt')
  mkdirSync(folder)
  writeFileSync(file, 'canary')
  // A time of reading before that of writing is renewed by any reading, on every kind of disk that notes it at all.
  const reset = () => utimesSync(file, 1_000_000_000, 1_500_000_000)
  reset()
  return {
    folder,
    file,
    harm: () => {
      const wasRead = statSync(file).atimeMs !== 1_000_000_000_000
      const isAsLaid = readFileSync(file, 'utf8') === 'canary' && readdirSync(folder).length === 1
      reset()
      return [
        ...(wasRead ? [`${file} was read`] : []),
        ...(isAsLaid ? [] : [`something was written in ${folder}`]),
      ]
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/**
 * Watches an app with a server that nobody may ask, files that nobody may read, and a mark that no script may set. `beside` are
 * canaries that lie where an attack may reach besides, such as next to the desk.
 */
export async function watchForHarm(app: ElectronApplication, beside: readonly Canary[] = []): Promise<Watch> {
  const own = layCanary(join(mkdtempSync(join(tmpdir(), 'dateline-canary-')), 'own'))
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
    aim: (attack) => attack.replaceAll(canaryHost, host).replaceAll('/etc/passwd', own.file),
    harm: async () => [
      ...hits.map((url) => `the server was asked for ${url}`),
      ...asked.filter((url) => !ownAddress.test(url)).map((url) => `a page asked for ${url.slice(0, 200)}`),
      ...dialogs.map((message) => `a page said ${message}`),
      ...(await marksOf(app)),
      ...[own, ...beside].flatMap((canary) => canary.harm()),
    ],
    end: () => {
      server.close()
      rmSync(dirname(own.folder), { recursive: true, force: true })
    },
  }
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
