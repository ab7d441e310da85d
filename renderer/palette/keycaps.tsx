import { printShortcut } from '../copy/print-shortcut.ts'

/** The keys of a shortcut as they are printed on them: `Ctrl`, `Shift`, `K`, or `⇧`, `⌘`, `K` on a Mac. */
export function keysOf(accelerator: string, isMac = /Mac/.test(navigator.platform)): readonly string[] {
  const printed = printShortcut(accelerator, isMac)
  return isMac ? (printed.match(/[⌃⌥⇧⌘]|[^⌃⌥⇧⌘]+/g) ?? []) : printed.split('+')
}

/** Keys to be pressed together, each a keycap. */
export function Keycaps({ keys }: { keys: readonly string[] }) {
  return (
    <span className="keycaps">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
