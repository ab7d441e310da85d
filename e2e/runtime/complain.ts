/** Tells whoever runs the app what Electron would have done and the stand-in does not. */
export function complain(text: string): void {
  process.stderr.write(`stand-in: ${text}\n`)
}
