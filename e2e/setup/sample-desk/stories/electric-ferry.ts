import type { Story } from '../../../../newsroom/story/story.ts'
import { newStory } from '../../../../newsroom/story/new-story.ts'
import { paragraphs, picture } from '../blocks.ts'
import { idsOf, namedId } from '../named-id.ts'
import { drawHarbour } from '../pictures/harbour.ts'
import { originalFields, type SamplePicture, type SampleStory } from '../sample-story.ts'

const caption =
  'The electric ferry Sula leaves the harbour of Port Ellan, Norway, for the outer islands on her first scheduled crossing, March 3, 2026.'
const pictureHeadline = 'Electric ferry Sula leaves Port Ellan at first light'
const headline = 'Port Ellan puts first electric ferry on outer islands line'

const facts = {
  headline: pictureHeadline,
  caption: `${caption} Ellan Harbour Board/Handout via NORTHWIRE`,
  creator: 'Ellan Harbour Board',
  creatorTitle: 'Handout',
  credit: 'NORTHWIRE',
  source: 'Ellan Harbour Board',
  copyright: 'Ellan Harbour Board, free for editorial use',
  city: 'Port Ellan',
  region: 'Ellan',
  country: 'Norway',
  countryCode: 'NOR',
  takenOn: '2026-03-03',
  takenAt: '06:47:00+01:00',
  jobId: 'NW-ELLAN-FERRY-01',
  keywords: ['ferry', 'harbour', 'electric'],
}

const harbour: SamplePicture = {
  asset: {
    id: namedId('ferry/harbour'),
    file: null,
    credit: { organisation: 'Ellan Harbour Board', kind: 'handout', via: 'Northwire', mandatory: true },
    rights: 'Free for editorial use with the report on the ferry line.',
    jobId: facts.jobId,
    place: { name: 'Port Ellan', region: 'Ellan', country: 'Norway', countryCode: 'NO' },
    takenAt: facts.takenOn,
    original: originalFields(facts),
  },
  draw: drawHarbour,
  facts,
  originalName: 'SULA first crossing (1).JPG',
}

const copy = [
  'Port Ellan opened its first electric ferry line on Tuesday, replacing a diesel boat that had served the outer islands for 41 years and cutting the crossing to Storholm by nine minutes.',
  'The Sula left the harbour at 6:40 a.m. with 62 passengers, 18 cars and the morning post, the Ellan Harbour Board said. She reached Storholm at 7:31 a.m., four minutes ahead of the timetable.',
  '"You could hear the gulls over the engine room," said Captain Ingrid Haldal, who has sailed the line since 1998. "I kept checking that she was running."',
  'The 74-metre ferry carries batteries of 4.2 megawatt hours and charges for 11 minutes at each end of the line, from cables that the county laid across the harbour floor last summer.',
  "The board paid 312 million crowns for the vessel and 58 million for the two charging towers. Half of the money came from the county's transport fund, the rest from a loan over 20 years.",
  'Fares do not change. A return ticket for a car with its driver costs 180 crowns, as it has since 2022.',
  'Islanders had asked for a guarantee that crossings would not be cancelled in hard frost, when batteries hold less. A trial run in January at minus 14 degrees Celsius ended with 38 percent of the charge left, the board said in a report published last week.',
  '"That is enough for us, but we want to see a whole winter," said Per Aasland, who keeps the shop on Storholm and takes in two pallets of bread and milk with the first boat each day.',
  'The old ferry, the Havgard, stays in port as a reserve until the end of next year. The board has not said what will become of her after that.',
  'Two more lines, to Lyngvar and Ytre Sund, are to follow in 2027 and 2028 if the county assembly agrees in June to a second loan.',
  'Traffic on the outer islands line rose by 6 percent last year to 214,300 passengers, the highest number since the board began to count them in 1987.',
]

const furniture = ['Sign up for the morning letter', 'Subscribe / Log in']
const raw = [
  `date 2026-03-03 ${furniture.join(' ')}`,
  pictureHeadline,
  `${caption} Ellan Harbour Board/Handout via NORTHWIRE Photo: Northwire/ELLAN HARBOUR BOARD`,
  headline,
  '',
  'PORT ELLAN',
  '',
  copy.join('\n\n'),
].join('\n')

const fields = {
  revision: 4,
  status: 'ready',
  slugline: 'PORT ELLAN-FERRY/ELECTRIC',
  headlines: { main: headline, alert: 'Electric ferry sails from Port Ellan' },
  byline: { people: [{ name: 'Sigrid Nyhus', role: 'reporter', place: { name: 'Port Ellan' } }] },
  dateline: {
    places: [{ name: 'Port Ellan', country: 'Norway', countryCode: 'NO', timeZone: 'Europe/Oslo' }],
    placement: 'own-line',
    literal: 'PORT ELLAN',
  },
  eventPlace: { name: 'Storholm', region: 'Ellan', country: 'Norway', countryCode: 'NO' },
  signOff: 'sn/po',
  urgency: 4,
  genre: 'Current',
  subjects: [{ qcode: 'medtop:20001362', name: 'public transport' }],
  keywords: ['ferry', 'batteries', 'outer islands'],
  published: { day: '2026-03-03' },
  assets: [harbour.asset],
} satisfies Partial<Story>

function writeBody(newId: () => string): Story['body'] {
  return [
    picture(newId, {
      asset: harbour.asset.id,
      headline: pictureHeadline,
      caption,
      alt: 'A white and dark blue ferry crosses a calm bay at sunrise, with low islands behind her.',
    }),
    ...paragraphs(newId, ...copy),
  ]
}

/** The wire story: a handout photo, a dateline on its own line, eleven paragraphs, and the page it was taken from. */
export function tellElectricFerry(): SampleStory {
  const newId = idsOf('ferry')
  const story: Story = {
    ...newStory({ newId, language: 'en-GB', source: 'Northwire' }),
    ...fields,
    body: writeBody(newId),
    intake: [
      {
        id: newId(),
        receivedAt: '2026-03-03T08:15:00Z',
        mediaType: 'text/plain',
        raw,
        setAside: [...furniture],
        notes: [],
      },
    ],
  }
  return { story, pictures: [harbour] }
}
