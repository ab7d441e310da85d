import type { Block } from '../../../../newsroom/story/block.ts'
import type { Inline } from '../../../../newsroom/story/inline.ts'
import type { Story } from '../../../../newsroom/story/story.ts'
import { newStory } from '../../../../newsroom/story/new-story.ts'
import { paragraph, paragraphs, picture } from '../blocks.ts'
import { idsOf, namedId } from '../named-id.ts'
import type { SampleStory } from '../sample-story.ts'

const awaited = namedId('kelp/awaited')

function note(newId: () => string): Block {
  return {
    type: 'desk-note',
    id: newId(),
    by: 'Aud Kvern',
    at: '2026-06-02T09:30:00Z',
    children: [
      {
        text: 'Ms Berge calls back on Thursday with the number of dives. Picture promised by the institute.',
      },
    ],
  }
}

function comment(newId: () => string): Inline {
  return {
    type: 'comment',
    id: newId(),
    by: 'Jonas Lie-Holm',
    at: '2026-06-02T10:12:00Z',
    remark: 'By how much? The table in the annex has it.',
    children: [{ text: 'became fewer' }],
  }
}

function writeBody(newId: () => string): Story['body'] {
  return [
    note(newId),
    picture(newId, {
      asset: awaited,
      headline: 'Divers count kelp off Port Ellan',
      caption: 'A diver of the Ellan Marine Institute counts kelp at a depth of 12 metres off Port Ellan.',
      alt: '',
    }),
    ...paragraphs(
      newId,
      'The kelp forests off Port Ellan cover twice the seabed they did ten years ago, according to a survey to be presented on Tuesday at a meeting of marine biologists in Seoul.',
    ),
    paragraph(
      newId,
      'Divers made ',
      { type: 'tk', children: [{ text: 'number of dives' }] },
      ' dives along 60 kilometres of coast and measured every plant in 240 squares of one metre each.',
    ),
    paragraph(
      newId,
      'The forests came back after sea urchins, which graze on young kelp, ',
      comment(newId),
      '. Crabs that eat urchins have moved north as the water warmed.',
    ),
    ...paragraphs(
      newId,
      '“It is good news with a warm current underneath it,” said Hilde Berge, who led the survey for the Ellan Marine Institute. “The same heat that brought the crabs will one day be too much for the kelp.”',
      'Cod and pollack use the forests as a nursery. Fishermen at Port Ellan have landed more young cod in each of the past four years.',
    ),
  ]
}

/** The story under embargo: a desk note, a placeholder and an awaited picture stand between it and its readers. */
export function tellKelpSurvey(): SampleStory {
  const newId = idsOf('kelp')
  const story: Story = {
    ...newStory({ newId, language: 'en-GB', source: 'The Port Ellan Courier' }),
    revision: 2,
    slugline: 'KELP-SURVEY/EMBARGOED',
    headlines: { main: 'Kelp off Port Ellan doubled in ten years, survey finds' },
    standfirst: 'Divers counted every plant in 240 squares of seabed',
    byline: { people: [{ name: 'Aud Kvern', role: 'reporter' }] },
    dateline: {
      places: [{ name: 'Port Ellan', country: 'Norway', countryCode: 'NO', timeZone: 'Europe/Oslo' }],
      placement: 'own-line',
    },
    eventPlace: { name: 'Seoul', country: 'South Korea', countryCode: 'KR', timeZone: 'Asia/Seoul' },
    ednotes: [
      { role: 'legal', text: 'Embargoed by the organisers until 9 a.m. in Seoul on January 15, 2030.' },
    ],
    signOff: 'ak',
    genre: 'Current',
    subjects: [{ qcode: 'medtop:20000729', name: 'marine science' }],
    keywords: ['kelp', 'sea urchins', 'Seoul meeting'],
    plannedLength: 300,
    embargo: {
      until: { instant: '2030-01-15T00:00:00Z', timeZone: 'Asia/Seoul' },
      reason: 'Set by the organisers of the meeting.',
    },
    assets: [
      {
        id: awaited,
        file: null,
        credit: { organisation: 'Ellan Marine Institute', kind: 'handout', mandatory: true },
      },
    ],
    body: writeBody(newId),
  }
  return { story, pictures: [] }
}
