import type { Page } from '@playwright/test'

/** The parts of the window that stand unchanged on many of its screens. */
const parts = ['.bar', '.list', '.copy', '.slip', '.status']

/** What this worker has looked at and found well. */
const seen = new Set<string>()

/** Ids that are made anew, the age of a story, and where Tab comes in: they differ from look to look and mean nothing here. */
const passing =
  /react-aria[\w-]*|_r_\w+_|[0-9a-f]{8}-[0-9a-f-]{27}|(?<=<time[^>]*>)[^<]*(?=<\/time>)| datetime="[^"]*"| tabindex="-?\d"/g

/** A part as it stands now: where to find it, and what a look at it would look at. */
export type StandingPart = { readonly selector: string; readonly standing: string }

/**
 * The parts of the window as they stand in a theme. Two that are equal look the same to axe: same elements, same words,
 * same size, as much covered by others.
 */
export async function standingParts(page: Page, theme: string): Promise<StandingPart[]> {
  const found = await page.evaluate(
    (selectors) =>
      selectors.flatMap((selector) => {
        const all = document.querySelectorAll<HTMLElement>(selector)
        const [part] = all
        if (!part || all.length > 1) return []
        const { x, y, width, height } = part.getBoundingClientRect()
        const over = document.elementFromPoint(x + width / 2, y + height / 2)
        const isCovered = part.closest('[inert]') !== null || !part.contains(over)
        return [{ selector, standing: `${isCovered} ${x} ${y} ${width} ${height} ${part.outerHTML}` }]
      }),
    parts,
  )
  return found.map(({ selector, standing }) => ({
    selector,
    standing: `${theme} ${selector} ${standing.replaceAll(passing, '')}`,
  }))
}

/** Those of the parts that were looked at before, on this screen or on another. */
export function seenBefore(standing: readonly StandingPart[]): string[] {
  return standing.filter((part) => seen.has(part.standing)).map(({ selector }) => selector)
}

/** Remembers that these were looked at, and that nothing was found. */
export function keepAsSeen(standing: readonly StandingPart[]): void {
  for (const part of standing) seen.add(part.standing)
}
