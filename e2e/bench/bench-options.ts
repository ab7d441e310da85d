import { parseArgs } from 'node:util'
import { type Measure, measures } from './measurement.ts'

/** How long and how thoroughly to measure. */
export type BenchOptions = {
  /** Lengths of the article, in paragraphs. */
  readonly lengths: readonly number[]
  readonly repetitions: number
  /** Letters typed at each place. */
  readonly keys: number
  /** Pairs of Enter and Backspace. */
  readonly breaks: number
  /** Paragraphs pasted at once. */
  readonly pasted: number
  readonly only: readonly Measure[]
  /** Names of the contestants to run; empty for all. */
  readonly contestants: readonly string[]
  readonly seed: number
  /** Whether to measure the program around the editor too: launch, opening, saving, memory. */
  readonly withApp: boolean
  /** How many stories to take in and export as a batch; 0 for none. */
  readonly batch: number
  /** Whether to measure nothing else. */
  readonly onlyBatch: boolean
}

export const usage = `npm run bench -- [options]
  --quick             fewer repetitions and keys
  --n 20,200,2000     lengths of the article, in paragraphs
  --only ${measures.join(',')}   what to measure
  --contestants a,b   names as they stand in the table
  --repetitions 3     loads of each page at each length
  --seed 12345        the order of an earlier run
  --no-app            leave out launch, opening, saving and memory
  --batch 1000        stories to take in and to export at once; 0 leaves it out
  --only-batch        nothing but that
`

/** Reads the command line; throws with a sentence where it cannot be understood. */
export function readBenchOptions(args: readonly string[], randomSeed: number): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      quick: { type: 'boolean', default: false },
      n: { type: 'string', default: '20,200,2000' },
      only: { type: 'string', default: measures.join(',') },
      contestants: { type: 'string', default: '' },
      repetitions: { type: 'string' },
      seed: { type: 'string' },
      app: { type: 'boolean', default: true },
      batch: { type: 'string' },
      'only-batch': { type: 'boolean', default: false },
    },
  })
  const { quick } = values
  return {
    lengths: values.n.split(',').map((text) => readCount('--n', text)),
    repetitions: values.repetitions ? readCount('--repetitions', values.repetitions) : quick ? 1 : 3,
    keys: quick ? 25 : 60,
    breaks: quick ? 6 : 15,
    pasted: 500,
    only: values.only.split(',').map(readMeasure),
    contestants: values.contestants.split(',').filter((name) => name !== ''),
    seed: values.seed ? readCount('--seed', values.seed) : randomSeed,
    withApp: values.app,
    batch: values.batch === '0' ? 0 : values.batch ? readCount('--batch', values.batch) : quick ? 100 : 1000,
    onlyBatch: values['only-batch'],
  }
}

function readCount(option: string, text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`${option} takes whole numbers from 1, not “${text}”.`)
  return count
}

function readMeasure(text: string): Measure {
  const found = measures.find((measure) => measure === text)
  if (!found) throw new Error(`--only takes ${measures.join(', ')}, not “${text}”.`)
  return found
}
