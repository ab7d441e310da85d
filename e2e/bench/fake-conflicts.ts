import { failed, ok } from '../../newsroom/story/result.ts'

const noFile = () =>
  failed({ code: 'no-such-story', message: 'There is no disk here.', hint: '', details: {} })

/** The answers about files that others changed: nobody else has this desk. */
export function answerConflicts() {
  return {
    'conflict:show': () => ok({ theirs: null, ancestor: null }),
    'conflict:reload': noFile,
    'conflict:read-copy': noFile,
    'conflict:put-copy-aside': () => ok({}),
  }
}
