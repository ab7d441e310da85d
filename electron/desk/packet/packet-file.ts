import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { diskFault } from '../disk-fault.ts'
import { packetMegabytes, packetTooLarge } from './packet-limits.ts'

/** A packet's file as it lies on the disk. */
export type PacketBytes = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Reads a packet's file. One beyond the limit is not read; a folder or a pipe is no packet. The file is no part of a desk, and
 * is not read through its `Vfs`: a link to a packet is followed, as whoever chose it would expect.
 */
export async function readPacketFile(path: string): Promise<Result<PacketBytes, Fault>> {
  const name = basename(path)
  try {
    const state = await stat(path)
    if (!state.isFile()) return failed(fault('not-a-packet', { name }))
    if (state.size > packetMegabytes * 1_000_000) return failed(packetTooLarge(name, name))
    return ok({ name, bytes: await readFile(path) })
  } catch (cause) {
    return failed(diskFault(cause, path))
  }
}
