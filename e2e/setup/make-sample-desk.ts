import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { folderNameFor } from '../../newsroom/story/folder-name.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { sampleHouse } from './sample-desk/house.ts'
import { makePicture } from './sample-desk/make-picture.ts'
import type { SampleStory } from './sample-desk/sample-story.ts'
import { tellElectricFerry } from './sample-desk/stories/electric-ferry.ts'
import { tellKelpSurvey } from './sample-desk/stories/kelp-survey.ts'
import { tellMountainRoad } from './sample-desk/stories/mountain-road.ts'
import { tellRestoredChannel } from './sample-desk/stories/restored-channel.ts'
import { tellStationLibrary } from './sample-desk/stories/station-library.ts'
import { tellWinterFerries } from './sample-desk/stories/winter-ferries.ts'

/** The stories of the sample desk, in the order in which they are told. */
const samples = [
  tellElectricFerry(),
  tellStationLibrary(),
  tellRestoredChannel(),
  tellWinterFerries(),
  tellMountainRoad(),
  tellKelpSurvey(),
]

/** Writes a story's folder: its pictures into `media/`, then the story that names them. */
async function writeSample(desk: string, { story, pictures }: SampleStory): Promise<void> {
  const folder = join(desk, folderNameFor(story.slugline))
  // A story without pictures has no media folder: an empty one would not survive version control.
  mkdirSync(pictures.length > 0 ? join(folder, 'media') : folder, { recursive: true })
  const files = new Map<string, Story['assets'][number]['file']>()
  for (const { asset, draw, facts, originalName } of pictures) {
    const { bytes, file } = await makePicture(`${asset.id}.jpg`, draw(), facts, originalName)
    writeFileSync(join(folder, 'media', file.name), bytes)
    files.set(asset.id, file)
  }
  const assets = story.assets.map((asset) => ({ ...asset, file: files.get(asset.id) ?? asset.file }))
  writeFileSync(join(folder, 'story.json'), printStoryFile({ ...story, assets }))
}

const desk = resolve(process.argv[2] ?? join(import.meta.dirname, '../../assets/sample-desk'))
rmSync(desk, { recursive: true, force: true })
mkdirSync(desk, { recursive: true })
writeFileSync(join(desk, 'desk.json'), `${JSON.stringify(sampleHouse, null, 2)}\n`)
for (const sample of samples) await writeSample(desk, sample)
process.stdout.write(`${samples.length} stories are written to ${desk}.\n`)
