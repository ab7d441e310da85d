import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Judges a document of XML by a schema with the system's xmllint (Debian: libxml2-utils), without any network; what is
 * wrong, a line each. Null where the tool or the schema is absent.
 */
export function findXmlValidator(schema: string): ((document: string) => Promise<string[]>) | null {
  if (!existsSync(schema) || spawnSync('xmllint', ['--version']).error) return null
  return (document) => {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
      input: document,
      encoding: 'utf8',
    })
    return Promise.resolve(status === 0 ? [] : stderr.split('\n').filter((line) => line.trim() !== ''))
  }
}
