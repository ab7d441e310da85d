import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { assembleStory } from '../../newsroom/formats/intake/assemble-story.ts'
import { lineRole, type Proposal, proposal as proposalSchema } from '../../newsroom/formats/proposal.ts'
import { makePrintable } from '../../newsroom/story/printable.ts'
import { story as storySchema } from '../../newsroom/story/story.ts'
import { judgeNodes } from '../hardening/oracle.ts'
import { hostileText } from './arbitrary-damage.ts'
import { inTime, type ReaderProperty } from './reader-property.ts'

const words = fc.oneof(
  hostileText.map(makePrintable),
  fc.constantFrom(
    ...[
      'Photo: Kim\u2028Lee/AP',
      'AP/',
      '/',
      'via',
      'By Jo\nKim',
      'Von',
      'SEOUL, Oct 18 (Reuters) -',
      '(서울=연합뉴스)',
    ],
    ...['Oct. 18, 2026', '2026-99-99', 'CORRECTION:', '\t', ' ', ''],
  ),
)
const line = fc.record({
  id: fc.uuid(),
  role: fc.constantFrom(...lineRole.options),
  words: fc.array(fc.record({ text: words }, { noNullPrototype: true }), { maxLength: 3 }),
  reason: fc.constant('body'),
})
const anyProposal: fc.Arbitrary<Proposal> = fc.record({
  mediaType: fc.constantFrom('text/plain', 'text/html'),
  from: fc.constant(null),
  raw: hostileText,
  language: fc.constantFrom('en', 'ko', 'de', 'ar'),
  lines: fc.array(line, { maxLength: 8 }),
  notes: fc.constant([]),
})

/** What holds of copy that an editor has put where it goes, whatever was put where. */
export const proposalProperties: readonly ReaderProperty[] = [
  {
    reader: 'proposal',
    claim: 'whatever line stands in whatever place, the story that is made of it is one that the desk takes',
    holds: (tries) =>
      fc.assert(
        fc.asyncProperty(anyProposal, async (proposed) => {
          assert.ok(proposalSchema.safeParse(proposed).success)
          const making = { newId: () => crypto.randomUUID(), now: new Date(0) }
          const made = await inTime(() => assembleStory(proposed, making))
          assert.deepEqual(storySchema.safeParse(made).error?.issues ?? [], [])
          assert.deepEqual(judgeNodes(made.body), [])
        }),
        tries,
      ),
  },
]
