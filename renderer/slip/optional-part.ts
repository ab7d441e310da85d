import { withoutPart } from '../editor/without-part.ts'

/**
 * The value with one part as given, or without it where the text is empty. Parts this program does not know stay as they
 * are.
 */
export function withOptionalPart<Value extends object>(
  value: Value,
  part: keyof Value & string,
  text: string,
): Value {
  return (text === '' ? withoutPart(value, part) : { ...value, [part]: text }) as Value
}
