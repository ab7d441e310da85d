import { failed, ok } from '../../newsroom/story/result.ts'

/** The answers about the vocabulary of subjects: none is kept here, and there is no disk to load one from. */
export function answerTopics() {
  return {
    'topics:show': () => ok({ release: null, fault: null }),
    'topics:load': () =>
      failed({ code: 'not-media-topics', message: 'There is no disk here.', hint: '', details: {} }),
    'topics:forget': () => ok({}),
  }
}
