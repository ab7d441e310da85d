import type { Subject } from '../../story/story.ts'
import { foreignLine, foreignList } from '../reading/foreign-text.ts'
import type { NinjsObject } from './ninjs-object.ts'
import { objectsIn, roleOf } from './read-entries.ts'

/** Media Topics as subjects; keywords by their relation; the genre's name. */
export function readSubjects(item: NinjsObject) {
  const all = objectsIn(item, 'subjects')
  const subjects = all.flatMap(readSubject)
  const words = [
    ...all.filter((entry) => roleOf(entry) === 'keyword').map((entry) => foreignLine(entry['name'])),
    ...foreignList(item['keywords']).flatMap((word) => foreignLine(word).split(/\s*[;,]\s*/)),
  ].filter((word) => word !== '')
  return {
    subjects,
    keywords: words,
    genre: foreignLine(objectsIn(item, 'genres')[0]?.['name']),
  }
}

/** True for a subject that the story itself takes: a Media Topic, or a keyword. */
export function isTaken(entry: NinjsObject): boolean {
  return roleOf(entry) === 'keyword' || readSubject(entry).length > 0
}

function readSubject(entry: NinjsObject): Subject[] {
  const code = foreignLine(entry['uri']) || foreignLine(entry['literal'])
  const topic = /(?:mediatopic\/|medtop:)(\d{8})$/.exec(code)?.[1]
  return topic ? [{ qcode: `medtop:${topic}`, name: foreignLine(entry['name']) }] : []
}
