import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diskVfs } from '../../../electron/desk/disk-vfs.ts'
import { savesKept } from '../../../electron/desk/history/keep-saved.ts'
import type { FaultCode } from '../../../newsroom/contract/faults.ts'
import { furnish, type Home, homeIn } from '../acts/home.ts'
import { inspectHome } from '../acts/inspect-home.ts'
import { ledgerOf, type Note } from '../acts/ledger.ts'
import { TrialNewsroom } from '../acts/trial-newsroom.ts'
import type { Outcome, Trial, Violation } from '../fault-trial.ts'
import { firstStory } from '../kill/kill-while-saving.ts'
import { makeImage, type Mounted, mountImage, mountMemory, type TrialDisk } from './trial-disk.ts'
import { withoutFiles } from './without-files.ts'
import { withoutRights } from './without-rights.ts'

type JournalPlace = 'another disk' | 'the same disk'

/** What is done to a disk, what a save must then say, and how it is undone. */
type Trouble = {
  readonly name: string
  readonly mount: () => Promise<Mounted>
  readonly make: (disk: TrialDisk) => Promise<void>
  readonly told: FaultCode
  /** A journal that is open for writing keeps a disk from being made read-only. */
  readonly journals: readonly JournalPlace[]
  readonly mend: (disk: TrialDisk) => Promise<void>
}

/** Disks that are full, read-only or not ours: the save says so, the file stays whole, and the next save works. */
export const badDisks: Trial = {
  name: 'bad-disks',
  about: 'a full tmpfs, a full ext4, a read-only volume, a folder without rights, no file left to open',
  run: async () => {
    const outcomes: Outcome[] = []
    for (const trouble of troubles) outcomes.push(await meet(trouble))
    outcomes.push(await withoutRights(), await withoutFiles())
    return outcomes
  },
}

const filler = (disk: TrialDisk) => join(disk.place, 'filler')

async function fill(disk: TrialDisk): Promise<void> {
  for (let bytes = 1 << 16; bytes >= 1; bytes >>= 1) {
    const more = Buffer.alloc(bytes)
    while (await takes(filler(disk), more)) continue
  }
}

const takes = (path: string, more: Uint8Array) =>
  writeFile(path, more, { flag: 'a' }).then(
    () => true,
    () => false,
  )

const empty = (disk: TrialDisk) => rm(filler(disk))

async function smallExt4(): Promise<Mounted> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-image-'))
  const image = join(folder, 'disk.img')
  const mounted = makeImage(image, 8) ?? mountImage(image)
  if (typeof mounted === 'string') {
    await rm(folder, { recursive: true })
    return mounted
  }
  const remove = () => {
    mounted.remove()
    void rm(folder, { recursive: true })
  }
  return { ...mounted, remove }
}

const both: readonly JournalPlace[] = ['another disk', 'the same disk']

const troubles: readonly Trouble[] = [
  {
    name: 'full tmpfs',
    mount: async () => mountMemory(),
    make: fill,
    told: 'disk-full',
    journals: both,
    mend: empty,
  },
  { name: 'full ext4', mount: smallExt4, make: fill, told: 'disk-full', journals: both, mend: empty },
  {
    name: 'read-only volume',
    mount: async () => mountMemory(),
    make: async (disk) => disk.remount('ro'),
    told: 'read-only',
    journals: ['another disk'],
    mend: async (disk) => disk.remount('rw'),
  },
]

/** With the journal on a disk that is well, and with the journal on the same disk. */
async function meet(trouble: Trouble): Promise<Outcome> {
  const found: Violation[] = []
  for (const journalOn of trouble.journals) {
    const disk = await trouble.mount()
    if (typeof disk === 'string') return { test: trouble.name, rounds: 0, violations: found, skipped: [disk] }
    const elsewhere = await mkdtemp(join(tmpdir(), 'dateline-journal-'))
    try {
      const home = await homeOn(disk, journalOn === 'the same disk' ? disk.place : elsewhere)
      const violations = await sitThrough(trouble, disk, home)
      found.push(...violations.map(({ kind, what }) => ({ kind, what: `journal on ${journalOn}: ${what}` })))
    } finally {
      disk.remove()
      await rm(elsewhere, { recursive: true })
    }
  }
  return { test: trouble.name, rounds: trouble.journals.length, violations: found, skipped: [] }
}

async function homeOn(disk: TrialDisk, data: string): Promise<Home> {
  const home = await furnish(homeIn(disk.place, diskVfs))
  const [journals, lines] = [join(data, 'own-journal'), join(data, 'own-lines')]
  await mkdir(journals)
  await mkdir(lines)
  return { ...home, journals, lines }
}

async function sitThrough(trouble: Trouble, disk: TrialDisk, home: Home): Promise<Violation[]> {
  const notes: Note[] = []
  const story = await firstStory(home, notes)
  const room = await TrialNewsroom.open(home, (note) => notes.push(note))
  const before = (await room.open(story)) ?? (await room.type(story)) ?? (await room.save(story))
  if (before) throw new Error(`${trouble.name} began badly: ${before.code}`)
  await room.type(story)
  // The history goes on in the background, and the disk is to go bad under what is done next.
  const open = room.desk.openStories.get(story)
  if (open) await savesKept(open)
  await trouble.make(disk)
  const found: Violation[] = []
  const began = Date.now()
  const ending = (await room.type(story)) ?? (await room.save(story))
  if (ending?.code !== trouble.told)
    found.push({ kind: 'corrupt', what: `told as ${ending?.code ?? 'saved'}, not ${trouble.told}` })
  if (Date.now() - began > 10_000) found.push({ kind: 'corrupt', what: 'took more than ten seconds' })
  found.push(...(await inspectHome(home, ledgerOf(notes))).filter(({ kind }) => kind !== 'left'))
  await trouble.mend(disk)
  const after = (await room.type(story)) ?? (await room.save(story))
  if (after) found.push({ kind: 'corrupt', what: `does not save when it is well again: ${after.code}` })
  await room.close(story)
  await room.standing.close()
  return [...found, ...(await inspectHome(home, ledgerOf(notes)))]
}
