import { childAt, type XmlElement } from '../xml/xml-tree.ts'

/**
 * An attribute of an Office Open XML element by its local name, whatever its prefix and whichever edition's namespace
 * (transitional or strict) that stands for; undefined where it is not there.
 */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name]
  const found = Object.keys(attributes).find((key) => key.endsWith(`:${name}`))
  return found === undefined ? undefined : attributes[found]
}

/** The `val` of the element on this way down; undefined where either is missing. */
export function valueAt(element: XmlElement | undefined, ...way: readonly string[]): string | undefined {
  const found = childAt(element, ...way)
  return found && attributeOf(found, 'val')
}

/** Whether a toggle such as `w:b` is on or off (ISO 29500-1, 17.17.4); undefined where it is not there. */
export function toggleAt(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = childAt(properties, name)
  if (!found) return undefined
  return !/^(?:0|false|off|none)$/.test(attributeOf(found, 'val') ?? 'true')
}
