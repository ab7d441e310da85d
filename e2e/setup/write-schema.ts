import { writeFileSync } from 'node:fs'
import { printSchema } from '../../newsroom/story/print-schema.ts'

const place = new URL('../../assets/story.schema.json', import.meta.url)
writeFileSync(place, printSchema())
process.stdout.write('assets/story.schema.json is written anew from newsroom/story/story.ts.\n')
