import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyStory } from '../../../e2e/conformance/arbitrary-story.ts'
import type { Block } from '../block.ts'
import { compareStories } from '../compare/compare-stories.ts'
import { sameValue } from '../compare/same-value.ts'
import { story as schema, type Story } from '../story.ts'
import type { ClashChoice, Merge } from './merge.ts'
import { mergeStories } from './merge-stories.ts'
import { settleMerge } from './settle-merge.ts'

type Act =
  | 'insert'
  | 'delete'
  | 'move'
  | 'append'
  | 'rewrite'
  | 'prepend'
  | 'mark'
  | 'field'
  | 'list'
  | 'asset'
  | 'headline'
type Edit = { readonly act: Act; readonly at: number; readonly to: number; readonly word: string }

const acts: readonly Act[] = [
  'insert',
  'delete',
  'move',
  'append',
  'rewrite',
  'prepend',
  'mark',
  'field',
  'list',
  'asset',
  'headline',
]

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** What somebody did to a story in an hour; every word typed is typed nowhere else. */
function edits(side: string): fc.Arbitrary<Edit[]> {
  const edit = fc.record({ act: fc.constantFrom(...acts), at: fc.nat(20), to: fc.nat(20) })
  return fc
    .array(edit, { maxLength: 8 })
    .map((made) => made.map((one, number) => ({ ...one, word: `${side}${number}` })))
}

type Line = { text?: string | undefined; children?: Line[] | undefined; bold?: true | undefined }

/** Turns over the first words that are found in a block. */
function inFirstRun(node: Line, change: (run: Line) => Line): Line {
  if (!node.children) return change(node)
  const [first, ...others] = node.children
  return first ? { ...node, children: [inFirstRun(first, change), ...others] } : node
}

const typing: Partial<Record<Act, (run: Line, word: string) => Line>> = {
  append: (run, word) => ({ ...run, text: `${run.text} ${word}` }),
  prepend: (run, word) => ({ ...run, text: `${word} ${run.text}` }),
  rewrite: (_, word) => ({ text: word }),
  mark: (run) => ({ ...run, bold: true }),
}

function edited(story: Story, { act, at, to, word }: Edit): Story {
  const body = [...story.body]
  const place = at % body.length
  const block = body[place] as Block
  const fresh = uuid((word.startsWith('mine') ? 1000 : 2000) + at)
  switch (act) {
    case 'insert':
      if (story.body.some(({ id }) => id === fresh)) return story
      body.splice(to % (body.length + 1), 0, { type: 'paragraph', id: fresh, children: [{ text: word }] })
      return { ...story, body }
    case 'delete':
      return body.length > 1 ? { ...story, body: body.filter((one) => one !== block) } : story
    case 'move':
      body.splice(place, 1)
      body.splice(to % (body.length + 1), 0, block)
      return { ...story, body }
    case 'field':
      return { ...story, [['kicker', 'slugline', 'standfirst', `new${word}`][at % 4] ?? '']: word }
    case 'headline':
      return { ...story, headlines: { ...story.headlines, [['main', 'web', 'tv'][at % 3] ?? '']: word } }
    case 'list':
      return listEdited(story, at, to, word)
    case 'asset':
      if (at % 2 === 0) return { ...story, assets: story.assets.slice(1) }
      return { ...story, assets: [...story.assets, { id: fresh, file: null, credit: null, rights: word }] }
    case 'append':
    case 'prepend':
    case 'rewrite':
    case 'mark': {
      // No words are typed into what has no line, such as a separator.
      if (block.type === 'separator' || block.type === 'embed') return story
      const change = typing[act]
      body[place] = inFirstRun(
        block as unknown as Line,
        (run) => change?.(run, word) ?? run,
      ) as unknown as Block
      return { ...story, body }
    }
  }
}

function listEdited(story: Story, at: number, to: number, word: string): Story {
  if (at % 3 === 0) return { ...story, keywords: [...story.keywords.slice(to % 2), word] }
  if (at % 3 === 1) return { ...story, bullets: [word, ...story.bullets.slice(to % 2)] }
  return { ...story, ednotes: [...story.ednotes.slice(to % 2), { role: 'desk', text: word }] }
}

const threeVersions = fc.tuple(anyStory, edits('mine'), edits('theirs')).map(([ancestor, own, other]) => ({
  ancestor,
  mine: own.reduce(edited, ancestor),
  theirs: other.reduce(edited, ancestor),
}))

function ids(): () => string {
  let number = 5000
  return () => uuid(number++)
}

function merged(ancestor: Story | null, mine: Story, theirs: Story): Merge {
  const merge = mergeStories(ancestor, mine, theirs, ids())
  expectValid(merge.story)
  expect(new Set(merge.clashes.map(({ key }) => key)).size).toBe(merge.clashes.length)
  return merge
}

function expectValid(story: Story): void {
  expect(schema.parse(story)).toEqual(story)
  expect(new Set(story.body.map(({ id }) => id)).size).toBe(story.body.length)
}

function settled(merge: Merge, choice: ClashChoice): Story {
  return settleMerge(merge, new Map(merge.clashes.map(({ key }) => [key, choice])), ids())
}

/** Every text anywhere in a value, its ids aside, one below the other. */
function textsOf(value: unknown): string {
  const texts: string[] = []
  JSON.stringify(value, (key, held: unknown) => {
    if (typeof held === 'string' && key !== 'id') texts.push(held)
    return key === 'id' ? undefined : held
  })
  return texts.join('\n').normalize('NFC')
}

/** The words of a value that another has not. Runs that carry the same may have been joined, so words may stand in longer ones. */
function wordsLost(from: unknown, to: unknown): string[] {
  const kept = textsOf(to)
  return textsOf(from)
    .split(/\s+/)
    .filter((word) => !kept.includes(word))
}

const runs = { numRuns: 120 }

test('what one side did alone comes out as that side has it, whichever side it is', () => {
  fc.assert(
    fc.property(threeVersions, ({ ancestor, mine }) => {
      const own = merged(ancestor, mine, ancestor)
      expect(own.clashes).toEqual([])
      expect(own.story).toEqual(mine)
      const other = merged(ancestor, ancestor, mine)
      expect(other.clashes).toEqual([])
      expect(other.story).toEqual(mine)
    }),
    runs,
  )
})

test('what both did alike comes out as both have it, with nothing asked', () => {
  fc.assert(
    fc.property(threeVersions, ({ ancestor, mine }) => {
      const both = merged(ancestor, mine, JSON.parse(JSON.stringify(mine)) as Story)
      expect(both.clashes).toEqual([])
      expect(both.story).toEqual(mine)
    }),
    runs,
  )
})

test('every word that either side wrote is in the merged story or in a clash', () => {
  fc.assert(
    fc.property(threeVersions, fc.boolean(), ({ ancestor, mine, theirs }, known) => {
      const merge = merged(known ? ancestor : null, mine, theirs)
      const kept = [merge.story, merge.clashes, known ? ancestor : null]
      expect(wordsLost([mine, theirs], kept)).toEqual([])
    }),
    runs,
  )
})

test('every picture that either side has or shows is in the merged story', () => {
  fc.assert(
    fc.property(threeVersions, ({ ancestor, mine, theirs }) => {
      const { story } = merged(ancestor, mine, theirs)
      const held = new Set(story.assets.map(({ id }) => id))
      const known = [mine, theirs].flatMap(({ assets }) => assets.map(({ id }) => id))
      const added = [...mine.assets, ...theirs.assets].filter(
        ({ id }) => !ancestor.assets.some((asset) => asset.id === id),
      )
      expect(added.filter(({ id }) => !held.has(id))).toEqual([])
      // Somebody who alone took out the asset of a picture that is shown has done so knowingly.
      const idle = (side: Story) => sameValue([side.body, side.assets], [ancestor.body, ancestor.assets])
      if (idle(mine) || idle(theirs)) return
      const shown = story.body.flatMap((block) => (block.type === 'picture' ? [block.asset] : []))
      expect(shown.filter((id) => known.includes(id) && !held.has(id))).toEqual([])
    }),
    runs,
  )
})

test('a clash decided for theirs has their side, decided for mine has mine, and for both has the words of both', () => {
  fc.assert(
    fc.property(threeVersions, ({ ancestor, mine, theirs }) => {
      const merge = merged(ancestor, mine, theirs)
      expect(settled(merge, 'mine')).toEqual(merge.story)
      const [other, both] = [settled(merge, 'theirs'), settled(merge, 'both')]
      expectValid(other)
      expectValid(both)
      for (const clash of merge.clashes) {
        if (clash.kind === 'field') expect(other[clash.field]).toEqual(clash.theirs)
        else if (clash.theirs) expect(other.body).toContainEqual(clash.theirs)
        else expect(other.body.map(({ id }) => id)).not.toContain(clash.mine?.id)
        if (clash.kind !== 'block') continue
        expect(wordsLost([clash.mine, clash.theirs], both.body)).toEqual([])
      }
    }),
    runs,
  )
})

test('which side is called mine changes no question that is asked', () => {
  fc.assert(
    fc.property(threeVersions, ({ ancestor, mine, theirs }) => {
      const one = merged(ancestor, mine, theirs).clashes.map(({ ancestor: was }) => was)
      const other = merged(ancestor, theirs, mine).clashes.map(({ ancestor: was }) => was)
      expect(new Set(one.map((was) => JSON.stringify(was)))).toEqual(
        new Set(other.map((was) => JSON.stringify(was))),
      )
    }),
    runs,
  )
})

test('a merge of two thousand blocks that both desks went through is there while an editor waits', () => {
  const paragraph = (number: number, text: string): Block => ({
    type: 'paragraph',
    id: uuid(number),
    children: [{ text }],
  })
  const [sample] = fc.sample(anyStory, { numRuns: 1, seed: 1 })
  const body = Array.from({ length: 2000 }, (_, at) =>
    paragraph(at + 1, `Line ${at} is about the harbour, its many ferries and those who wait for them.`),
  )
  const ancestor = { ...(sample as Story), body }
  const worked = (word: string, from: string, every: number) => ({
    ...ancestor,
    body: body.map((block, at) =>
      at % every === 0
        ? paragraph(at + 1, String((block.children[0] as Line).text).replace(from, word))
        : block,
    ),
  })
  const mine = worked('port', 'harbour', 2)
  const theirs = worked('hope', 'wait', 3)
  const started = performance.now()
  const merge = merged(ancestor, mine, theirs)
  expect(performance.now() - started).toBeLessThan(10_000)
  expect(merge.clashes).toEqual([])
  const { blocks } = compareStories(ancestor, merge.story)
  expect(blocks.filter(({ kind }) => kind === 'changed')).toHaveLength(1000 + 667 - 334)
})
