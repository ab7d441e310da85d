import type { Asset } from '../../../newsroom/story/asset.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import type { PictureFacts } from './picture-facts.ts'

/** A picture of the sample desk: how it is drawn, what is written into the file, and what the story knows of it. */
export type SamplePicture = {
  /** Awaits its file until the desk is made. */
  readonly asset: Asset
  readonly draw: () => string
  readonly facts: PictureFacts
  readonly originalName: string
}

/** A story of the sample desk. Its pictures are made when the desk is; until then its assets await their files. */
export type SampleStory = { readonly story: Story; readonly pictures: readonly SamplePicture[] }

/** What a picture's file says of itself, by the names of the IPTC Information Interchange Model. */
export function originalFields(facts: PictureFacts): Record<string, string> {
  return {
    'By-line': facts.creator,
    'Caption/Abstract': facts.caption,
    City: facts.city,
    'Country/Primary Location Name': facts.country,
    Credit: facts.credit,
    'Date Created': facts.takenOn,
    Headline: facts.headline,
    Source: facts.source,
  }
}
