/** True for a page or a piece of one: it begins as one, or has the elements of copy in it. */
export function looksLikePage(text: string): boolean {
  const front = text.slice(0, 100_000)
  if (/^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<(!doctype )?html)/i.test(front)) return true
  return /<(p|div|article|body|h1|br|section)\b[^<>]*>/i.test(front) && /<\/[a-z][a-z0-9]*\s*>/i.test(front)
}
