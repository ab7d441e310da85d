import { nativeTheme } from 'electron'
import type { Handlers } from '../../../../newsroom/contract/contract.ts'
import { fault } from '../../../../newsroom/contract/faults.ts'
import type { Settings } from '../../../../newsroom/contract/views.ts'
import { failed, ok } from '../../../../newsroom/story/result.ts'
import { openOutside } from '../../lockdown.ts'
import { applyToMenu } from '../../menu/menu.ts'
import type { OpenWindow, Program } from '../../program.ts'
import { openWindowAt } from '../../windows/open-window.ts'
import { showMenuFor } from '../../menu/show-menu-for.ts'
import { sendNotice } from '../send-notice.ts'

type WindowCalls = Pick<
  Handlers<OpenWindow>,
  'settings:read' | 'settings:change' | 'window:state' | 'window:open' | 'link:open' | 'log:bug'
>

/** The user's own choices, what a window says of itself, and the few things it may ask of the system. */
export function settingsHandlers(program: Program): WindowCalls {
  return {
    'settings:read': async () => ok(program.settings.get()),
    'settings:change': async (changed) => ok(await changeSettings(program, changed)),
    'window:state': async ({ applicable, title, unwritten }, caller) => {
      caller.applicable = new Set(applicable)
      caller.unwritten = unwritten
      caller.window.setTitle(title === '' ? 'Dateline' : `${title} — Dateline`)
      caller.window.setDocumentEdited(unwritten)
      if (caller.window.isFocused()) applyToMenu(caller.applicable)
      return ok({})
    },
    'window:open': async (_request, { standing: { desk } }) => {
      const opened = await openWindowAt(program, desk.folder)
      return opened.ok ? ok({}) : opened
    },
    'link:open': async ({ url }) =>
      (await openOutside(url)) ? ok({}) : failed(fault('link-refused', { url })),
    'log:bug': async ({ message, stack }) => ok({ reference: program.log.bug(`window: ${message}`, stack) }),
  }
}

async function changeSettings(
  program: Program,
  changed: Partial<{ [Name in keyof Settings]: Settings[Name] | undefined }>,
): Promise<Settings> {
  const before = program.settings.get()
  // A setting that is named and not given stays as it was.
  const given = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
  const settings: Settings = { ...before, ...given }
  await program.settings.set(settings)
  nativeTheme.themeSource = settings.theme
  if (settings.language !== before.language) showMenuFor(program)
  for (const { window } of program.windows) sendNotice(window.webContents, 'settings:changed', settings)
  return settings
}
