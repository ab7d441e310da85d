import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { TextInput } from '../copy/text-input.tsx'
import { IconButton } from '../window/icon-button.tsx'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import type { LinkDraft } from './house-draft.ts'

/** What is wrong with a field, in words, by its name; null where nothing is, or it is not to be said yet. */
export type FaultOf = (name: string) => string | null

/** The links of the masthead, in their order. The focus follows a row that is moved, and finds a place when one goes. */
export function MastheadLinks({
  links,
  faultOf,
  onChange,
}: {
  links: readonly LinkDraft[]
  faultOf: FaultOf
  onChange: (links: LinkDraft[]) => void
}) {
  const newsroom = useNewsroomWindow()
  const words = useWords('house')
  const list = useRef<HTMLFieldSetElement>(null)
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const target = wanted.current && list.current?.querySelector<HTMLElement>(wanted.current)
    wanted.current = null
    if (target) target.focus()
  }, [links])
  const edit = (key: string, part: Partial<LinkDraft>) =>
    onChange(links.map((link) => (link.key === key ? { ...link, ...part } : link)))
  const move = (at: number, by: 1 | -1) => {
    const moved = links[at]
    if (!moved) return
    // At the end of its way the button that was pressed can't be any more, and the other one has the focus.
    const isLast = at + by === (by < 0 ? 0 : links.length - 1)
    wanted.current = `[data-link="${moved.key}"] .${by < 0 === isLast ? 'link-down' : 'link-up'} button`
    onChange(links.toSpliced(at, 1).toSpliced(at + by, 0, moved))
  }
  const remove = (at: number) => {
    const next = links[at + 1] ?? links[at - 1]
    wanted.current = next ? `[data-link="${next.key}"] input` : '.add-link'
    onChange(links.toSpliced(at, 1))
  }
  const add = () => {
    const key = newsroom.newId()
    wanted.current = `[data-link="${key}"] input`
    onChange([...links, { key, title: '', url: '' }])
  }
  return (
    <fieldset className="house-links" ref={list}>
      <legend>{words('links')}</legend>
      {links.length === 0 && <p className="house-empty">{words('no-links')}</p>}
      {links.map((link, at) => (
        <LinkRow
          key={link.key}
          link={link}
          at={at}
          isLast={at === links.length - 1}
          faultOf={faultOf}
          onEdit={(part) => edit(link.key, part)}
          onMove={(by) => move(at, by)}
          onRemove={() => remove(at)}
        />
      ))}
      <Button className="quiet-button add-link" onPress={add}>
        <Plus aria-hidden />
        {words('add-link')}
      </Button>
    </fieldset>
  )
}

function LinkRow({
  link,
  at,
  isLast,
  faultOf,
  onEdit,
  onMove,
  onRemove,
}: {
  link: LinkDraft
  at: number
  isLast: boolean
  faultOf: FaultOf
  onEdit: (part: Partial<LinkDraft>) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}) {
  const words = useWords('house')
  const { key } = link
  const title = link.title.trim() || words('link-place', { number: at + 1 })
  return (
    <div
      className="house-link"
      data-link={key}
      role="group"
      aria-label={words('link-place', { number: at + 1 })}
    >
      <div data-field={`${key}-title`} data-faulty={faultOf(`${key}-title`) ? true : undefined}>
        <TextInput
          label={words('link-title')}
          value={link.title}
          fault={faultOf(`${key}-title`)}
          onChange={(value) => onEdit({ title: value })}
        />
      </div>
      <div data-field={`${key}-url`} data-faulty={faultOf(`${key}-url`) ? true : undefined}>
        <TextInput
          label={words('link-url')}
          value={link.url}
          fault={faultOf(`${key}-url`)}
          onChange={(value) => onEdit({ url: value })}
        />
      </div>
      <span className="link-up">
        <IconButton label={words('link-up', { title })} isDisabled={at === 0} onPress={() => onMove(-1)}>
          <ArrowUp aria-hidden size={15} strokeWidth={1.75} />
        </IconButton>
      </span>
      <span className="link-down">
        <IconButton label={words('link-down', { title })} isDisabled={isLast} onPress={() => onMove(1)}>
          <ArrowDown aria-hidden size={15} strokeWidth={1.75} />
        </IconButton>
      </span>
      <IconButton label={words('remove-link', { title })} onPress={onRemove}>
        <X aria-hidden size={15} strokeWidth={1.75} />
      </IconButton>
    </div>
  )
}
