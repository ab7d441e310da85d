import { expect, test } from 'vitest'
import { textOf } from '../format.ts'
import { publishable } from '../../story/publishable.ts'
import type { Story } from '../../story/story.ts'
import { ferryStory, sampleId, sampleOptions } from '../samples/ferry-story.ts'
import { writeText } from './text.ts'

function print(story: Partial<Story> = {}, datelineStyle = sampleOptions.datelineStyle): string {
  return textOf(writeText(publishable({ ...ferryStory, ...story }), { datelineStyle })[0]!)
}

test('a story goes out as a wire desk expects it', () => {
  expect(print()).toBe(`HARBOUR-TALKS/ (UPDATE 2)
URGENCY: 4
SOURCE: Northwire
(Adds quote in paragraph 3)
EDS: Will be updated after the meeting.
DATELINE: PORT ELLAN, Nov 24 (Northwire) -
PARTS: kicker, headline, standfirst, bullets, byline, sign-off, 2 pictures, terms

Ferries
Ministers meet at harbour for second day of ferry talks
Both sides say a timetable is close; the winter fare is still open.

* Draft is ready
* Fares are not

By Mara Lind and Jun Seo

PORT ELLAN, Nov 24 (Northwire) - Ministers of both coastal states met for a second day to agree on a winter timetable, according to the draft.

Fares still open

- Morning crossing kept
- Night crossing dropped

1. Sign the draft
2. Publish the fares

    “We are nearly there.”

    Nobody crosses in February for fun.
    -- Ida Berg, harbour master

Route      \tCrossings
Ellan–Marsk\t12

The line in figures

Two ships carry 900 cars a day.

Watch the first crossing
https://video.example/harbour

* * *

An earlier version gave the wrong number of ships.

The next round begins on the island.

(ML/js)

PICTURE 1
Terminal before the second round
Dock workers wait in Port Ellan, Varland, on Tuesday, Nov. 24, 2026.
Varland Transport Ministry/Handout via NORTHWIRE
ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.

PICTURE 2
A chart of the crossing.

TERMS: Not for use after 30 days.

-30-
`)
})

test('a dateline on its own line has no dash, and an empty line below it', () => {
  const own = print({ dateline: { ...ferryStory.dateline!, placement: 'own-line' } }, 'own-line')

  expect(own).toContain('\n\nPORT ELLAN\n\nMinisters of both')
})

test('the dateline opens the copy in each style', () => {
  expect(print({}, 'ap')).toContain('\n\nPORT ELLAN, Varland, Nov. 24 (Northwire) — Ministers')
  expect(print({}, 'own-line')).toContain('\n\nPORT ELLAN — Ministers')
})

test('an embargo stands at the top with its own clock and the universal one', () => {
  const text = print({
    embargo: {
      until: { instant: '2030-01-01T00:00:00Z', timeZone: 'Asia/Seoul' },
      reason: 'Agreed with the ministry',
    },
  })

  expect(text).toContain('EMBARGO: not before 2030-01-01 09:00 Asia/Seoul (2030-01-01T00:00:00Z)\n')
  expect(text).toContain('EMBARGO: Agreed with the ministry\n')
})

test('an embargo in a zone nobody knows is printed as an instant', () => {
  const text = print({ embargo: { until: { instant: '2030-01-01T00:00:00Z', timeZone: 'Mars/Olympus' } } })

  expect(text).toContain('EMBARGO: not before 2030-01-01T00:00:00Z\n')
})

test('a line break within a paragraph does not look like a new one', () => {
  const text = print({
    body: [{ type: 'paragraph', id: sampleId(50), children: [{ text: 'One\r\n\n\ntwo' }] }],
  })

  expect(text).toContain('- One\ntwo\n\n')
})

test('columns stand under each other when letters are twice as wide', () => {
  const cell = (text: string) => ({ type: 'table-cell' as const, children: [{ text }] })
  const text = print({
    dateline: null,
    body: [
      {
        type: 'table',
        id: sampleId(51),
        children: [
          { type: 'table-row', children: [cell('서울'), cell('1')] },
          { type: 'table-row', children: [cell('Ulsan'), cell('2')] },
        ],
      },
    ],
  })

  expect(text).toContain('서울 \t1\nUlsan\t2')
})

test('an advisory that has its brackets is not put into brackets again', () => {
  const text = print({
    chain: { kind: 'corrected', sequence: 1, advisory: '(Corrects name)', reason: 'Wrong name' },
  })

  expect(text).toContain('HARBOUR-TALKS/ (CORRECTED)\n')
  expect(text).toContain('CORRECTED: Wrong name\n(Corrects name)\n')
})

test('a story without a slugline begins with its urgency', () => {
  expect(print({ slugline: '', chain: { kind: 'original', sequence: 0 } })).toMatch(/^URGENCY: 4\n/)
})
