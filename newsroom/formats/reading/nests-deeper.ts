/**
 * True where a JSON text nests deeper than the given number of levels. Told before it is parsed, so that brackets by the
 * million take no memory; what stands in its strings is not counted.
 */
export function nestsDeeperThan(text: string, levels: number): boolean {
  let depth = 0
  let isInString = false
  for (let at = 0; at < text.length && depth <= levels; at += 1) {
    const sign = text[at]
    if (sign === '"') isInString = !isInString
    else if (isInString) at += sign === '\\' ? 1 : 0
    else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
  }
  return depth > levels
}
