import { bodyLength } from '../../newsroom/story/length.ts'
import { failed, ok } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import type { FakeDesk } from './fake-desk.ts'

type Asked = { story: string; version: string; name: string }
type KeptVersion = { id: string; order: number; at: string; name: string; reason: string; story: Story }

const missing = () => failed({ code: 'gone', message: 'No such version.', hint: '', details: {} })

/** A small history in memory: what was kept by hand, and the stories as the desk has them. */
export function answerHistory(desk: FakeDesk) {
  const histories = new Map<string, KeptVersion[]>()
  const of = (story: string) => {
    const kept = histories.get(story) ?? []
    histories.set(story, kept)
    return kept
  }
  const keep = (story: Story, name: string, reason: string) => {
    const kept = of(story.id)
    const order = kept.length + 1
    const id = `${story.id.replaceAll('-', '')}${String(order).padStart(32, '0')}`
    kept.push({ id, order, at: new Date().toISOString(), name, reason, story: structuredClone(story) })
    return ok({ version: id })
  }
  return {
    'history:list': ({ story: id }: Asked) => {
      const story = desk.kept.get(id)?.story
      if (story && of(id).length === 0) keep(story, '', 'saved')
      const versions = of(id).map(lineOf).reverse()
      return ok({ versions, bytes: 0, allBytes: 0, mostBytes: 1_000_000_000 })
    },
    'history:read': ({ story, version }: Asked) => {
      const found = of(story).find(({ id }) => id === version)
      return found ? ok({ story: found.story }) : missing()
    },
    'history:name': ({ story, version, name }: Asked) => {
      const found = of(story).find(({ id }) => id === version)
      if (!found) return missing()
      found.name = name
      return ok({})
    },
    'history:keep': ({ story, name, reason }: { story: Story; name: string; reason: string }) =>
      keep(story, name, reason),
    'history:lost': () => ok({ stories: [] }),
    'history:bring-back': () => missing(),
  }
}

function lineOf({ id, order, at, name, reason, story }: KeptVersion) {
  const { words } = bodyLength(story.body, story.language)
  return { id, order, revision: story.revision, at, name, reason, words, headline: story.headlines.main }
}
