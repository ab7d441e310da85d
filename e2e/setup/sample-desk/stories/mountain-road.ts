import type { Story } from '../../../../newsroom/story/story.ts'
import { newStory } from '../../../../newsroom/story/new-story.ts'
import { paragraphs, picture } from '../blocks.ts'
import { idsOf, namedId } from '../named-id.ts'
import { drawMountainRoad } from '../pictures/mountain-road.ts'
import { originalFields, type SamplePicture, type SampleStory } from '../sample-story.ts'

const caption =
  'A car passes the repaired stretch of the mountain road to Skardal, Norway, below the scar left by February’s landslide, May 19, 2026.'

const facts = {
  headline: 'Mountain road to Skardal open again',
  caption,
  creator: 'Marit Solheim',
  creatorTitle: 'Staff photographer',
  credit: 'The Port Ellan Courier',
  source: 'The Port Ellan Courier',
  copyright: '© 2026 The Port Ellan Courier',
  city: 'Skardal',
  region: 'Ellan',
  country: 'Norway',
  countryCode: 'NOR',
  takenOn: '2026-05-19',
  takenAt: '11:40:00+02:00',
  jobId: 'PEC-20260519-SKARDAL',
  keywords: ['road', 'mountains', 'landslide'],
}

const road: SamplePicture = {
  asset: {
    id: namedId('road/bends'),
    file: null,
    credit: {
      creator: 'Marit Solheim',
      organisation: 'The Port Ellan Courier',
      kind: 'staff',
      mandatory: false,
    },
    jobId: facts.jobId,
    place: { name: 'Skardal', region: 'Ellan', country: 'Norway', countryCode: 'NO' },
    takenAt: facts.takenOn,
    original: originalFields(facts),
  },
  draw: drawMountainRoad,
  facts,
  originalName: 'IMG_5120.jpg',
}

const fields = {
  revision: 5,
  status: 'ready',
  slugline: 'SKARDAL-ROAD/CORRECTED',
  headlines: { main: 'Mountain road to Skardal reopens three months after slide' },
  byline: { people: [{ name: 'Sigrid Nyhus', role: 'reporter', place: { name: 'Skardal' } }] },
  dateline: {
    places: [{ name: 'Skardal', country: 'Norway', countryCode: 'NO', timeZone: 'Europe/Oslo' }],
    date: '2026-05-19',
    source: 'Northwire',
    placement: 'run-in',
    literal: 'SKARDAL, Norway, May 19 (Northwire) -',
  },
  eventPlace: { name: 'Skardal', region: 'Ellan', country: 'Norway', countryCode: 'NO' },
  ednotes: [
    { role: 'correction', text: 'Corrects the length of the wall in paragraph 3 to 140 metres from 410.' },
    { role: 'clients', text: 'Please use this version in place of the one sent at 11:20 GMT on May 19.' },
  ],
  signOff: 'sn/ak',
  genre: 'Current',
  subjects: [
    { qcode: 'medtop:20000155', name: 'landslide' },
    { qcode: 'medtop:20000341', name: 'road transport' },
  ],
  keywords: ['Skardal', 'road', 'landslide'],
  published: { instant: '2026-05-19T11:20:00Z', timeZone: 'Europe/Oslo' },
  chain: {
    kind: 'corrected',
    sequence: 1,
    reason: 'The length of the wall was given as 410 metres. Two figures had changed places.',
    advisory: 'Corrects length of wall in paragraph 3 to 140 metres',
    replaces: { story: namedId('road/original'), revision: 3 },
  },
  assets: [road.asset],
} satisfies Partial<Story>

function writeBody(newId: () => string): Story['body'] {
  return [
    picture(newId, {
      asset: road.asset.id,
      headline: facts.headline,
      caption,
      alt: 'A red car drives up a road in wide bends. To its right a bare strip runs down the slope; snow lies on the peaks behind.',
    }),
    ...paragraphs(
      newId,
      'The mountain road to Skardal opened again on Tuesday, three months after a landslide cut the village off from Port Ellan and turned a drive of half an hour into one of three.',
      'The first to cross were a milk lorry, a school bus and a bride on her way to the hairdresser, in that order, the county’s road office said.',
      'A new wall, 140 metres long and anchored in the rock, holds back the slope where 9,000 cubic metres of earth came down in the night of February 17. Nobody was hurt.',
      '“We drilled until we hit something that did not move,” said Tor Eikeland, the engineer in charge. “That was at 22 metres.”',
      'Sensors in the slope now report every ten minutes. If the ground moves by more than five millimetres in a day, lights at both ends of the road turn red by themselves.',
      'The repair cost 47 million crowns. A tunnel, which the village has asked for since 1991, would cost about 20 times as much, according to the road office.',
    ),
    {
      type: 'correction',
      id: newId(),
      at: '2026-05-20T08:05:00Z',
      children: [
        {
          text: 'An earlier version of this story gave the length of the new wall as 410 metres. It is 140 metres long.',
        },
      ],
    },
  ]
}

/** The correction: a later version in the chain, with its reason, its note to clients and the error owned up to in print. */
export function tellMountainRoad(): SampleStory {
  const newId = idsOf('road')
  const story: Story = {
    ...newStory({ newId, language: 'en-GB', source: 'Northwire' }),
    ...fields,
    body: writeBody(newId),
  }
  return { story, pictures: [road] }
}
