/** A file that does not exist, what it would say, and who must refuse it. */
export type Breach = {
  /** What the breach does, in words. */
  readonly claim: string
  /** Where the file would lie, from the top of the repository. */
  readonly file: string
  readonly code: string
  /** The lint rule's name, or the compiler's number with `TS` before it. */
  readonly refusedBy: string
}

const boundaries = 'boundaries/dependencies'
const restricted = 'no-restricted-imports'

/** Every border of the house, crossed once on purpose. */
export const breaches: readonly Breach[] = [
  {
    claim: 'renderer imports electron/main',
    file: 'renderer/breach.ts',
    code: "import { start } from '../electron/main/main.ts'\nstart()\n",
    refusedBy: boundaries,
  },
  {
    claim: 'renderer imports a type of electron/main',
    file: 'renderer/breach.ts',
    code: "import type { Start } from '../electron/main/main.ts'\nexport type Stop = Start\n",
    refusedBy: boundaries,
  },
  {
    claim: 'renderer, compiled, reaches for a file of electron',
    file: 'renderer/breach.ts',
    code: "import type { Start } from '../electron/main/main.ts'\nexport type Stop = Start\n",
    refusedBy: 'TS6307',
  },
  {
    claim: 'renderer imports node:fs',
    file: 'renderer/breach.ts',
    code: "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n",
    refusedBy: boundaries,
  },
  {
    claim: 'renderer imports electron',
    file: 'renderer/breach.ts',
    code: "import { ipcRenderer } from 'electron'\nexport const ipc = ipcRenderer\n",
    refusedBy: boundaries,
  },
  {
    claim: 'renderer uses process',
    file: 'renderer/breach.ts',
    // The packages are named because any of them could bring Node's types in by the back door.
    code: "import 'react-dom/client'\nimport 'slate-react'\nimport 'react-aria-components'\nexport const home = process.env['HOME']\n",
    refusedBy: 'TS2591',
  },
  {
    claim: 'newsroom imports renderer',
    file: 'newsroom/formats/breach.ts',
    code: "import { mount } from '../../renderer/main.tsx'\nmount()\n",
    refusedBy: boundaries,
  },
  {
    claim: 'newsroom imports node:fs',
    file: 'newsroom/story/breach.ts',
    code: "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n",
    refusedBy: boundaries,
  },
  {
    claim: 'newsroom imports slate',
    file: 'newsroom/story/breach.ts',
    code: "import { Editor } from 'slate'\nexport const editor = Editor\n",
    refusedBy: boundaries,
  },
  {
    claim: 'newsroom uses document',
    file: 'newsroom/story/breach.ts',
    code: "import 'zod'\nimport 'parse5'\nexport const title = document.title\n",
    refusedBy: 'TS2584',
  },
  {
    claim: 'newsroom/story imports newsroom/contract',
    file: 'newsroom/story/breach.ts',
    code: "import { calls } from '../contract/contract.ts'\nexport const all = calls\n",
    refusedBy: boundaries,
  },
  {
    claim: 'electron imports renderer',
    file: 'electron/desk/breach.ts',
    code: "import { mount } from '../../renderer/main.tsx'\nmount()\n",
    refusedBy: boundaries,
  },
  {
    claim: 'electron/main imports electron/preload',
    file: 'electron/main/breach.ts',
    code: "import { call } from '../preload/preload.ts'\nexport const all = call\n",
    refusedBy: boundaries,
  },
  {
    claim: 'a file outside electron/main/ipc answers calls',
    file: 'electron/main/windows/breach.ts',
    code: "import { ipcMain } from 'electron'\nipcMain.handle('all', () => null)\n",
    refusedBy: restricted,
  },
  {
    claim: 'the preload imports more of the contract than its names',
    file: 'electron/preload/breach.ts',
    code: "import { calls } from '../../newsroom/contract/contract.ts'\nexport const all = calls\n",
    refusedBy: restricted,
  },
  {
    claim: 'the preload imports node:fs',
    file: 'electron/preload/breach.ts',
    code: "import { readFileSync } from 'node:fs'\nexport const read = readFileSync\n",
    refusedBy: boundaries,
  },
  {
    claim: 'e2e imports renderer',
    file: 'e2e/breach.ts',
    code: "import { mount } from '../renderer/main.tsx'\nmount()\n",
    refusedBy: boundaries,
  },
  {
    claim: 'e2e outside e2e/faults imports electron/desk',
    file: 'e2e/breach.ts',
    code: "import { diskVfs } from '../electron/desk/disk-vfs.ts'\nexport const vfs = diskVfs\n",
    refusedBy: boundaries,
  },
  {
    claim: 'e2e/faults imports electron/main',
    file: 'e2e/faults/breach.ts',
    code: "import { start } from '../../electron/main/main.ts'\nstart()\n",
    refusedBy: boundaries,
  },
  {
    claim: 'a window is given foreign markup',
    file: 'renderer/breach.ts',
    code: 'export function show(page: HTMLElement, markup: string): void {\n  page.innerHTML = markup\n}\n',
    refusedBy: 'no-restricted-syntax',
  },
]

/** Imports that are allowed: a rule that refuses everything would refuse every breach too. */
export const controls: readonly Breach[] = [
  {
    claim: 'renderer imports the contract and Slate',
    file: 'renderer/control.ts',
    code: "import { calls } from '../newsroom/contract/contract.ts'\nimport { Editor } from 'slate'\nexport const both = [calls, Editor]\n",
    refusedBy: boundaries,
  },
  {
    claim: 'electron/desk imports node:fs/promises and the story',
    file: 'electron/desk/control.ts',
    code: "import { readFile } from 'node:fs/promises'\nimport { story } from '../../newsroom/story/story.ts'\nexport const both = [readFile, story]\n",
    refusedBy: boundaries,
  },
  {
    claim: 'e2e/faults imports electron/desk',
    file: 'e2e/faults/control.ts',
    code: "import { diskVfs } from '../../electron/desk/disk-vfs.ts'\nexport const vfs = diskVfs\n",
    refusedBy: boundaries,
  },
  {
    claim: 'the preload imports the names of the channels',
    file: 'electron/preload/control.ts',
    code: "import { callNames } from '../../newsroom/contract/channels.ts'\nexport const names = callNames\n",
    refusedBy: boundaries,
  },
  {
    claim: 'renderer, compiled, uses document',
    file: 'renderer/control.ts',
    code: 'export const title = document.title\n',
    refusedBy: 'TS2584',
  },
]
