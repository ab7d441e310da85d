import { existsSync } from 'node:fs'
import { copyFile, cp, lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, extname, join, resolve } from 'node:path'

/**
 * Moves a file or folder to the trash of the home folder, after the freedesktop trash specification 1.0, so that
 * a file manager can put it back. Nothing is ever deleted. Rejects where there is nothing at the path.
 */
export async function moveToTrash(path: string, now: Date): Promise<void> {
  const source = resolve(path)
  await lstat(source)
  const trash = join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local/share'), 'Trash')
  await mkdir(join(trash, 'files'), { recursive: true, mode: 0o700 })
  await mkdir(join(trash, 'info'), { recursive: true, mode: 0o700 })
  const name = await claimName(trash, source, now)
  const target = join(trash, 'files', name)
  try {
    await move(source, target)
  } catch (reason) {
    await rm(join(trash, 'info', `${name}.trashinfo`))
    throw reason
  }
}

// The note is written first and only where none of its name exists: the specification makes it the claim to the name.
async function claimName(trash: string, source: string, now: Date): Promise<string> {
  const ending = extname(source)
  const stem = basename(source, ending)
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}${ending}` : `${stem}.${number}${ending}`
    if (existsSync(join(trash, 'files', name))) continue
    const written = await writeNote(join(trash, 'info', `${name}.trashinfo`), source, now)
    if (written) return name
  }
}

async function writeNote(path: string, source: string, now: Date): Promise<boolean> {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
  const from = source.split('/').map(encodeURIComponent).join('/')
  try {
    await writeFile(path, `[Trash Info]\nPath=${from}\nDeletionDate=${local}\n`, { flag: 'wx' })
    return true
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw reason
  }
}

async function move(source: string, target: string): Promise<void> {
  try {
    await rename(source, target)
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'EXDEV') throw reason
    // Another file system: copied whole before anything of the original goes.
    await mkdir(dirname(target), { recursive: true })
    if ((await lstat(source)).isDirectory())
      await cp(source, target, { recursive: true, preserveTimestamps: true })
    else await copyFile(source, target)
    await rm(source, { recursive: true })
  }
}
