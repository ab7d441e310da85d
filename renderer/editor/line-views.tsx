import { Node } from 'slate'
import { type RenderElementProps, useSlateStatic } from 'slate-react'
import type { BlockOf } from '../../newsroom/story/block.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { DatelineChip } from './dateline-chip.tsx'
import { useIsLead } from './lead-paragraph.ts'
import type { StoryElement } from './story-editor.ts'

/** What a view of an element is given, with the element known by its type. */
export type ViewOf<Element extends StoryElement> = Omit<RenderElementProps, 'element'> & {
  readonly element: Element
}

/** A paragraph; the one that opens the story has the dateline before its first words. */
export function ParagraphView({ attributes, children, element }: ViewOf<BlockOf<'paragraph'>>) {
  const editor = useSlateStatic()
  const isLead = useIsLead(editor, element.id)
  const direction = ownDirection(element)
  if (!isLead)
    return (
      <p {...attributes} {...direction}>
        {children}
      </p>
    )
  return (
    <p {...attributes} {...direction} className="lead">
      <DatelineChip />
      {children}
    </p>
  )
}

/**
 * Words run in their own direction, whatever the story's: an English quotation in an Arabic story ends with its full stop
 * on the right. An empty line runs as the story does.
 */
export function ownDirection(element: StoryElement): { dir?: 'auto' } {
  return Node.string(element) === '' ? {} : { dir: 'auto' }
}

/** The attributes that let the style sheet show what belongs in an empty line. */
export function emptyLine(element: StoryElement, hint: string) {
  return Node.string(element) === '' ? { 'data-empty': hint } : ownDirection(element)
}

/** A crosshead is a heading of the second rank: the headline is the first. */
export function CrossheadView({ attributes, children, element }: ViewOf<BlockOf<'crosshead'>>) {
  const words = useWords('copy')
  return (
    <h2 {...attributes} {...emptyLine(element, words('write-crosshead'))}>
      {children}
    </h2>
  )
}

/** A quote set apart. */
export function QuoteView({ attributes, children, element }: ViewOf<BlockOf<'quote'>>) {
  const words = useWords('copy')
  return (
    <blockquote {...attributes} {...emptyLine(element, words('write-quote'))}>
      {children}
    </blockquote>
  )
}

/** A published error, owned up to in print. */
export function CorrectionView({ attributes, children, element }: ViewOf<BlockOf<'correction'>>) {
  const words = useWords('copy')
  return (
    <div {...attributes} className="correction" data-label={words('correction-label')}>
      <p {...emptyLine(element, words('write-correction'))}>{children}</p>
    </div>
  )
}

/** A note between colleagues: amber, and it says itself that it is not published. */
export function DeskNoteView({ attributes, children, element }: ViewOf<BlockOf<'desk-note'>>) {
  const words = useWords('copy')
  const language = useLanguage()
  const at = element.at
    ? new Date(element.at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
    : ''
  const by = [element.by, at].filter(Boolean).join(', ')
  return (
    <aside {...attributes} className="desk-note" aria-label={words('desk-note-label')}>
      <div className="desk-note-label" contentEditable={false}>
        {words('desk-note-label')}
        {by && <span>{by}</span>}
      </div>
      <p {...emptyLine(element, words('write-desk-note'))}>{children}</p>
    </aside>
  )
}

/** A part that holds words, with what belongs in it while it is empty. */
export function PartView({
  attributes,
  children,
  element,
  hint,
  className,
}: ViewOf<StoryElement> & {
  hint: 'picture-headline' | 'caption' | 'pull-quote' | 'attribution' | 'fact-box-title'
  className: string
}) {
  const words = useWords('copy')
  return (
    <div {...attributes} className={className} {...emptyLine(element, words(`write-${hint}`))}>
      {children}
    </div>
  )
}
