import { parseFragment } from 'parse5'
import { type Credit, creditKind } from '../../story/credit.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { handoutNotice } from '../../story/print-credit.ts'
import { readLimits } from '../../story/usage-limits.ts'
import { readLine } from '../html/read-line.ts'
import type { ReadPicture } from '../reading/compose-story.ts'
import { fileHrefs } from '../reading/file-hrefs.ts'
import { present } from '../reading/particulars.ts'
import { settleCredit } from '../reading/settle-credit.ts'
import { childAt, childrenOf, lineIn, type XmlElement } from '../xml/xml-tree.ts'
import { own, ownName } from './g2-elements.ts'
import { attributeIn, extensionsIn, hasOwnRole, nameIn, placeIn, roleIn, textIn } from './g2-values.ts'

/** A picture as its newsItem tells of it. */
export function readPictureItem(item: XmlElement): ReadPicture {
  const meta = childAt(item, 'contentMeta')
  const told = extensionsIn(meta)
  const credit = readCredit(item)
  const [place] = childrenOf(meta, 'located').flatMap((one) => placeIn(one) ?? [])
  return {
    headline: wordsOf(told['headline'], textIn(childAt(meta, 'headline'))),
    caption: wordsOf(told['caption'], captionOf(meta)),
    alt: lineIn(childrenOf(meta, 'description').find((one) => hasOwnRole(one, 'alt-text'))),
    credit,
    ...present({
      rights: textIn(childAt(item, 'rightsInfo', 'copyrightNotice')) || undefined,
      instructions: instructionsOf(item, credit) || undefined,
      jobId: lineIn(jobOf(meta)) || undefined,
      place,
      takenAt: lineIn(childAt(meta, 'contentCreated')) || told['taken'] || undefined,
    }),
    hrefs: hrefsOf(item),
  }
}

function wordsOf(markup: string | undefined, text: string): PublishableInline[] {
  if (markup !== undefined) return readLine(parseFragment(markup).childNodes)
  return text === '' ? [] : [{ text }]
}

function captionOf(meta: XmlElement | undefined): string {
  const all = childrenOf(meta, 'description')
  const told = all.find((one) => roleIn(one) === 'caption') ?? all.find((one) => !hasOwnRole(one, 'alt-text'))
  return textIn(told)
}

function jobOf(meta: XmlElement | undefined): XmlElement | undefined {
  return childrenOf(meta, 'altId').find((one) => attributeIn(one, 'type') === own('job'))
}

/** The credit from its parts where the kind of its giver is told; else from the printed line, its maker apart. */
function readCredit(item: XmlElement): Credit | null {
  const meta = childAt(item, 'contentMeta')
  const sources = childrenOf(meta, 'infoSource')
  const creator = nameIn(childAt(meta, 'creator'))
  const terms = textIn(childAt(item, 'rightsInfo', 'usageTerms'))
  const mandatory = /MANDATORY CREDIT/.test(terms)
  for (const source of sources) {
    const kind = creditKind.safeParse(ownName(attributeIn(source, 'role')))
    if (!kind.success) continue
    const via = nameIn(sources.find((one) => hasOwnRole(one, 'via')))
    return {
      ...present({ creator: creator || undefined, via: via || undefined }),
      organisation: nameIn(source),
      kind: kind.data,
      mandatory,
      ...present({ limits: readLimits(terms) }),
    }
  }
  const line = lineIn(childAt(meta, 'creditline')) || nameIn(sources[0])
  return settleCredit(line, creator, mandatory)
}

/** Notes, and terms of use that are not the notice made from the credit. */
function instructionsOf(item: XmlElement, credit: Credit | null): string {
  const notice = credit ? handoutNotice(credit) : null
  const terms = textIn(childAt(item, 'rightsInfo', 'usageTerms'))
  const notes = childrenOf(childAt(item, 'itemMeta'), 'edNote').map(textIn)
  return [...notes, ...(terms === notice ? [] : [terms])].filter((text) => text !== '').join('\n')
}

/** Where the file lies, the widest first. */
function hrefsOf(item: XmlElement): string[] {
  const all = childrenOf(childAt(item, 'contentSet'), 'remoteContent')
  return fileHrefs(all.map((one) => ({ href: attributeIn(one, 'href'), width: attributeIn(one, 'width') })))
}
