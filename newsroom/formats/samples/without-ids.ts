/** Blocks or a story without the ids of their blocks, to compare what was read with what was written. */
export function withoutIds<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (name, inner: unknown) => (name === 'id' ? undefined : inner)),
  ) as Value
}
