import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env['DATELINE_SEED'] ?? join(import.meta.dirname, '../../../shared/seed')
const seedFile = join(folder, 'lavrov.txt')

/** A published page as it is pasted, made by us: page line, picture, headline, dateline on its own line, paragraphs. */
export const wireCopy = `${[
  ' date 2026-11-19 Newsletter Signup Register / Login',
  'Varland Transport Minister Berg arrives in Port Ellan',
  'Varland Transport Minister Ida Berg takes part in a welcoming ceremony upon her arrival in Port Ellan, Varland, November 18, 2026. Varland Transport Ministry/Handout via REUTERS Photo: Reuters/VARLAND TRANSPORT MINISTRY',
  'Varland transport minister thanks islands for patience over winter ferries',
].join('\n')}

SKARDAL

${[
  'Varland Transport Minister Ida Berg thanked the outer islands for their patience over the winter ferries and pledged the ministry’s "full support" for the line’s new timetable, her ministry said.',
  'Berg arrived in Port Ellan on Wednesday for meetings seen as preparing a visit by Prime Minister Jonas Hald, who has promised two more electric ferries.',
  'Speaking at a reception in the harbour hall, Berg said the mainland "deeply" values the islands’ "steady and good-humoured patience" during the repairs.',
  '"Likewise, the ministry extends its full support ... in ... the course the islands have chosen," Berg said according to a transcript released on the ministry’s website. The ministry is the line’s owner.',
  'The ferry line said the visit would mark a "significant day" for the crossing.',
  'Photos released by the ministry showed Berg greeted by schoolchildren holding flowers on the quay.',
  'The two-day visit comes a month after the island council made a rare trip to the capital, during which it invited Hald to Port Ellan.',
  'This week’s meetings will offer a "valuable opportunity" to go through the winter’s sailings, Berg said.',
  'The Northwire agency earlier said Berg may also brief the council on the results of the mainland’s harbour survey.',
  'The council last week said the spring timetable had reached it four weeks late.',
  'A spokesman for the line said the claim was not based on the calendar.',
].join('\n\n')}
`

/** The reference story where its folder is at hand, else null. It is an agency's and never part of the project. */
export function readReferenceCopy(): string | null {
  return existsSync(seedFile) ? readFileSync(seedFile, 'utf8') : null
}
