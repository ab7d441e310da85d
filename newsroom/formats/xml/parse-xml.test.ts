import { describe, expect, it } from 'vitest'
import { parseXml } from './parse-xml.ts'
import { printXml } from './write-xml.ts'
import { childAt, findAll, lineIn, type XmlElement } from './xml-tree.ts'

function parsed(text: string): XmlElement {
  const result = parseXml(text)
  if (!result.ok) throw new Error(JSON.stringify(result.fault))
  return result.value
}

const problemOf = (text: string) => {
  const result = parseXml(text)
  return result.ok ? null : result.fault
}

describe('XML', () => {
  it('is read with its namespaces, words in their order, CDATA as words', () => {
    const root = parsed('<a xmlns="urn:x" xml:lang="ko"><b>one <i>two</i> three</b><![CDATA[ & four]]></a>')
    expect(root).toMatchObject({ name: 'a', namespace: 'urn:x', attributes: { 'xml:lang': 'ko' } })
    expect(lineIn(root)).toBe('one two three & four')
    expect(childAt(root, 'b', 'i')?.children).toEqual(['two'])
    expect(findAll(root, 'i')).toHaveLength(1)
  })

  it('may use HTML’s named characters as wires do, and a name nobody knows stays as words', () => {
    expect(lineIn(parsed('<p>caf&eacute;&nbsp;&mdash; &amp; &unheard;</p>'))).toBe('café — & &unheard;')
  })

  it('has its DOCTYPE passed over: nothing it declares is resolved', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yyyy">]><a>&x;&y;</a>'
    expect(lineIn(parsed(bomb))).toBe('&x;&y;')
  })

  it('that is not well-formed is a problem with its line', () => {
    expect(problemOf('<a>\n<b></a>')).toMatchObject({ code: 'not-well-formed', line: 2 })
    expect(problemOf('')).toMatchObject({ code: 'not-well-formed' })
    expect(problemOf('no markup at all')).toMatchObject({ code: 'not-well-formed' })
  })

  it('may be deeper than any document, and is then refused', () => {
    const deep = `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`
    expect(problemOf(deep)).toMatchObject({ reason: 'too deep' })
  })

  it('is printed again as it was read', () => {
    const text = '<a xmlns="urn:x" t="1 &lt; 2"><b>x &amp; y</b><c/></a>'
    expect(printXml(parsed(text))).toBe(text)
  })
})
