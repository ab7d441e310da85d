import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, before, test } from 'node:test'
import * as fc from 'fast-check'
import { docx } from '../../newsroom/formats/docx/docx.ts'
import { ferryStory, sampleOptions } from '../../newsroom/formats/samples/ferry-story.ts'
import { printedText } from '../../newsroom/formats/samples/printed-text.ts'
import { readTrial } from '../../newsroom/formats/samples/read-trial.ts'
import { publishable } from '../../newsroom/story/publishable.ts'
import { anyStory } from './arbitrary-story.ts'
import { printedWords } from './printed-words.ts'
import { wordsOf } from './story-words.ts'

// What other people's word processors make of the office files that leave here, and what is read of the files that they make.
const generated = 200
const stories = [ferryStory, ...fc.sample(anyStory, { numRuns: generated, seed: 20261125 })]
const remade = 50
const endings = ['docx', 'odt', 'rtf'] as const

const without = (program: string) =>
  spawnSync(program, ['--version']).error ? `${program} is absent` : false
const skip = { office: without('soffice'), pandoc: without('pandoc') }

let folder = ''
const written: { readonly name: string; readonly words: readonly string[] }[] = []

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-office-'))
  for (const program of ['soffice', 'pandoc']) await mkdir(join(folder, program))
  for (const [at, story] of stories.entries()) {
    const [file] = docx.write(publishable(story, docx.channel), sampleOptions)
    assert.ok(file && 'bytes' in file)
    await writeFile(join(folder, `${at}.docx`), file.bytes)
    written.push({ name: String(at), words: printedWords('docx', printedText(file)) })
  }
})
after(() => rm(folder, { recursive: true }))

void test(
  `docx: LibreOffice reads the words of ${generated} generated stories as they were written`,
  { skip: skip.office },
  async () => {
    convert('txt:Text (encoded):UTF8')
    for (const { name, words } of written) {
      const text = await readFile(join(folder, 'soffice', `${name}.txt`), 'utf8')
      // It prints the signs and numbers of lists, which are no words of the file.
      const read = text.replace(/^\ufeff/, '').replace(/^ {4}(?:•|\d+\.)(?: |$)/gm, '')
      assert.deepEqual(wordsOf(read), words, name)
    }
  },
)

void test(
  `docx: pandoc reads the words of ${generated} generated stories as they were written`,
  { skip: skip.pandoc },
  () => {
    for (const { name, words } of written) {
      const stdout = pandoc(name, '-t', 'json')
      assert.deepEqual(wordsOf(textOf(JSON.parse(stdout))), words, name)
    }
  },
)

for (const ending of endings) {
  void test(
    `${ending}: of ${remade} files that LibreOffice made every word is read`,
    { skip: skip.office },
    async () => {
      convert(ending, remade)
      for (const { name, words } of written.slice(0, remade))
        await readBack(join('soffice', `${name}.${ending}`), words)
    },
  )

  void test(
    `${ending}: of ${remade} files that pandoc made every word is read`,
    { skip: skip.pandoc },
    async () => {
      for (const { name, words } of written.slice(0, remade)) {
        const made = join('pandoc', `${name}.${ending}`)
        pandoc(name, '-s', '-t', ending, '-o', join(folder, made))
        await readBack(made, words)
      }
    },
  )
}

async function readBack(made: string, words: readonly string[]): Promise<void> {
  const { story } = readTrial(new Uint8Array(await readFile(join(folder, made))))
  // What comes in is put into Unicode's form C.
  const owed = words.map((word) => word.normalize('NFC'))
  assert.deepEqual(wordsOf(story.intake[0]?.raw ?? ''), owed, made)
}

/** Has LibreOffice make another file of each of the first ones. */
function convert(to: string, first = written.length): void {
  const files = written.slice(0, first).map(({ name }) => join(folder, `${name}.docx`))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const folderOf = join(folder, 'soffice')
  const made = spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    folderOf,
    ...files,
  ])
  assert.equal(made.status, 0, made.stderr.toString())
}

/** Has pandoc read a file, and gives what it prints. */
function pandoc(name: string, ...told: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync('pandoc', [
    '-f',
    'docx',
    ...told,
    join(folder, `${name}.docx`),
  ])
  assert.equal(status, 0, stderr.toString())
  return stdout.toString('utf8')
}

type Part = { readonly t?: string; readonly c?: unknown; readonly blocks?: unknown }

/** The text of what pandoc has read: its blocks apart, its words as they stand, no alt text. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (typeof value !== 'object' || value === null) return ''
  const { t = '', c, blocks } = value as Part
  if (blocks !== undefined) return textOf(blocks)
  if (/^(?:Space|SoftBreak|LineBreak)$/.test(t)) return ' '
  if (t === 'Image') return ''
  if (t === 'Str') return String(c)
  if (t === 'Code' || t === 'CodeBlock') return Array.isArray(c) ? String(c.at(-1)) : ''
  const inside = textOf(c)
  return /^(?:Para|Plain|Header)$/.test(t) ? `${inside}\n` : inside
}
