import { usualFormats } from '../../newsroom/formats/format-groups.ts'
import { type FormatName, formatName } from '../../newsroom/formats/format-names.ts'
import type { DatelineStyle } from '../../newsroom/story/dateline.ts'
import { assertNever } from '../../newsroom/story/result.ts'

/** How a story is to leave: in which formats, with which dateline, in a folder or a zip. */
export type SendingChoices = {
  /** In the order of the list of formats, each once. */
  readonly formats: readonly FormatName[]
  readonly datelineStyle: DatelineStyle
  readonly zip: boolean
  /** Nothing leaves that says where a picture was taken. */
  readonly withoutPlaces: boolean
}

/** One thing chosen otherwise. */
export type ChoiceChange =
  | { readonly kind: 'format'; readonly format: FormatName; readonly isOn: boolean }
  | { readonly kind: 'dateline-style'; readonly style: DatelineStyle }
  | { readonly kind: 'zip'; readonly zip: boolean }
  | { readonly kind: 'places'; readonly withoutPlaces: boolean }

/** The choices after a change. */
export function choose(choices: SendingChoices, change: ChoiceChange): SendingChoices {
  switch (change.kind) {
    case 'format': {
      const wanted = new Set(choices.formats)
      if (change.isOn) wanted.add(change.format)
      else wanted.delete(change.format)
      return { ...choices, formats: formatName.options.filter((format) => wanted.has(format)) }
    }
    case 'dateline-style':
      return { ...choices, datelineStyle: change.style }
    case 'zip':
      return { ...choices, zip: change.zip }
    case 'places':
      return { ...choices, withoutPlaces: change.withoutPlaces }
    default:
      return assertNever(change)
  }
}

/**
 * The choices a sheet begins with: formats and packing as they were last chosen, the usual formats in a folder where nothing
 * is remembered or it can't be read. The dateline is always the house's own: another one is chosen for one export.
 */
export function firstChoices(text: string | null, datelineStyle: DatelineStyle): SendingChoices {
  const { formats, zip, withoutPlaces } = readRemembered(text)
  const known = formatName.options.filter((format) => formats.includes(format))
  return { formats: known.length > 0 ? known : usualFormats, zip, withoutPlaces, datelineStyle }
}

/** What of the choices is kept for the next time, as text. */
export function printRemembered({ formats, zip, withoutPlaces }: SendingChoices): string {
  return JSON.stringify({ formats, zip, withoutPlaces })
}

type Remembered = {
  readonly formats: readonly unknown[]
  readonly zip: boolean
  readonly withoutPlaces: boolean
}

function readRemembered(text: string | null): Remembered {
  const read = parse(text)
  const formats = isRecord(read) && Array.isArray(read['formats']) ? read['formats'] : []
  const isSet = (name: string) => isRecord(read) && read[name] === true
  return { formats, zip: isSet('zip'), withoutPlaces: isSet('withoutPlaces') }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    // Text that is no JSON is not ours, and nothing is remembered.
    return null
  }
}
