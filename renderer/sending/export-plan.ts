import type { ExportFinding, Value } from '../../newsroom/contract/contract.ts'
import type { FormatName } from '../../newsroom/formats/format-names.ts'
import { blockLines } from '../../newsroom/story/block-text.ts'
import type { Block } from '../../newsroom/story/block.ts'
import type { Story } from '../../newsroom/story/story.ts'

/** What would be exported. It is made for every format there is; what was chosen of them is picked out here. */
export type ExportPlan = Value<'export:plan'>

/** The files of an export: the story's own, and those of its pictures. */
export type PlannedFiles = { readonly stories: readonly string[]; readonly pictures: readonly string[] }

/** The files the chosen formats write, each once although several formats share a picture. */
export function plannedFiles(plan: ExportPlan, formats: readonly FormatName[]): PlannedFiles {
  const chosen = plan.formats.filter(({ format }) => formats.includes(format))
  const names = [...new Set(chosen.flatMap(({ files }) => files))]
  return {
    stories: names.filter((name) => !name.includes('/')),
    pictures: names.filter((name) => name.includes('/')),
  }
}

/** Why the story can't leave in a format at all, then what the format can't hold of it, each sentence once. */
export function lossesOf(plan: ExportPlan, format: FormatName): string[] {
  const { refusal, losses = [] } = plan.formats.find((planned) => planned.format === format) ?? {}
  return [...new Set([...(refusal ? [refusal] : []), ...losses].map(({ message }) => message))]
}

/** A finding with the first words of the block it is about, so that one TK can be told from another. */
export type PlacedFinding = ExportFinding & { readonly words: string }

/** The findings with the words at their places. What is about a field has none, and so has a block that is gone. */
export function placeFindings(findings: readonly ExportFinding[], story: Story): PlacedFinding[] {
  return findings.map((found) => ({ ...found, words: wordsAt(found.where, story) }))
}

/** More than a line of the sheet is not read. */
const longest = 90

function wordsAt(where: string, { body }: Story): string {
  const blocks = body.flatMap((block): Block[] =>
    block.type === 'gallery' ? [block, ...block.children] : [block],
  )
  const block = blocks.find(({ id }) => id === where)
  const words = block ? (blockLines(block)[0] ?? '').trim() : ''
  const cut = [...words].slice(0, longest).join('')
  return cut.length < words.length ? `${cut.trimEnd()}…` : words
}

/** Whether the story can be exported now, and if not, what it waits for. */
export type Readiness = 'ready' | 'no-format' | 'planning' | 'plan-failed' | 'blocked' | 'conflict'

/** What an export would meet with the plan and the choices at hand. A plan that is being made anew still counts. */
export function readinessOf({
  plan,
  hasFailed,
  formats,
  isInConflict,
}: {
  plan: ExportPlan | null
  /** The last plan could not be made. */
  hasFailed: boolean
  formats: readonly FormatName[]
  /** Two versions of the story exist, and nobody has said which one counts. */
  isInConflict: boolean
}): Readiness {
  if (isInConflict) return 'conflict'
  if (hasFailed) return 'plan-failed'
  if (!plan) return 'planning'
  const isRefused = plan.formats.some(({ format, refusal }) => refusal && formats.includes(format))
  if (plan.blockers.length > 0 || isRefused) return 'blocked'
  return formats.length === 0 ? 'no-format' : 'ready'
}
