import { canaryScript } from './attack-pieces.ts'

/** An attack by size or depth; too large to stand in every field. */
export type LargeAttack = { readonly name: string; readonly text: string }

const megabyte = 1_000_000

function nested(tag: string, times: number): LargeAttack {
  return { name: `${times} nested <${tag}>`, text: `<p>words</p>${`<${tag}>`.repeat(times)}deep` }
}

/** Made when asked for, so that nobody holds all of them at once. */
export function* largeAttacks(depth = 100_000): Generator<LargeAttack> {
  yield { name: 'an attribute of 10 MB', text: `<p title="${'a'.repeat(10 * megabyte)}">words</p>` }
  yield {
    name: 'a link of 10 MB',
    text: `<a href="https://x.example/${'a'.repeat(10 * megabyte)}">words</a>`,
  }
  yield { name: 'a style of 1 MB', text: `<p style="${'font-weight:'.repeat(megabyte / 10)}">words</p>` }
  yield { name: 'a class of 2 MB', text: `<p class="${'navX '.repeat(megabyte / 3)}">words</p>` }
  yield { name: 'a tag name of 2 MB', text: `<${'x'.repeat(2 * megabyte)}>words</p>` }
  yield { name: 'a comment that never ends', text: `<p>words</p><!--${'-'.repeat(2 * megabyte)}` }
  yield { name: 'a million attributes', text: `<p ${'a=1 '.repeat(megabyte / 10)}>words</p>` }
  yield { name: 'a line of 2 MB', text: `words ${'a'.repeat(2 * megabyte)}` }
  yield { name: 'two hundred thousand entities', text: `<p>words ${'&amp;'.repeat(megabyte / 5)}</p>` }
  yield { name: 'spaces of 2 MB', text: `words${' '.repeat(2 * megabyte)}end` }
  yield { name: 'comments that never end', text: `words ${'<!--'.repeat(depth)}` }
  yield { name: 'a hundred thousand open brackets', text: `words ${'<'.repeat(depth)}` }
  yield { name: 'a long word of commas', text: `words ${',('.repeat(depth)}` }
  yield nested('div', depth)
  for (const tag of [
    'span',
    'blockquote',
    'ul><li',
    'b',
    'a href=x',
    'svg',
    'math',
    'table',
    'template',
    'font',
  ])
    yield nested(tag, depth / 5)
  yield {
    name: 'a script of 4 MB',
    text: `<p>words</p><script>${`${canaryScript};`.repeat(100_000)}</script>`,
  }
}
