import type { FieldName, StoryFields } from '../../newsroom/story/story.ts'
import { useSession } from '../editor/story-context.ts'
import { useStory } from '../open-story/use-story.ts'

/**
 * A field of the open story, and the way to change it: a step that can be undone. A value that says the same as the
 * present one changes nothing.
 */
export function useField<Name extends FieldName>(
  name: Name,
): readonly [StoryFields[Name], (value: StoryFields[Name]) => void] {
  const session = useSession()
  const value = useStory(session, ({ fields }) => fields[name])
  const change = (next: StoryFields[Name]) => {
    const present = session.store.get().fields[name]
    if (JSON.stringify(next) !== JSON.stringify(present)) session.setField(name, next)
  }
  return [value, change]
}

/** True while the story can be read and not changed. */
export function useReadOnly(): boolean {
  return useStory(useSession(), ({ readOnly }) => readOnly)
}
