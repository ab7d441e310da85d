/**
 * Hides from React that the copy is editable.
 *
 * Before every commit react-dom reads `document.activeElement.contentEditable` and, where it is `"true"`, walks every
 * node below it to turn the selection into offsets, in a long story for many milliseconds with each key. Slate puts
 * the selection back by itself. The attribute, which the browser obeys, stays; only the getter that React reads changes.
 * Measured in knowledge/performance, section 3.
 */
export function hideFromReact(editable: HTMLElement | null): void {
  if (!editable) return
  Object.defineProperty(editable, 'contentEditable', {
    configurable: true,
    get: () => 'inherit',
    set: (value: string) => editable.setAttribute('contenteditable', value),
  })
}
