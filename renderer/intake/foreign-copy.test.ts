import { expect, test } from 'vitest'
import { chooseFlavour, mayBeCopy } from './foreign-copy.ts'

test('a page is read as a page', () => {
  const html = '<meta charset="utf-8"><h1>Ferries run</h1><p>They ran.</p>'
  expect(chooseFlavour({ html, plain: 'Ferries run\nThey ran.' })).toEqual({
    mediaType: 'text/html',
    text: html,
  })
})

test('plain words in coloured boxes are read as plain words', () => {
  const html = '<div style="color:#abc"><span>Ferries</span><span> run</span></div>'
  expect(chooseFlavour({ html, plain: 'Ferries run' })).toEqual({
    mediaType: 'text/plain',
    text: 'Ferries run',
  })
})

test('markup is read where there are no plain words, and nothing where there is neither', () => {
  expect(chooseFlavour({ html: '<b>Ferries</b>', plain: ' ' })?.mediaType).toBe('text/html')
  expect(chooseFlavour({ html: '', plain: '\n' })).toBeNull()
})

test('pictures and links are left to others, pages and files of unknown type are taken', () => {
  expect(mayBeCopy({ types: ['Files'], files: [{ type: 'image/jpeg' }] })).toBe(false)
  expect(mayBeCopy({ types: ['Files'], files: [{ type: 'image/jpeg' }, { type: 'text/html' }] })).toBe(true)
  expect(mayBeCopy({ types: ['Files'], files: [{ type: '' }] })).toBe(true)
  expect(mayBeCopy({ types: ['text/uri-list', 'text/plain'], files: [] })).toBe(false)
  expect(mayBeCopy({ types: ['text/html', 'text/plain'], files: [] })).toBe(true)
})
