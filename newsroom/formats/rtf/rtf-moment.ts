/** A moment from the 32 bits in which changes and remarks have it (Rich Text Format 1.9.1, "Track changes"). */
export function momentOf(packed: number): string {
  const bits = packed >>> 0
  return printMoment({
    yr: 1900 + ((bits >>> 20) & 0x1ff),
    mo: (bits >>> 16) & 0xf,
    dy: (bits >>> 11) & 0x1f,
    hr: (bits >>> 6) & 0x1f,
    min: bits & 0x3f,
  })
}

/** A moment by its parts as the format names them, as far as they are there: `2026-11-24T10:00:00`, in nobody knows which zone. */
export function printMoment(parts: Readonly<Record<string, number>>): string {
  const two = (name: string, least = 0) => String(parts[name] ?? least).padStart(2, '0')
  const day = `${String(parts['yr'] ?? 0).padStart(4, '0')}-${two('mo', 1)}-${two('dy', 1)}`
  return `${day}T${two('hr')}:${two('min')}:${two('sec')}`
}
