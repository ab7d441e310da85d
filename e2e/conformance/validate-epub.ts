import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseXml } from '../../newsroom/formats/xml/parse-xml.ts'

// Debian's command is this file, and only systems that are told so start a jar by its name.
const program = '/usr/share/java/epubcheck.jar'

/**
 * Judges a whole book with epubcheck (Debian: epubcheck); what is wrong, warnings included, a line each. Null where it is
 * absent.
 */
export function findEpubcheck(): ((book: Uint8Array) => Promise<string[]>) | null {
  if (!existsSync(program) || spawnSync('java', ['-version']).error) return null
  return async (book) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-book-'))
    try {
      const path = join(folder, 'book.epub')
      await writeFile(path, book)
      const { status, stdout, stderr } = spawnSync('java', ['-jar', program, '--failonwarnings', path], {
        encoding: 'utf8',
      })
      const said = `${stdout}\n${stderr}`.split('\n')
      const lines = said.filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line))
      return lines.length > 0 || status === 0 ? lines : [`epubcheck ended with ${status}`, ...said]
    } finally {
      await rm(folder, { recursive: true })
    }
  }
}

/** What can be told of a book's parts, one behind the other, without epubcheck: their order, and that they are well-formed. */
export function validateBookParts(document: string): Promise<string[]> {
  const [first, ...parts] = document.split(/^(?=<\?xml )/m)
  const faults = parts.flatMap((part) => {
    const parsed = parseXml(part.slice(0, part.lastIndexOf('>') + 1).replace(/^<!DOCTYPE html>$/m, ''))
    return parsed.ok ? [] : [`line ${parsed.fault.line ?? 0}: ${parsed.fault.reason ?? ''}`]
  })
  const isBook = first === 'application/epub+zip\n' && parts.length >= 4
  return Promise.resolve(isBook ? faults : ['is no book', ...faults])
}
