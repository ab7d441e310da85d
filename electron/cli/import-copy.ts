import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Fault } from '../../newsroom/contract/faults.ts'
import { assembleStory } from '../../newsroom/formats/intake/assemble-story.ts'
import type { Proposal } from '../../newsroom/formats/proposal.ts'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { folderNameFor } from '../../newsroom/story/folder-name.ts'
import { inlineText } from '../../newsroom/story/block-text.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { createStoryFolder } from '../desk/create-story.ts'
import { diskFault } from '../desk/disk-fault.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { readCopyFile } from '../desk/intake/read-copy.ts'
import { houseAt } from './make-desk.ts'
import { withReader } from './program-files.ts'
import type { Terminal } from './terminal.ts'

type Import = { readonly file: string; readonly desk: string; readonly json: boolean }

/**
 * Takes foreign copy in as a story of the desk, every line where the reader proposes it. The copy is read before the desk
 * is touched: what can't be read makes no desk.
 */
export async function importCopy(terminal: Terminal, { file, desk, json }: Import): Promise<number> {
  const folder = resolve(desk)
  const imported = await takeIn(file, folder)
  if (!imported.ok) return terminal.sayFault(imported.fault)
  const { story, place } = imported.value
  if (json) terminal.print(JSON.stringify(reportOf(story, place), null, 2))
  else {
    terminal.say('took-in', { folder: place, aside: asideOf(story).length })
    terminal.print(story.id)
  }
  return 0
}

/** What the copy came to, for machines. */
function reportOf(story: Story, place: string) {
  const { headlines, kicker, standfirst, slugline, byline, dateline, published, language, body } = story
  const pictures = body.filter((block) => block.type === 'picture')
  return {
    story: story.id,
    folder: place,
    language,
    slugline,
    kicker,
    headline: headlines.main,
    standfirst,
    byline,
    dateline,
    published,
    pictures: pictures.map(({ asset, children: [headline, caption] }) => ({
      headline: inlineText(headline.children),
      caption: inlineText(caption.children),
      credit: story.assets.find(({ id }) => id === asset)?.credit ?? null,
    })),
    paragraphs: body.filter(({ type }) => type === 'paragraph').length,
    setAside: asideOf(story),
    notes: story.intake.flatMap(({ notes }) => notes),
  }
}

function asideOf(story: Story): string[] {
  return story.intake.flatMap(({ setAside }) => setAside)
}

async function takeIn(file: string, desk: string): Promise<Result<{ story: Story; place: string }, Fault>> {
  const bytes = await readBytes(file)
  if (!bytes.ok) return bytes
  const proposal = await propose(bytes.value, file)
  if (!proposal.ok) return proposal
  const house = await houseAt(desk)
  if (!house.ok) return house
  const now = new Date()
  const made = assembleStory(proposal.value, { newId: randomUUID, now, source: house.value.agency })
  const story = { ...made, revisedAt: now.toISOString() }
  const created = await createStoryFolder(
    { vfs: diskVfs, folder: desk },
    { text: printStoryFile(story), wantedName: folderNameFor(story.slugline) },
  )
  return created.ok ? ok({ story, place: join(desk, created.value) }) : created
}

function propose(bytes: Uint8Array, file: string): Promise<Result<Proposal, Fault>> {
  return withReader((reader) =>
    file === '-'
      ? readCopyFile(reader, bytes, file, null)
      : readCopyFile(reader, bytes, file, basename(file)),
  )
}

async function readBytes(file: string): Promise<Result<Uint8Array, Fault>> {
  try {
    return ok(file === '-' ? await readStandardInput() : await readFile(file))
  } catch (cause) {
    return failed(diskFault(cause, file))
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
