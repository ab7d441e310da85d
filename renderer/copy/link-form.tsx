import { type FormEvent, useState } from 'react'
import { Button } from 'react-aria-components'
import { linkAt, readAddress, removeLink, setLink } from '../editor/link-words.ts'
import { useSession } from '../editor/story-context.ts'
import { mainProcess } from '../main-process/bridge.ts'
import { useWords } from '../words/words.tsx'
import { TextInput } from './text-input.tsx'

/** The address of a link: set on the selected words, changed, taken off or opened. Only web and mail addresses. */
export function LinkForm({ onDone }: { onDone: () => void }) {
  const { editor } = useSession()
  const words = useWords('copy')
  const [present] = useState(() => linkAt(editor)?.[0].url ?? '')
  const [address, setAddress] = useState(present)
  const [isRefused, setRefused] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const url = readAddress(address)
    if (!url) return setRefused(true)
    setLink(editor, url)
    onDone()
  }
  const remove = () => {
    removeLink(editor)
    onDone()
  }
  return (
    <form className="small-form" onSubmit={submit}>
      <TextInput
        label={words('link-address')}
        value={address}
        onChange={(value) => {
          setAddress(value)
          setRefused(false)
        }}
        fault={isRefused ? words('link-refused') : null}
        autoFocus
      />
      <div className="form-actions">
        {present && (
          <>
            <Button className="quiet-button" onPress={remove}>
              {words('remove-link')}
            </Button>
            <Button
              className="quiet-button"
              onPress={() => void mainProcess.call['link:open']({ url: present })}
            >
              {words('open-link')}
            </Button>
          </>
        )}
        <Button className="main-button" type="submit">
          {words('set-link')}
        </Button>
      </div>
    </form>
  )
}
