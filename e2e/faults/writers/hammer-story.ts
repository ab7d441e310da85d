import { writeSync } from 'node:fs'
import { diskVfs } from '../../../electron/desk/disk-vfs.ts'
import { openStory } from '../../../electron/desk/open-story.ts'
import { saveStory } from '../../../electron/desk/save-story.ts'
import { homeIn, startAt } from '../acts/home.ts'

// This file is a program of its own: one of two that save over one story as fast as they can, each opening it again
// whenever the other was faster. It says which file each acknowledged save was over and which it made.

const [place = '', story = '', name = '', seconds = ''] = process.argv.slice(2)

const shared = homeIn(place, diskVfs)
const standing = await startAt(
  { ...shared, journals: `${place}/journal-${name}`, lines: `${place}/lines-${name}` },
  () => undefined,
)
if (!standing.ok) throw new Error(standing.fault.code)
const { desk } = standing.value
const until = Date.now() + Number(seconds) * 1000
for (let number = 1; Date.now() < until;) {
  const opened = await openStory(desk, story)
  if (!opened.ok) throw new Error(opened.fault.code)
  let { base } = opened.value
  for (let faster = false; !faster && Date.now() < until; number += 1) {
    const text = { ...opened.value.story, standfirst: `${name} ${number}` }
    const saved = await saveStory(desk, { base, through: 0, story: text })
    faster = !saved.ok
    if (saved.ok) {
      writeSync(1, `${JSON.stringify({ over: base, made: saved.value.base })}\n`)
      base = saved.value.base
    } else if (saved.fault.code === 'changed-on-disk') writeSync(1, '"refused"\n')
    else throw new Error(saved.fault.code)
  }
}
process.exit(0)
