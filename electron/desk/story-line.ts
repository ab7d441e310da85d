import type { StoryLine } from '../../newsroom/contract/views.ts'
import { bodyLength } from '../../newsroom/story/length.ts'
import type { Story } from '../../newsroom/story/story.ts'

/** A story as the desk's list shows it. */
export function lineOf(
  story: Story,
  about: { readonly changedAt: number; readonly binned: boolean; readonly isNewer: boolean },
): StoryLine {
  return {
    id: story.id,
    slugline: story.slugline,
    headline: story.headlines.main,
    language: story.language,
    status: story.status,
    kind: story.chain.kind,
    changedAt: new Date(about.changedAt).toISOString(),
    words: bodyLength(story.body, story.language).words,
    embargoUntil: story.embargo?.until.instant ?? null,
    condition: about.isNewer ? 'newer' : 'well',
    binned: about.binned,
    openBy: '',
    copies: [],
  }
}

/** A story that can't be read, under the name of its folder. */
export function lineOfUnread(
  id: string,
  about: {
    readonly name: string
    readonly changedAt: number
    readonly binned: boolean
    readonly isNewer: boolean
  },
): StoryLine {
  return {
    id,
    slugline: about.name,
    headline: '',
    language: '',
    status: 'draft',
    kind: 'original',
    changedAt: new Date(about.changedAt).toISOString(),
    words: 0,
    embargoUntil: null,
    condition: about.isNewer ? 'newer' : 'damaged',
    binned: about.binned,
    openBy: '',
    copies: [],
  }
}
