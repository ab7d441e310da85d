import { Plus } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useReadOnly } from './use-field.ts'

/** Adds something to a group. Not there where the story can't be changed. */
export function AddButton({ words, onPress }: { words: string; onPress: () => void }) {
  if (useReadOnly()) return null
  return (
    <Button className="slip-add" onPress={onPress}>
      <Plus aria-hidden />
      {words}
    </Button>
  )
}

/** Takes a group's value away as a whole. Not there where the story can't be changed. */
export function RemoveButton({ words, onPress }: { words: string; onPress: () => void }) {
  if (useReadOnly()) return null
  return (
    <Button className="slip-remove" onPress={onPress}>
      {words}
    </Button>
  )
}
