import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatName } from '../../../newsroom/formats/format-names.ts'
import { sampleOptions } from '../../../newsroom/formats/samples/ferry-story.ts'
import { writers } from '../../../newsroom/formats/writers.ts'
import { publishable } from '../../../newsroom/story/publishable.ts'
import { bigDeskStories } from '../make-big-desk.ts'

/** Formats that a wire sends: each that one of our readers reads back and that is text. */
const sent = formatName.options.filter((name) => writers[name].readBy !== undefined)

/** A folder of so many files as wires send them, the formats in turn, each with a story of eight paragraphs. The same in every run. */
export function makeFeed(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  let number = 0
  for (const story of bigDeskStories(count)) {
    const format = writers[sent[number % sent.length] ?? 'newsml-g2']
    const [file] = format.write(publishable(story, format.channel), sampleOptions)
    number += 1
    if (!file) throw new Error(`${format.name} wrote nothing.`)
    writeFileSync(join(folder, String(number).padStart(5, '0')), 'text' in file ? file.text : file.bytes)
  }
}
