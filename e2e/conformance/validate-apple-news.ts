import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

/** Judges the article of a bundle by Apple's format as its schema has it; what is wrong, a line each. Null where it is absent. */
export async function findAppleNewsValidator(
  standards: string,
): Promise<((document: string) => Promise<string[]>) | null> {
  const path = join(standards, 'apple-news/article.schema.json')
  if (!existsSync(path)) return null
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  const draft = createRequire(import.meta.url)('ajv/dist/refs/json-schema-draft-06.json') as object
  ajv.addMetaSchema(draft)
  const validate = ajv.compile(JSON.parse(await readFile(path, 'utf8')) as object)
  return (document) => {
    validate(JSON.parse(document))
    const errors = validate.errors ?? []
    return Promise.resolve(errors.map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`))
  }
}
