import type { FieldName, Headlines, Story } from '../story.ts'
import { compareBlocks } from './compare-blocks.ts'
import { compareWords } from './compare-words.ts'
import type { Comparison, FieldDifference, WordChange } from './comparison.ts'
import { fieldsInOrder, fieldText } from './field-text.ts'
import { sameValue } from './same-value.ts'

/**
 * Two versions of a story side by side: the fields that differ, headline first, and every block of both.
 *
 * Id, family, edition, revision and its time are not compared. A field that reads as text has its `words`, of the
 * headlines those uses alone that differ; null where a field is no text, or reads the same although it differs.
 */
export function compareStories(before: Story, after: Story): Comparison {
  return {
    fields: fieldsInOrder
      .filter((field) => !sameValue(before[field], after[field]))
      .map((field) => compareField(field, before, after)),
    blocks: compareBlocks(before.body, after.body, after.language),
  }
}

function compareField(field: FieldName, before: Story, after: Story): FieldDifference {
  return { field, before: before[field], after: after[field], words: fieldWords(field, before, after) }
}

function fieldWords(field: FieldName, before: Story, after: Story): readonly WordChange[] | null {
  const [was, is] =
    field === 'headlines' ? differingUses(before.headlines, after.headlines) : [before[field], after[field]]
  const wasText = fieldText(field, was, before.language)
  const isText = fieldText(field, is, after.language)
  if (wasText === null || isText === null || wasText === isText) return null
  return compareWords(wasText, isText, after.language)
}

/** Both headlines with the uses left out in which they agree, in one order. */
function differingUses(before: Headlines, after: Headlines): [Partial<Headlines>, Partial<Headlines>] {
  const uses = Object.keys({ ...before, ...after }).filter((use) => !sameValue(before[use], after[use]))
  const of = (headlines: Headlines) => Object.fromEntries(uses.map((use) => [use, headlines[use]]))
  return [of(before), of(after)]
}
