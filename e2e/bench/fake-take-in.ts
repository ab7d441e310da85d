import { ok } from '../../newsroom/story/result.ts'

/** The answers about copy taken in file by file: none ever is, and no folder is watched. */
export function answerTakeIn() {
  const watched = { name: null, state: 'watching', taken: 0 }
  return {
    'take-in:files': () => ok(null),
    'take-in:folder': () => ok(null),
    'take-in:drop': () => ok(null),
    'take-in:give': () => ok({}),
    'take-in:stop': () => ok({}),
    'take-in:show': () => ok(null),
    'take-in:dismiss': () => ok({}),
    'watched:show': () => ok(watched),
    'watched:choose': () => ok(null),
    'watched:pause': () => ok(watched),
    'watched:forget': () => ok(watched),
  }
}
