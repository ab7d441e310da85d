import { failed, ok } from '../../newsroom/story/result.ts'

/** The answers about hand-over packets: one is written nowhere, and none ever comes in. */
export function answerPackets() {
  const none = { code: 'not-a-packet', message: '', hint: '', details: {} }
  return {
    'packet:write': () => ok({ place: '/home/desk/HARBOUR-QUAY.dateline', missing: [] }),
    'packet:reveal': () => ok({}),
    'packet:choose': () => ok(null),
    'packet:drop': () => failed(none),
    'packet:waiting': () => ok(null),
    'packet:accept': () => failed(none),
    'packet:leave': () => ok({}),
  }
}
