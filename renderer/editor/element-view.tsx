import type { RenderElementProps } from 'slate-react'
import { assertNever } from '../../newsroom/story/result.ts'
import {
  CorrectionView,
  CrossheadView,
  DeskNoteView,
  ParagraphView,
  PartView,
  QuoteView,
} from './line-views.tsx'
import { PictureView } from './picture-view.tsx'
import {
  CellView,
  EmbedView,
  EntryView,
  FactBoxView,
  GalleryView,
  ListView,
  PullQuoteView,
  RowView,
  SeparatorView,
} from './structure-views.tsx'
import { TableView } from './table-view.tsx'
import { CommentView, LinkView, SuggestionView, TkView } from './wrapper-views.tsx'

/** Draws any element of the body. One function for ever, so that a key renders what it changed and nothing else. */
export function renderElement(props: RenderElementProps) {
  const { element } = props
  switch (element.type) {
    case 'paragraph':
      return <ParagraphView {...props} element={element} />
    case 'link':
      return <LinkView {...props} element={element} />
    case 'crosshead':
      return <CrossheadView {...props} element={element} />
    case 'list':
      return <ListView {...props} element={element} />
    case 'list-entry':
      return <EntryView {...props} element={element} />
    case 'quote':
      return <QuoteView {...props} element={element} />
    case 'pull-quote':
      return <PullQuoteView {...props} element={element} />
    case 'pull-quote-words':
      return <PartView {...props} hint="pull-quote" className="pull-quote-words" />
    case 'attribution':
      return <PartView {...props} hint="attribution" className="attribution" />
    case 'picture':
      return <PictureView {...props} element={element} />
    case 'picture-headline':
      return <PartView {...props} hint="picture-headline" className="picture-headline" />
    case 'caption':
      return <PartView {...props} hint="caption" className="caption" />
    case 'gallery':
      return <GalleryView {...props} element={element} />
    case 'table':
      return <TableView {...props} element={element} />
    case 'table-row':
      return <RowView {...props} element={element} />
    case 'table-cell':
      return <CellView {...props} element={element} />
    case 'fact-box':
      return <FactBoxView {...props} element={element} />
    case 'fact-box-title':
      return <PartView {...props} hint="fact-box-title" className="fact-box-title" />
    case 'embed':
      return <EmbedView {...props} element={element} />
    case 'separator':
      return <SeparatorView {...props} element={element} />
    case 'correction':
      return <CorrectionView {...props} element={element} />
    case 'desk-note':
      return <DeskNoteView {...props} element={element} />
    case 'tk':
      return <TkView {...props} element={element} />
    case 'comment':
      return <CommentView {...props} element={element} />
    case 'suggestion':
      return <SuggestionView {...props} element={element} />
    default:
      return assertNever(element)
  }
}
