/**
 * About how many bytes a message has, counted without copying it; counting stops soon after `limit`.
 *
 * Messages are plain values, as structured cloning makes them; one that runs in a circle is larger than any limit.
 */
export function sizeOf(message: unknown, limit: number): number {
  const waiting: unknown[] = [message]
  let size = 0
  while (waiting.length > 0 && size <= limit) {
    const value = waiting.pop()
    size += ownSize(value)
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue
    for (const [key, inner] of Object.entries(value)) {
      size += key.length
      waiting.push(inner)
    }
  }
  return size
}

function ownSize(value: unknown): number {
  if (typeof value === 'string') return value.length * 2
  if (ArrayBuffer.isView(value)) return value.byteLength
  return 8
}
