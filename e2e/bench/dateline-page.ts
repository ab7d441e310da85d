import { join } from 'node:path'
import { bundleInitScript } from './build-pages.ts'
import type { Contestant } from './contestants.ts'

/** Our own built window with all its features on, over a bridge that holds one story in memory. */
export async function dateline(): Promise<Contestant> {
  const bridge = await bundleInitScript(join(import.meta.dirname, 'fake-bridge.ts'))
  return {
    name: 'Dateline',
    addressFor: (paragraphs) => `/dateline/?n=${paragraphs}`,
    marks: {
      editable: '[contenteditable=true][data-slate-editor]',
      block: '[data-slate-node=element]:not([data-slate-inline])',
    },
    initScriptFor: () => bridge,
  }
}
