import type { Subject } from '../story/story.ts'

/** The address of a Media Topic in IPTC's own vocabulary: `medtop:11000000` at `cv.iptc.org`. */
export function subjectAddress(subject: Subject): string {
  return `http://cv.iptc.org/newscodes/mediatopic/${subjectCode(subject)}`
}

/** The eight figures of a Media Topic. */
export function subjectCode(subject: Subject): string {
  return subject.qcode.slice('medtop:'.length)
}
