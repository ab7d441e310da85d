import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { validateFrontMatter } from './validate-front-matter.ts'
import { validateFeed } from './validate-feed.ts'
import { HtmlValidate } from 'html-validate'
import { parseXml } from '../../newsroom/formats/xml/parse-xml.ts'
import type { FormatName } from '../../newsroom/formats/format-names.ts'
import { findAppleNewsValidator } from './validate-apple-news.ts'
import { findAnsValidator } from './validate-ans.ts'
import { validateBookParts } from './validate-epub.ts'
import { validateIcml } from './validate-icml.ts'
import { findXmlValidator } from './validate-xml.ts'

/** What is wrong with a document, a line each; empty for a valid one. */
export type Validate = (document: string) => Promise<string[]>

const standards = process.env['DATELINE_STANDARDS'] ?? join(import.meta.dirname, '../../../shared/standards')

/**
 * The judge of each format: html-validate, IPTC's own schema, and for wire text its grammar. Null where the standards'
 * folder is absent.
 */
export async function findValidators(): Promise<Readonly<Record<FormatName, Validate | null>>> {
  return {
    html: validateMarkup(['html-validate:recommended', 'html-validate:document']),
    fragment: validateMarkup(['html-validate:recommended']),
    ninjs: await findNinjsValidator(),
    'newsml-g2': findXmlValidator(join(standards, 'newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd')),
    nitf: findXmlValidator(join(standards, 'nitf/nitf-3-6.xsd')),
    'ninjs-1': await findOlderNinjsValidator(),
    rss: validateFeed('item', ['title', 'link', 'description'], ['guid']),
    atom: validateFeed('entry', ['id', 'title', 'updated', 'author'], ['id', 'title', 'updated']),
    'markdown-hugo': validateFrontMatter(['title', 'date']),
    'markdown-jekyll': validateFrontMatter(['title', 'date']),
    'markdown-astro': validateFrontMatter(['title', 'pubDate']),
    docx: validateParts,
    text: validateText,
    // What it writes is the page that is set on paper.
    pdf: validateMarkup(['html-validate:recommended', 'html-validate:document']),
    anpa: validateAnpa,
    iptc7901: validateIptc7901,
    epub: validateBookParts,
    ans: await findAnsValidator(standards),
    icml: validateIcml,
    'apple-news': await findAppleNewsValidator(standards),
  }
}

function validateMarkup(presets: string[]): Validate {
  const validator = new HtmlValidate({
    extends: presets,
    // How long a headline is, is the desk's business; `checkStory` warns of it.
    rules: { 'long-title': 'off' },
  })
  return async (document) => {
    const report = await validator.validateString(document)
    return report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line }) => `${ruleId}, line ${line}: ${message}`),
    )
  }
}

async function findNinjsValidator(): Promise<Validate | null> {
  const [schema, geography] = await Promise.all(
    ['ninjs-schema_3.1.json', 'GeoJSON-schema.json'].map(readSchema),
  )
  if (!schema || !geography) return null
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema(geography)
  return judgeJson(ajv.compile(schema))
}

async function findOlderNinjsValidator(): Promise<Validate | null> {
  const schema = await readSchema('ninjs-schema_1.6.json')
  if (!schema) return null
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  return judgeJson(ajv.compile(schema))
}

/** A judge of JSON documents by a schema that was compiled. */
function judgeJson(validate: ValidateFunction): Validate {
  return (document) => {
    validate(JSON.parse(document))
    return Promise.resolve(
      (validate.errors ?? []).map((error) => `${error.instancePath}: ${error.message ?? ''}`),
    )
  }
}

async function readSchema(name: string): Promise<object | null> {
  try {
    return JSON.parse(await readFile(join(standards, 'ninjs', name), 'utf8')) as object
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw cause
  }
}

/** The parts of a file that is a zip, one behind the other: each must be well-formed. Other programs judge the whole file. */
const validateParts: Validate = (document) => {
  const parts = document.split(/(?=<\?xml )/).filter((part) => part.startsWith('<?xml '))
  const faults = parts.flatMap((part) => {
    const parsed = parseXml(part)
    return parsed.ok ? [] : [`line ${parsed.fault.line ?? 0}: ${parsed.fault.reason ?? ''}`]
  })
  return Promise.resolve(parts.length === 0 ? ['holds no part'] : faults)
}

/** What can be told of wire text without its story (the grammar stands in `newsroom/formats/text/text.ts`). */
const validateText: Validate = (document) => {
  const faults: readonly [boolean, string][] = [
    [!document.endsWith('\n\n-30-\n'), 'has no end mark'],
    [document.includes('\r'), 'has a line end that is not a line feed'],
    [document.includes('\n\n\n'), 'has an empty part'],
    [/[ \t]\n/.test(document), 'has spaces at a line’s end'],
    [!/^URGENCY: [1-8]$/m.test(document), 'has no urgency'],
  ]
  return Promise.resolve(faults.filter(([wrong]) => wrong).map(([, message]) => message))
}

/** Two lines of header, text and trailer between their signs, lines that end in two signs and are no wider than the wire. */
const validateAnpa: Validate = (document) =>
  validateWire(
    document,
    /^\x16\x16\x01[a-z]\d{4}\x1f[a-z-]+\r\n[fburd] [a-z]\x13\x11 bc-[A-Za-z0-9.-]{1,21} \d\d-\d\d \d{4}\r\n\x02[^\0-\x08\x0b\x0c\x0e-\x1f]*\x03[A-Z]+-WF-\d\d-\d\d-\d\d \d{4}GMT\r\n\x04\r\n$/,
  )

/** One line of header, the slug lines, text between its signs. */
const validateIptc7901: Validate = (document) =>
  validateWire(
    document,
    /^\x01[a-z]{3}\d{4} [1-8] [a-z]{2} \d+ {2}[a-z]+ \d{4}\r\n\r\n[^\0-\x08\x0b\x0c\x0e-\x1f]*\/\r\n[^\0-\x08\x0b\x0c\x0e-\x1f]*\x02[^\0-\x08\x0b\x0c\x0e-\x1f]* =\r\n[^\0-\x08\x0b\x0c\x0e-\x1f]*\x03\r\n$/,
  )

function validateWire(document: string, shape: RegExp): Promise<string[]> {
  const copy = document
    .slice(document.indexOf('\x02'))
    .split('\r\n')
    .filter((line) => /^(?:\t| {3})/.test(line))
  const faults: readonly [boolean, string][] = [
    [!shape.test(document), 'has not the shape of a message'],
    [/[^\r]\n|\r[^\n]/.test(document), 'has a line end that is not of two signs'],
    [/[^\0-\xff]|[\x7f-\x9f]/.test(document), 'has a sign without a code'],
    [copy.some((line) => line.length > 70 && line.trim().includes(' ')), 'has a line that is too wide'],
  ]
  return Promise.resolve(faults.filter(([wrong]) => wrong).map(([, message]) => message))
}
