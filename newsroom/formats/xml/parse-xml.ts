import { DOMParser, type Element as DomElement, MIME_TYPE, type Node as DomNode } from '@xmldom/xmldom'
import { failed, ok, type Result } from '../../story/result.ts'
import type { ReadProblem } from '../reader.ts'
import { spellOutEntities } from './html-entities.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'

// Deeper than any document of news, and far from where a browser or a stack would give up.
const deepest = 500

/**
 * The root of an XML document. Comments and processing instructions are left out; CDATA is words.
 *
 * A DOCTYPE is passed over: no entity it declares is resolved and nothing is fetched. HTML's named characters are
 * understood, since wires write them without declaring them. What is not well-formed is a problem with its line.
 */
export function parseXml(text: string): Result<XmlElement, ReadProblem> {
  let problem: ReadProblem | null = null
  const parser = new DOMParser({
    onError: (level, message, context: { locator?: { lineNumber?: number; columnNumber?: number } }) => {
      if (level === 'warning' || problem) return
      problem = {
        code: 'not-well-formed',
        line: context.locator?.lineNumber ?? 1,
        reason: firstLine(message),
      }
    },
  })
  try {
    const document = parser.parseFromString(spellOutEntities(withoutDoctype(text)), MIME_TYPE.XML_TEXT)
    if (problem) return failed(problem)
    const root = document.documentElement
    return root ? treeOf(root) : failed({ code: 'not-well-formed', line: 1, reason: 'no element' })
  } catch (cause) {
    // The parser throws at what it can't go on from, after it has told where.
    return failed(problem ?? { code: 'not-well-formed', line: 1, reason: firstLine(String(cause)) })
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.slice(0, 200) ?? ''
}

/** The document without its DOCTYPE; lines keep their numbers. */
function withoutDoctype(text: string): string {
  const unmarked = text.replace(/^\ufeff/, '').trimStart()
  const found = /<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/.exec(unmarked.slice(0, 100_000))
  if (!found) return unmarked
  const lines = found[0].replace(/[^\n]/g, '')
  return unmarked.slice(0, found.index) + lines + unmarked.slice(found.index + found[0].length)
}

type Building = { readonly element: XmlElement & { children: XmlNode[] }; readonly depth: number }

function treeOf(root: DomElement): Result<XmlElement, ReadProblem> {
  const made = open(root)
  const rest: { readonly from: DomNode; readonly into: Building }[] = []
  const push = (from: DomElement, into: Building) => {
    for (let child = from.lastChild; child; child = child.previousSibling) rest.push({ from: child, into })
  }
  push(root, { element: made, depth: 1 })
  for (let step = rest.pop(); step; step = rest.pop()) {
    const { from, into } = step
    if (from.nodeType === from.TEXT_NODE || from.nodeType === from.CDATA_SECTION_NODE)
      addWords(into.element.children, from.nodeValue ?? '')
    else if (from.nodeType === from.ELEMENT_NODE) {
      if (into.depth >= deepest)
        return failed({ code: 'not-well-formed', line: from.lineNumber ?? 1, reason: 'too deep' })
      const inside = open(from as DomElement)
      into.element.children.push(inside)
      push(from as DomElement, { element: inside, depth: into.depth + 1 })
    }
  }
  return ok(made)
}

function addWords(children: XmlNode[], words: string): void {
  const last = children.at(-1)
  if (typeof last === 'string') children[children.length - 1] = last + words
  else children.push(words)
}

function open(element: DomElement): XmlElement & { children: XmlNode[] } {
  const attributes: Record<string, string> = {}
  for (const { name, localName, prefix, value } of element.attributes) {
    if (prefix === 'xmlns' || name === 'xmlns') continue
    attributes[prefix ? name : (localName ?? name)] = value
  }
  return {
    name: element.localName ?? element.nodeName,
    namespace: element.namespaceURI ?? '',
    attributes,
    children: [],
  }
}
