/** True for a text that is an object or a list of JSON and nothing else: data of some program, whatever it says. */
export function looksLikeData(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
