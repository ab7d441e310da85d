import { expect, test } from 'vitest'
import type { LineRole, Proposal } from '../../newsroom/formats/proposal.ts'
import { countKeptWords } from './kept-words.ts'

const line = (role: LineRole, text: string) => ({ id: text, role, words: [{ text }], reason: '' })
const proposalOf = (raw: string, lines: Proposal['lines'], language = 'en'): Proposal => ({
  mediaType: 'text/plain',
  from: null,
  raw,
  language,
  lines,
  notes: [],
})

test('every word of plain copy is kept where the lines hold them, wherever they go', () => {
  const lines = [line('aside', 'Log in'), line('headline', 'Ferries run'), line('paragraph', 'They ran.')]
  const proposal = proposalOf('Log in Ferries run\n\nThey ran.', lines)
  expect(countKeptWords(proposal, proposal)).toEqual({ all: 6, kept: 6, inStory: 4, setAside: 2 })
})

test('a word that fell out of the lines is missed, as often as it fell out', () => {
  const proposal = proposalOf('the ferry and the quay', [line('paragraph', 'the ferry and quay')])
  expect(countKeptWords(proposal, proposal)).toMatchObject({ all: 5, kept: 4 })
})

test('a line parted within Korean words loses none', () => {
  const lines = [
    line('dateline', '(서울=연합뉴스)'),
    line('paragraph', '장관이 섬 주민에게 고마움을 전했다.'),
  ]
  const proposal = proposalOf('(서울=연합뉴스)장관이 섬 주민에게 고마움을 전했다.', lines, 'ko')
  const { all, kept } = countKeptWords(proposal, proposal)
  expect(kept).toBe(all)
})

test('a page is counted by the lines the reader found in it', () => {
  const began = { ...proposalOf('<p>One two</p>', [line('paragraph', 'One two')]), mediaType: 'text/html' }
  expect(countKeptWords(began, began)).toMatchObject({ all: 2, kept: 2 })
  expect(countKeptWords(began, { ...began, lines: [] })).toMatchObject({ all: 2, kept: 0 })
})
