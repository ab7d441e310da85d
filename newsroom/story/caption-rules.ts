/**
 * English verbs of captions: as they stand in the present tense, and as they stand in the past. `Left` is not among them: in
 * captions it is a side.
 */
export const captionVerbs: readonly (readonly [present: string, past: string])[] = [
  ['are', 'were'],
  ['is', 'was'],
  ['has', 'had'],
  ['leave', 'had left'],
  ['address', 'addressed'],
  ['arrive', 'arrived'],
  ['attend', 'attended'],
  ['board', 'boarded'],
  ['carry', 'carried'],
  ['celebrate', 'celebrated'],
  ['cross', 'crossed'],
  ['deliver', 'delivered'],
  ['enter', 'entered'],
  ['gather', 'gathered'],
  ['give', 'gave'],
  ['greet', 'greeted'],
  ['hold', 'held'],
  ['lie', 'lay'],
  ['look', 'looked'],
  ['march', 'marched'],
  ['meet', 'met'],
  ['play', 'played'],
  ['protest', 'protested'],
  ['react', 'reacted'],
  ['run', 'ran'],
  ['say', 'said'],
  ['shake', 'shook'],
  ['sign', 'signed'],
  ['sit', 'sat'],
  ['speak', 'spoke'],
  ['stand', 'stood'],
  ['take', 'took'],
  ['talk', 'talked'],
  ['visit', 'visited'],
  ['wait', 'waited'],
  ['walk', 'walked'],
  ['watch', 'watched'],
  ['wave', 'waved'],
  ['wear', 'wore'],
  ['win', 'won'],
  ['work', 'worked'],
  ['build', 'built'],
  ['burn', 'burned'],
  ['catch', 'caught'],
  ['climb', 'climbed'],
  ['come', 'came'],
  ['count', 'counted'],
  ['dig', 'dug'],
  ['dive', 'dived'],
  ['drive', 'drove'],
  ['fall', 'fell'],
  ['fight', 'fought'],
  ['fly', 'flew'],
  ['go', 'went'],
  ['join', 'joined'],
  ['kneel', 'knelt'],
  ['light', 'lit'],
  ['make', 'made'],
  ['move', 'moved'],
  ['open', 'opened'],
  ['paint', 'painted'],
  ['pass', 'passed'],
  ['perform', 'performed'],
  ['point', 'pointed'],
  ['pray', 'prayed'],
  ['pull', 'pulled'],
  ['push', 'pushed'],
  ['ride', 'rode'],
  ['rise', 'rose'],
  ['sail', 'sailed'],
  ['search', 'searched'],
  ['sell', 'sold'],
  ['show', 'showed'],
  ['sing', 'sang'],
  ['sleep', 'slept'],
  ['smile', 'smiled'],
  ['swim', 'swam'],
  ['turn', 'turned'],
  ['use', 'used'],
  ['write', 'wrote'],
]

/**
 * Phrases that say nothing which the picture does not (a summary of Reuters rules, knowledge/features C4), in English.
 */
export const emptyPhrases: readonly string[] = [
  'looks on',
  'look on',
  'is seen',
  'are seen',
  'is pictured',
  'are pictured',
  'poses for a photo',
  'pose for a photo',
  'poses',
  'pose',
]

/** English words that tell a reader who stands where. */
export const orderWords =
  /\b(?:left|right|centre|center|l-r|front|back|foreground|background|top|bottom|middle|clockwise|second from|third from)\b/i

/** Abbreviations after which a sentence goes on, in English. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof st gen col lt maj capt cmdr sgt adm sen rep gov pres rev jr sr no vs u.s u.k u.n e.u jan feb mar apr
  jun jul aug sept sep oct nov dec ala ariz calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont
  neb nev okla ore pa tenn vt va wash wis wyo`.split(/\s+/),
)
