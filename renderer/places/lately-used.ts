const most = 50

/** The numbers of the places that were used lately at this desk, the latest first. */
export function latelyUsed(desk: string): number[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(desk)) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isNumber).slice(0, most) : []
  } catch {
    // Whatever else stands there was not written here.
    return []
  }
}

/** Puts a place first among those used lately at this desk; the oldest of more than fifty is forgotten. */
export function rememberPlace(desk: string, id: number): void {
  const others = latelyUsed(desk).filter((other) => other !== id)
  localStorage.setItem(keyOf(desk), JSON.stringify([id, ...others].slice(0, most)))
}

function isNumber(id: unknown): id is number {
  return Number.isInteger(id) && Number(id) > 0
}

function keyOf(desk: string): string {
  return `places-used-at-${desk}`
}
