import { hostname, userInfo } from 'node:os'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import type { Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import type { Desk } from '../desk.ts'
import { keepVersion } from '../history/keep-version.ts'
import { versionsOf } from './versions-of.ts'
import { type HandOver, writePacket, type WrittenPacket } from './write-packet.ts'

/**
 * Writes a story's packet at a path the user has chosen, with the versions its history has and with who made it on which
 * machine. What was handed over stays in the history, so that what comes back finds the version both began from.
 */
export async function handOverStory(
  desk: Desk,
  path: string,
  given: Omit<HandOver, 'versions' | 'from'>,
): Promise<Result<WrittenPacket, Fault>> {
  const versions = await versionsOf(desk, given.story.id)
  const from = `${userInfo().username} (${hostname()})`
  const written = await writePacket(desk.vfs, path, { ...given, versions, from })
  if (written.ok) await rememberHandOver(desk, given.story)
  return written
}

async function rememberHandOver(desk: Desk, story: Story): Promise<void> {
  try {
    await keepVersion(desk, { story: story.id, text: printStoryFile(story), reason: 'packet' })
  } catch (cause) {
    // The packet is whole without it; a merge then has one version less to compare with.
    desk.log('What was handed over could not be put into the history.', cause)
  }
}
