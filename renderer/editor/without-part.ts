/** The same value without one of its parts: where a part is not there it is absent, never undefined. */
export function withoutPart<Value extends object, Name extends keyof Value>(
  value: Value,
  part: Name,
): Omit<Value, Name> {
  const others = Object.entries(value).filter(([name]) => name !== part)
  return Object.fromEntries(others) as Omit<Value, Name>
}
