import { join } from 'node:path'
import type { Handlers } from '../../../../newsroom/contract/contract.ts'
import { ok } from '../../../../newsroom/story/result.ts'
import { diskVfs } from '../../../desk/disk-vfs.ts'
import { keepGazetteer } from '../../../desk/gazetteer/keep-gazetteer.ts'
import type { OpenWindow, Program } from '../../program.ts'

type GazetteerCalls = Pick<Handlers<OpenWindow>, 'gazetteer:find'>

/** Where places are. A gazetteer that can't be read finds nothing: places can be written without it. */
export function gazetteerHandlers({ root, log }: Program): GazetteerCalls {
  const gazetteer = keepGazetteer(diskVfs, join(root, 'assets/gazetteer/places.tsv.gz'))
  return {
    'gazetteer:find': async (search) => {
      try {
        return ok({ places: (await gazetteer()).find(search) })
      } catch (cause) {
        log.bug('The gazetteer could not be read', cause)
        return ok({ places: [] })
      }
    },
  }
}
