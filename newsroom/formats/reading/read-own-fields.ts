import * as z from 'zod'
import { asset } from '../../story/asset.ts'
import { byline as bylineSchema } from '../../story/byline.ts'
import { crop } from '../../story/block.ts'
import { chain } from '../../story/chain.ts'
import { credit } from '../../story/credit.ts'
import { dateline } from '../../story/dateline.ts'
import { embargo } from '../../story/embargo.ts'
import { moment } from '../../story/moment.ts'
import { place } from '../../story/place.ts'
import { ednote, subject } from '../../story/story.ts'
import type { ReadPicture } from './compose-story.ts'
import { foreignLine } from './foreign-text.ts'
import { present } from './particulars.ts'

type Own = Readonly<Record<string, unknown>>

const bylineOf = z.object({ ...bylineSchema.shape, people: bylineSchema.shape.people.default([]) })

/** The values with parts that `ownFields` has written. One that no story may hold is absent, as what was never there. */
export function readOwnFields(own: Own) {
  const take = <Value>(name: string, schema: z.ZodType<Value>) => schema.safeParse(own[name]).data
  return present({
    family: take('family', z.uuid()),
    byline: take('byline', bylineOf),
    dateline: take('dateline', dateline),
    eventPlace: take('eventPlace', place),
    ednotes: take('ednotes', z.array(ednote)),
    urgency: take('urgency', z.int().min(1).max(8)),
    subjects: take('subjects', z.array(subject)),
    embargo: take('embargo', embargo),
    published: take('published', moment),
    chain: take('chain', chain),
  })
}

/** What `ownFields` has written of a picture, an entry of its `pictures`. */
export function readOwnPicture(told: Own): Partial<ReadPicture> {
  const take = <Value>(name: string, schema: z.ZodType<Value>) => schema.safeParse(told[name]).data
  const { rights, instructions, jobId, takenAt } = asset.shape
  return present({
    alt: foreignLine(told['alt']) || undefined,
    crop: take('crop', crop),
    credit: take('credit', credit),
    rights: take('rights', rights),
    instructions: take('instructions', instructions),
    jobId: take('jobId', jobId),
    place: take('place', place),
    takenAt: take('takenAt', takenAt),
  })
}
