import type { Finding } from './checks.ts'
import { type MediaTopics, replacementsOf, topicName, topicsByCode } from './media-topics.ts'
import type { Story, Subject } from './story.ts'

/**
 * What is to be said of a story's subjects by a release of Media Topics: those it does not have, and those it has retired.
 * Nothing where no release is at hand; then a qcode's form is all that is known of it.
 */
export function checkSubjects(
  { subjects, language }: Pick<Story, 'subjects' | 'language'>,
  release: MediaTopics | null,
): Finding[] {
  if (release === null) return []
  return subjects.flatMap((subject) => checkSubject(subject, language, release))
}

function checkSubject({ qcode, name }: Subject, language: string, release: MediaTopics): Finding[] {
  const where = 'field:subjects'
  const known = topicsByCode(release).get(qcode)
  const values = { qcode, name: name.trim() === '' && known ? topicName(known, language) : name }
  if (!known) return [{ code: 'subject-unknown', where, values: { ...values, released: release.released } }]
  if (known.retired === null) return []
  const instead = replacementsOf(release, known).map(
    (topic) => `${topicName(topic, language)} (${topic.qcode})`,
  )
  const retired = { ...values, day: known.retired }
  return instead.length === 0
    ? [{ code: 'subject-retired', where, values: retired }]
    : [{ code: 'subject-replaced', where, values: { ...retired, instead: instead.join(', ') } }]
}
