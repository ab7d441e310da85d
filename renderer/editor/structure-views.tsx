import type { BlockOf, Part } from '../../newsroom/story/block.ts'
import { useWords } from '../words/words.tsx'
import { ownDirection, type ViewOf } from './line-views.tsx'

type Entry = Extract<Part, { type: 'list-entry' }>
type Row = Extract<Part, { type: 'table-row' }>
type Cell = Extract<Part, { type: 'table-cell' }>

/** A list, ordered or not. */
export function ListView({ attributes, children, element }: ViewOf<BlockOf<'list'>>) {
  return element.ordered ? <ol {...attributes}>{children}</ol> : <ul {...attributes}>{children}</ul>
}

/** A list's entry. */
export function EntryView({ attributes, children, element }: ViewOf<Entry>) {
  return (
    <li {...attributes} {...ownDirection(element)}>
      {children}
    </li>
  )
}

/** Words of the story, pulled out, and who said them. */
export function PullQuoteView({ attributes, children }: ViewOf<BlockOf<'pull-quote'>>) {
  return (
    <figure {...attributes} className="pull-quote">
      {children}
    </figure>
  )
}

/** A box with a title, paragraphs and lists. */
export function FactBoxView({ attributes, children }: ViewOf<BlockOf<'fact-box'>>) {
  return (
    <aside {...attributes} className="fact-box">
      {children}
    </aside>
  )
}

/** A table's row. */
export function RowView({ attributes, children }: ViewOf<Row>) {
  return <tr {...attributes}>{children}</tr>
}

/** A table's cell; a header where it says so. */
export function CellView({ attributes, children, element }: ViewOf<Cell>) {
  const Cell = element.header ? 'th' : 'td'
  return (
    <Cell {...attributes} {...ownDirection(element)}>
      {children}
    </Cell>
  )
}

/** A line across the copy. It holds no words; Backspace takes it out. */
export function SeparatorView({ attributes, children }: ViewOf<BlockOf<'separator'>>) {
  return (
    <div {...attributes} className="separator">
      {children}
      <hr contentEditable={false} />
    </div>
  )
}

/** A page elsewhere: its title and address, and nothing of it. Nothing is fetched. */
export function EmbedView({ attributes, children, element }: ViewOf<BlockOf<'embed'>>) {
  const words = useWords('copy')
  return (
    <div {...attributes} className="embed">
      {children}
      <div contentEditable={false}>
        <span className="embed-kind">{words('block-embed')}</span>
        <b>{element.title || element.url}</b>
        <span className="embed-address">{element.url}</span>
      </div>
    </div>
  )
}

/** Several pictures shown together. */
export function GalleryView({ attributes, children, element }: ViewOf<BlockOf<'gallery'>>) {
  return (
    <div {...attributes} className="gallery" data-pictures={element.children.length}>
      {children}
    </div>
  )
}
