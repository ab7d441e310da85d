import { expect, test } from 'vitest'
import { choose, firstChoices, printRemembered } from './sending-choices.ts'

const all = ['html', 'fragment', 'ninjs', 'text'] as const

test('the first time the usual formats are chosen, in a folder, with the house’s dateline', () => {
  expect(firstChoices(null, 'reuters')).toEqual({
    formats: all,
    zip: false,
    withoutPlaces: false,
    datelineStyle: 'reuters',
  })
})

test('formats stand in their own order, each once, however they were chosen', () => {
  let choices = firstChoices('{"formats":["text"],"zip":true}', 'ap')
  choices = choose(choices, { kind: 'format', format: 'html', isOn: true })
  choices = choose(choices, { kind: 'format', format: 'html', isOn: true })
  expect(choices.formats).toEqual(['html', 'text'])

  choices = choose(choices, { kind: 'format', format: 'text', isOn: false })
  expect(choices.formats).toEqual(['html'])
})

test('formats and packing are remembered, another dateline is not', () => {
  let choices = firstChoices(null, 'own-line')
  choices = choose(choices, { kind: 'format', format: 'ninjs', isOn: false })
  choices = choose(choices, { kind: 'zip', zip: true })
  choices = choose(choices, { kind: 'places', withoutPlaces: true })
  choices = choose(choices, { kind: 'dateline-style', style: 'ap' })

  expect(firstChoices(printRemembered(choices), 'own-line')).toEqual({
    formats: ['html', 'fragment', 'text'],
    zip: true,
    withoutPlaces: true,
    datelineStyle: 'own-line',
  })
})

test.each(['', 'nonsense', '{"formats":[],"zip":true}', '{"formats":["papyrus"],"zip":false}', '[]'])(
  'what was remembered as %j is no choice',
  (text) => {
    expect(firstChoices(text, 'ap').formats).toEqual(all)
  },
)
