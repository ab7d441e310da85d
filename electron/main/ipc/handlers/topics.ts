import { dialog } from 'electron'
import type { Answer, Handlers } from '../../../../newsroom/contract/contract.ts'
import { ok } from '../../../../newsroom/story/result.ts'
import { explainFault } from '../../../../newsroom/wording/faults.ts'
import { menuWording } from '../../../../newsroom/wording/menu.ts'
import { speak } from '../../../../newsroom/wording/wording.ts'
import type { OpenWindow, Program } from '../../program.ts'
import { sendNotice } from '../send-notice.ts'

type TopicsCalls = Pick<Handlers<OpenWindow>, Extract<keyof Handlers<OpenWindow>, `topics:${string}`>>

/** The vocabulary of subjects: shown to the windows, loaded from IPTC's file, taken away. */
export function topicsHandlers(program: Program): TopicsCalls {
  return {
    'topics:show': async () => {
      const held = await program.topics.held()
      if (held.ok) return ok({ release: held.value, fault: null })
      return ok({ release: null, fault: explainFault(held.fault, program.settings.get().language) })
    },
    'topics:load': (_request, caller) => load(program, caller),
    'topics:forget': async () => {
      const forgotten = await program.topics.forget()
      tellAll(program)
      return forgotten.ok ? ok({}) : forgotten
    },
  }
}

async function load(program: Program, { window }: OpenWindow): Promise<Answer<'topics:load'>> {
  const { language } = program.settings.get()
  const chosen = await dialog.showOpenDialog(window, {
    title: speak(menuWording, 'choose-topics', language),
    // IPTC's server gives its JSON-LD without an ending.
    filters: [
      { name: 'JSON-LD', extensions: ['json', 'jsonld'] },
      { name: speak(menuWording, 'all-files', language), extensions: ['*'] },
    ],
    properties: ['openFile'],
  })
  const [path] = chosen.filePaths
  if (chosen.canceled || path === undefined) return ok(null)
  const loaded = await program.topics.load(program.reader, path)
  if (!loaded.ok) return loaded
  tellAll(program)
  return ok({ released: loaded.value.released })
}

function tellAll({ windows }: Program): void {
  for (const { window } of windows)
    if (!window.isDestroyed()) sendNotice(window.webContents, 'topics:changed', {})
}
