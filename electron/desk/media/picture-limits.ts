import { type Fault, fault } from '../../../newsroom/contract/faults.ts'

/** The largest picture file that is taken in, in megabytes. */
export const megabyteLimit = 80

/** The most pixels a picture may have, in millions: more than any press camera makes, less than a bomb. */
export const megapixelLimit = 100

/** The fault of a picture beyond either limit. */
export function pictureTooLarge(name: string): Fault {
  return fault('picture-too-large', { name, megabytes: megabyteLimit, megapixels: megapixelLimit })
}
