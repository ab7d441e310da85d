import * as z from 'zod'
import { story } from './story.ts'

/** The JSON Schema (draft 2020-12) of a story file, made from the one schema there is; two spaces and a final newline. */
export function printSchema(): string {
  const schema = z.toJSONSchema(story, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
  })
  const titled = {
    $id: 'https://dateline.invalid/story.schema.json',
    title: 'A Dateline story, edition 1',
    ...schema,
  }
  return `${JSON.stringify(titled, null, 2)}\n`
}
