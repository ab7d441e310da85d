import { BylineGroup } from './byline-group.tsx'
import { ChainGroup } from './chain-group.tsx'
import { DatelineGroup } from './dateline-group.tsx'
import { EdnotesGroup } from './ednotes-group.tsx'
import { EmbargoGroup } from './embargo-group.tsx'
import { EventPlaceGroup } from './event-place-group.tsx'
import { HeadlinesGroup } from './headlines-group.tsx'
import { OriginGroup } from './origin-group.tsx'
import { PublishedGroup } from './published-group.tsx'
import { StoryGroup } from './story-group.tsx'
import { SubjectsGroup } from './subjects-group.tsx'

/** Every field of the story, in groups. Each renders by itself when its field changes. */
export function DetailsPage() {
  return (
    <>
      <StoryGroup />
      <HeadlinesGroup />
      <BylineGroup />
      <DatelineGroup />
      <EmbargoGroup />
      <EventPlaceGroup />
      <PublishedGroup />
      <EdnotesGroup />
      <SubjectsGroup />
      <OriginGroup />
      <ChainGroup />
    </>
  )
}
