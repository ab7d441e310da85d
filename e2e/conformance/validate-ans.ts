import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import AjvDraft04 from 'ajv-draft-04'
import formats from 'ajv-formats'

/** Judges a story by Arc's own schema; what is wrong, a line each. Null where the schema is absent. */
export async function findAnsValidator(
  standards: string,
): Promise<((document: string) => Promise<string[]>) | null> {
  const folder = join(standards, 'ans/0.10.11')
  const schemas: object[] = []
  for await (const path of glob('**/*.json', { cwd: folder }))
    schemas.push(JSON.parse(await readFile(join(folder, path), 'utf8')) as object)
  const story = schemas.find((schema) => 'id' in schema && String(schema.id).endsWith('/0.10.11/story.json'))
  if (!story) return null
  const ajv = new AjvDraft04({ strict: false, allErrors: true })
  formats.default(ajv)
  for (const schema of schemas) if (schema !== story) ajv.addSchema(schema)
  const validate = ajv.compile(story)
  return (document) => {
    validate(JSON.parse(document))
    const errors = validate.errors ?? []
    return Promise.resolve(errors.map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`))
  }
}
