import type { Block } from '../../../../newsroom/story/block.ts'
import type { Story } from '../../../../newsroom/story/story.ts'
import { newStory } from '../../../../newsroom/story/new-story.ts'
import { crosshead, linked, list, marked, paragraph, picture, pullQuote, table } from '../blocks.ts'
import { idsOf, namedId } from '../named-id.ts'
import { drawLighthouse } from '../pictures/lighthouse.ts'
import { originalFields, type SamplePicture, type SampleStory } from '../sample-story.ts'

const caption = 'Storholm light in a westerly gale, January 11, 2026, when 14 of 26 ferries stayed in port.'

const facts = {
  headline: 'A day without ferries',
  caption,
  creator: 'Marit Solheim',
  creatorTitle: 'Staff photographer',
  credit: 'The Port Ellan Courier',
  source: 'The Port Ellan Courier',
  copyright: '© 2026 The Port Ellan Courier',
  city: 'Storholm',
  region: 'Ellan',
  country: 'Norway',
  countryCode: 'NOR',
  takenOn: '2026-01-11',
  takenAt: '15:05:00+01:00',
  jobId: 'PEC-20260111-STORHOLM',
  keywords: ['lighthouse', 'gale', 'sea'],
}

const lighthouse: SamplePicture = {
  asset: {
    id: namedId('winter/lighthouse'),
    file: null,
    credit: {
      creator: 'Marit Solheim',
      organisation: 'The Port Ellan Courier',
      kind: 'staff',
      mandatory: false,
    },
    jobId: facts.jobId,
    place: { name: 'Storholm', region: 'Ellan', country: 'Norway', countryCode: 'NO' },
    takenAt: facts.takenOn,
    original: originalFields(facts),
  },
  draw: drawLighthouse,
  facts,
  originalName: 'IMG_4471.jpg',
}

function openingBlocks(newId: () => string): Block[] {
  return [
    paragraph(
      newId,
      'Of the 2,340 crossings in the winter timetable, ',
      marked('2,270 sailed', 'bold'),
      '. That is 97 in 100, one more than the winter before, according to the ',
      linked('harbour board’s log', 'https://data.portellan.example/ferries-2026.csv'),
      ', which the Courier has read line by line.',
    ),
    table(newId, [
      ['Line', 'Planned', 'Sailed', 'Cancelled', 'Sailed, %'],
      ['Storholm', '1,080', '1,061', '19', '98.2'],
      ['Lyngvar', '720', '688', '32', '95.6'],
      ['Ytre Sund', '540', '521', '19', '96.5'],
      ['All lines', '2,340', '2,270', '70', '97.0'],
    ]),
    crosshead(newId, 'Wind first, engines second'),
    paragraph(newId, 'The log gives one reason for each of the 70 crossings that were cancelled:'),
    list(newId, true, [
      [marked('Wind', 'bold'), ' above 20 metres a second: 44'],
      [marked('Engine', 'bold'), ' or steering: 17'],
      [marked('Ice', 'bold'), ' in Lyngvar harbour: 6'],
      [marked('Crew', 'bold'), ' ill, and no one to stand in: 3'],
    ]),
  ]
}

function middleBlocks(newId: () => string): Block[] {
  return [
    picture(newId, {
      asset: lighthouse.asset.id,
      headline: facts.headline,
      caption,
      alt: 'A red and white lighthouse on a rock, its beam cutting through low cloud above a rough sea.',
    }),
    crosshead(newId, 'One Sunday in January'),
    paragraph(
      newId,
      'A fifth of all cancellations fell on a single day. On January 11 the wind passed 24 metres a second before noon, and 14 of 26 crossings were called off. The last boat home left Port Ellan at 10:20; the next one came ',
      marked('the following morning', 'italic'),
      '.',
    ),
    pullQuote(newId, '“The wind does not read timetables.”', 'Captain Ingrid Haldal'),
    paragraph(
      newId,
      'On Lyngvar, where ice closes the harbour first, the school counted what it meant for its pupils:',
    ),
    {
      type: 'quote',
      id: newId(),
      children: [
        {
          text: '“Eleven of our forty pupils come by boat. This winter each of them missed four days. Last winter it was six.”',
        },
      ],
    },
    { type: 'separator', id: newId(), children: [{ text: '' }] },
  ]
}

function factBox(newId: () => string): Block {
  return {
    type: 'fact-box',
    id: newId(),
    children: [
      { type: 'fact-box-title', children: [{ text: 'How we counted' }] },
      paragraph(
        newId,
        'We took every entry from December 1 to February 28, 90 days in all. A crossing that left more than three hours late counts as cancelled, as it does in the board’s own rules.',
      ),
      list(newId, false, [
        ['Field ', marked('status', 'code'), ' of the log: sailed, late or cancelled'],
        ['Shares are rounded to one place'],
        ['Found a mistake? Write to ', linked('data@courier.example', 'mailto:data@courier.example')],
      ]),
    ],
  }
}

function closingBlocks(newId: () => string): Block[] {
  return [
    crosshead(newId, 'What changes now'),
    paragraph(
      newId,
      'It was the last winter of the diesel ferry Havgard on the Storholm line. Each crossing burnt 164 litres, or 0.44 tonnes of CO',
      marked('2', 'subscript'),
      '. Her successor, the Sula, burns none at sea, over the same 1,900 km',
      marked('2', 'superscript'),
      ' of open water.',
    ),
    list(newId, false, [
      ['Storholm: electric since March 3'],
      ['Lyngvar: electric from 2027, if the county assembly agrees in June'],
      ['Ytre Sund: electric from 2028, on the same condition'],
    ]),
    factBox(newId),
    {
      type: 'embed',
      id: newId(),
      channels: ['web'],
      url: 'https://data.portellan.example/ferries/live',
      title: 'Where the ferries are now',
      children: [{ text: '' }],
    },
  ]
}

const fields = {
  revision: 7,
  status: 'desk',
  slugline: 'FERRIES-WINTER/NUMBERS',
  kicker: 'Data',
  headlines: {
    main: 'The winter ferries in numbers: 97 of 100 sailed',
    web: 'How reliable were the Port Ellan ferries this winter?',
    social: 'We read the ferry log so that you need not. 97 of 100 crossings sailed.',
  },
  standfirst:
    'Wind stopped more boats than ice and engines together, and one Sunday was worse than all of February.',
  bullets: [
    '2,270 of 2,340 crossings sailed, one in a hundred more than last winter',
    'Wind caused 44 of 70 cancellations',
    'Lyngvar fares worst, Storholm best',
  ],
  byline: {
    people: [
      { name: 'Aud Kvern', role: 'reporter' },
      { name: 'Jonas Lie-Holm', role: 'data editor' },
    ],
  },
  eventPlace: { name: 'Port Ellan', region: 'Ellan', country: 'Norway', countryCode: 'NO' },
  signOff: 'ak/jlh',
  genre: 'Feature',
  subjects: [
    { qcode: 'medtop:20001362', name: 'public transport' },
    { qcode: 'medtop:20001130', name: 'weather statistic' },
  ],
  keywords: ['ferries', 'timetable', 'weather', 'data'],
  plannedLength: 350,
  assets: [lighthouse.asset],
} satisfies Partial<Story>

/** The data story: every kind of block a writer can set, with figures that add up. */
export function tellWinterFerries(): SampleStory {
  const newId = idsOf('winter')
  const story: Story = {
    ...newStory({ newId, language: 'en-GB', source: 'The Port Ellan Courier' }),
    ...fields,
    body: [...openingBlocks(newId), ...middleBlocks(newId), ...closingBlocks(newId)],
  }
  return { story, pictures: [lighthouse] }
}
