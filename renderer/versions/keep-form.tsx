import { BookmarkPlus } from 'lucide-react'
import { useState } from 'react'
import { Button, Input, TextField } from 'react-aria-components'
import { useWords } from '../words/words.tsx'

/** Keeps the story as it is now under a name. `onKeep` says whether that went well; else the name stays typed. */
export function KeepForm({ onKeep }: { onKeep: (name: string) => Promise<boolean> }) {
  const words = useWords('versions')
  const [name, setName] = useState('')
  const keep = async () => {
    if (name.trim() !== '' && (await onKeep(name.trim()))) setName('')
  }
  return (
    <form
      className="keep-form"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField aria-label={words('keep-as')} value={name} onChange={setName} maxLength={200}>
        <Input placeholder={words('keep-as')} autoComplete="off" dir="auto" />
      </TextField>
      <Button type="submit" className="quiet-button" isDisabled={name.trim() === ''}>
        <BookmarkPlus aria-hidden />
        {words('keep')}
      </Button>
    </form>
  )
}
