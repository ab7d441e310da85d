import { describe, expect, it } from 'vitest'
import { readAddress, removeLink, setLink } from './link-words.ts'
import { toggleTk } from './mark-tk.ts'
import { settleSuggestion } from './settle-wrapper.ts'
import { isNormal, sketchOf, trialEditor } from './trial-editor.ts'

const linked = (words: string) => ({ type: 'link', url: 'https://a.example/', children: [words] })

describe('an address', () => {
  it.each([
    ['example.org', 'https://example.org'],
    [' https://a.example/x?y=1 ', 'https://a.example/x?y=1'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('%s is read as %s', (typed, url) => {
    expect(readAddress(typed)).toBe(url)
  })
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'just words', ''])(
    '%s is refused',
    (typed) => {
      expect(readAddress(typed)).toBeNull()
    },
  )
})

describe('a link', () => {
  it('is set on the selected words, over others there, and taken off', () => {
    const { editor } = trialEditor(['the ⟦ferry⟧ left'])
    setLink(editor, 'https://a.example/')
    expect(sketchOf(editor)).toEqual([{ type: 'paragraph', children: ['the ', linked('⟦ferry⟧'), ' left'] }])
    removeLink(editor)
    expect(sketchOf(editor)).toEqual(['the ⟦ferry⟧ left'])
  })
  it('is put in with its address where nothing is selected', () => {
    const { editor } = trialEditor(['see ‸'])
    setLink(editor, 'https://a.example/')
    expect(sketchOf(editor)[0]).toMatchObject({ children: ['see ', { url: 'https://a.example/' }, {}] })
    expect(isNormal(editor)).toBe(true)
  })
  it('changes its address where the caret stands in it', () => {
    const { editor } = trialEditor([{ type: 'paragraph', children: ['', linked('fer‸ry'), ''] }])
    setLink(editor, 'https://b.example/')
    expect(sketchOf(editor)[0]).toMatchObject({ children: ['', { url: 'https://b.example/' }, ''] })
  })
  it('goes with its last word', () => {
    const { editor } = trialEditor([{ type: 'paragraph', children: ['a', linked('⟦b⟧'), 'c'] }])
    editor.deleteFragment()
    expect(sketchOf(editor)).toEqual(['a‸c'])
  })
})

describe('a placeholder', () => {
  it('is made of selected words or put in as TK, and is filled in', () => {
    const { editor } = trialEditor(['rose by ‸'])
    toggleTk(editor)
    expect(sketchOf(editor)[0]).toMatchObject({ children: ['rose by ', { type: 'tk' }, {}] })
    const chosen = trialEditor(['rose by ⟦14⟧ percent']).editor
    toggleTk(chosen)
    expect(sketchOf(chosen)).toEqual([
      { type: 'paragraph', children: ['rose by ', { type: 'tk', children: ['⟦14⟧'] }, ' percent'] },
    ])
    toggleTk(chosen)
    expect(sketchOf(chosen)).toEqual(['rose by ⟦14⟧ percent'])
  })
})

describe('a suggestion', () => {
  const suggestion = (change: 'insert' | 'delete') =>
    ({
      type: 'suggestion',
      id: 's',
      change,
      by: 'Ida',
      at: '2026-01-01T00:00:00Z',
      children: [{ text: 'had' }],
    }) as const
  it.each([
    ['insert', true, 'who had left'],
    ['insert', false, 'who  left'],
    ['delete', true, 'who  left'],
    ['delete', false, 'who had left'],
  ] as const)('to %s, accepted %s, gives "%s"', (change, accepted, words) => {
    const { editor } = trialEditor([{ type: 'paragraph', children: ['who ', suggestion(change), ' left'] }])
    settleSuggestion(editor, { ...suggestion(change), children: [{ text: 'had' }] }, [0, 1], accepted)
    expect(sketchOf(editor)).toEqual([words])
  })
})
