import { constants } from 'node:os'
import { basename } from 'node:path'
import { type Fault, type FaultCode, fault } from '../../newsroom/contract/faults.ts'

const codes: Readonly<Record<string, FaultCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ESTALE: 'gone',
  ENODEV: 'gone',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EMFILE: 'too-many-open-files',
  ENFILE: 'too-many-open-files',
  EIO: 'disk-failed',
  ENXIO: 'disk-failed',
  EINTR: 'disk-failed',
  EEXIST: 'name-taken',
  ENOTEMPTY: 'name-taken',
  ENAMETOOLONG: 'disk-failed',
  EISDIR: 'disk-failed',
  ELOOP: 'disk-failed',
  ENOTSUP: 'disk-failed',
  EINVAL: 'disk-failed',
  ETIMEDOUT: 'disk-failed',
  // What a file that a sync client keeps online only gives where it can't be fetched: Windows, macOS, Linux mounts.
  UNKNOWN: 'disk-failed',
  EDEADLK: 'disk-failed',
  ECANCELED: 'disk-failed',
  EAGAIN: 'disk-failed',
}

/**
 * The code of a failure of the file system, such as `ENOENT`; empty where the error is of another kind.
 *
 * Node has no name for some of what the kernel says, a full quota and a stale share among them, and gives the bare number:
 * those are named here, and what this system has no name for either is `UNKNOWN`.
 */
export function errorCode(cause: unknown): string {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return ''
  if (!cause.code.startsWith('Unknown system error')) return cause.code
  const number = 'errno' in cause && typeof cause.errno === 'number' ? -cause.errno : 0
  return Object.entries(constants.errno).find(([, known]) => known === number)?.[0] ?? 'UNKNOWN'
}

function isUnnamed(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Unknown system error')
}

/**
 * A failure of the file system as a fault the user can be told about, naming the file by its last name only.
 *
 * What is not the file system's failure is our own mistake, and is thrown on.
 */
export function diskFault(cause: unknown, path: string): Fault {
  const reason = errorCode(cause)
  const code = codes[reason] ?? (isUnnamed(cause) ? 'disk-failed' : null)
  if (code === null) throw cause
  const place = basename(path)
  return fault(code, { place, name: place, reason })
}
