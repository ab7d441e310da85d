import type { Block } from '../../story/block.ts'
import type { Story } from '../../story/story.ts'
import type { ExportOptions } from '../format.ts'

/** A stable id for the samples, from a small number. */
export function sampleId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

const picture: Block = {
  type: 'picture',
  id: sampleId(10),
  asset: sampleId(90),
  alt: 'A white ferry at an empty quay under low cloud.',
  children: [
    { type: 'picture-headline', children: [{ text: 'Terminal before the second round' }] },
    {
      type: 'caption',
      children: [{ text: 'Dock workers wait in Port Ellan, Varland, on Tuesday, Nov. 24, 2026.' }],
    },
  ],
}

const copy: Block[] = [
  {
    type: 'paragraph',
    id: sampleId(11),
    children: [
      { text: 'Ministers of both coastal states met ' },
      { text: 'for a second day', bold: true },
      { text: ' to agree on ' },
      { text: 'a winter', bold: true, italic: true },
      { text: ' timetable, according to ' },
      { type: 'link', url: 'https://ferries.example/timetable?a=1&b=2', children: [{ text: 'the draft' }] },
      { text: '.' },
    ],
  },
  { type: 'crosshead', id: sampleId(12), children: [{ text: 'Fares still open' }] },
  {
    type: 'list',
    id: sampleId(13),
    ordered: false,
    children: [
      { type: 'list-entry', id: sampleId(14), children: [{ text: 'Morning crossing kept' }] },
      { type: 'list-entry', id: sampleId(15), children: [{ text: 'Night crossing dropped' }] },
    ],
  },
  {
    type: 'list',
    id: sampleId(16),
    ordered: true,
    children: [
      { type: 'list-entry', id: sampleId(17), children: [{ text: 'Sign the draft' }] },
      { type: 'list-entry', id: sampleId(18), children: [{ text: 'Publish the fares' }] },
    ],
  },
  { type: 'quote', id: sampleId(19), children: [{ text: '“We are nearly there.”' }] },
  {
    type: 'pull-quote',
    id: sampleId(20),
    children: [
      { type: 'pull-quote-words', children: [{ text: 'Nobody crosses in February for fun.' }] },
      { type: 'attribution', children: [{ text: 'Ida Berg, harbour master' }] },
    ],
  },
]

const furniture: Block[] = [
  {
    type: 'table',
    id: sampleId(21),
    children: [
      {
        type: 'table-row',
        children: [
          { type: 'table-cell', header: true, children: [{ text: 'Route' }] },
          { type: 'table-cell', header: true, children: [{ text: 'Crossings' }] },
        ],
      },
      {
        type: 'table-row',
        children: [
          { type: 'table-cell', header: true, children: [{ text: 'Ellan–Marsk' }] },
          { type: 'table-cell', children: [{ text: '12' }] },
        ],
      },
    ],
  },
  {
    type: 'fact-box',
    id: sampleId(22),
    children: [
      { type: 'fact-box-title', children: [{ text: 'The line in figures' }] },
      { type: 'paragraph', id: sampleId(23), children: [{ text: 'Two ships carry 900 cars a day.' }] },
    ],
  },
  {
    type: 'embed',
    id: sampleId(24),
    url: 'https://video.example/harbour',
    title: 'Watch the first crossing',
    children: [{ text: '' }],
  },
  { type: 'separator', id: sampleId(25), children: [{ text: '' }] },
  {
    type: 'gallery',
    id: sampleId(26),
    children: [
      {
        type: 'picture',
        id: sampleId(27),
        asset: sampleId(91),
        alt: '',
        children: [
          { type: 'picture-headline', children: [{ text: '' }] },
          { type: 'caption', children: [{ text: 'A chart of the crossing.' }] },
        ],
      },
    ],
  },
  {
    type: 'correction',
    id: sampleId(28),
    at: '2026-11-24T15:00:00Z',
    children: [{ text: 'An earlier version gave the wrong number of ships.' }],
  },
]

/** Words in this block and these inlines must never leave the desk; each says so with the word `unprintable`. */
const deskOnly: Block[] = [
  { type: 'desk-note', id: sampleId(30), children: [{ text: 'unprintable: call the ministry back' }] },
  {
    type: 'paragraph',
    id: sampleId(31),
    children: [
      { text: 'The next round begins ' },
      { type: 'tk', children: [{ text: 'unprintable weekday' }] },
      {
        type: 'comment',
        id: sampleId(32),
        by: 'unprintable sub',
        at: '2026-11-24T12:00:00Z',
        remark: 'unprintable remark',
        children: [{ text: 'on the island' }],
      },
      {
        type: 'suggestion',
        id: sampleId(33),
        change: 'insert',
        by: 'unprintable sub',
        at: '2026-11-24T12:00:00Z',
        children: [{ text: ' unprintable insertion' }],
      },
      { text: '.' },
    ],
  },
]

/** A story of ours with every kind of block, every field, a handout photo with its file and a chart that is awaited. */
export const ferryStory: Story = {
  edition: 1,
  id: sampleId(1),
  family: sampleId(2),
  revision: 7,
  language: 'en-GB',
  status: 'ready',
  slugline: 'HARBOUR-TALKS/',
  kicker: 'Ferries',
  headlines: { main: 'Ministers meet at harbour for second day of ferry talks', alert: 'FERRY TALKS RESUME' },
  standfirst: 'Both sides say a timetable is close; the winter fare is still open.',
  bullets: ['Draft is ready', 'Fares are not'],
  byline: { people: [{ name: 'Mara Lind' }, { name: 'Jun Seo', role: 'reporter' }] },
  dateline: {
    places: [{ name: 'Port Ellan', country: 'Varland' }],
    date: '2026-11-24',
    source: 'Northwire',
    placement: 'run-in',
  },
  eventPlace: { name: 'Marsk', country: 'Varland' },
  ednotes: [
    { role: 'clients', text: 'Will be updated after the meeting.' },
    { role: 'desk', text: 'unprintable: check the spelling of Marsk' },
  ],
  signOff: 'ML/js',
  urgency: 4,
  genre: 'Current',
  subjects: [{ qcode: 'medtop:20000337', name: 'water transport' }],
  keywords: ['ferries', 'timetable'],
  source: 'Northwire',
  usageTerms: 'Not for use after 30 days.',
  plannedLength: 400,
  embargo: null,
  published: { instant: '2026-11-24T14:05:00Z', timeZone: 'Europe/Oslo' },
  chain: { kind: 'update', sequence: 2, advisory: 'Adds quote in paragraph 3' },
  assets: [
    {
      id: sampleId(90),
      file: {
        name: 'terminal.jpg',
        mediaType: 'image/jpeg',
        bytes: 200_000,
        width: 1600,
        height: 1000,
        sha256: '0'.repeat(64),
      },
      credit: {
        organisation: 'Varland Transport Ministry',
        kind: 'handout',
        via: 'Northwire',
        mandatory: false,
      },
    },
    { id: sampleId(91), file: null, credit: null },
  ],
  body: [picture, ...copy, ...furniture, ...deskOnly],
  intake: [],
}

/** What begins as a JPEG file does: enough for whoever looks at the first bytes only. */
export const jpegStart = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3)

/** How the sample is exported: three sizes of its photo, in Reuters' dateline style. */
export const sampleOptions: ExportOptions = {
  datelineStyle: 'reuters',
  house: {
    publication: 'The Port Ellan Courier',
    language: 'en-GB',
    links: [
      { title: 'Newsletter', url: 'https://courier.example/newsletter' },
      { title: 'Register', url: '/register' },
    ],
  },
  renditions: {
    [sampleId(90)]: [
      { name: 'media/terminal.jpg', width: 1600, height: 1000, mediaType: 'image/jpeg', bytes: 200_000 },
      { name: 'media/terminal-800.jpg', width: 800, height: 500, mediaType: 'image/jpeg', bytes: 60_000 },
      { name: 'media/terminal-800.webp', width: 800, height: 500, mediaType: 'image/webp', bytes: 40_000 },
      {
        name: 'media/terminal-1600.webp',
        width: 1600,
        height: 1000,
        mediaType: 'image/webp',
        bytes: 150_000,
      },
    ],
  },
  pictureBytes: () => jpegStart,
  now: new Date('2026-11-24T16:00:00Z'),
  template: {
    page: '<!DOCTYPE html>\n<html lang="{{language}}" dir="{{direction}}">\n<head>\n<meta charset="utf-8">\n<title>{{title}}</title>\n{{meta}}\n<style>\n{{style}}\n</style>\n{{structured-data}}\n</head>\n<body>\n{{masthead}}\n<main>\n{{article}}\n</main>\n</body>\n</html>\n',
    style: 'p { margin: 0 }',
  },
}
