/** The most files a zip may hold, folders counted. */
export const entryLimit = 2000

/** The most a zip may unpack to, and the most it may be itself, in megabytes. */
export const zipMegabytes = 200

/** How many times larger than packed a file may become, once it is larger than `swellFrom` bytes. */
export const swellLimit = 100
export const swellFrom = 1_000_000

/** What is wrong with a zip, and the file at which that was found; empty where it is the zip as a whole. */
export type ZipRefusal = {
  readonly code: 'damaged' | 'unsafe' | 'locked' | 'too-large'
  readonly entry: string
}

/** The most bytes of markup that a part of a zipped story may have: larger than the longest book in Word. What is larger is no copy. */
export const mostXml = 30_000_000

/** The most bytes that a picture in a zipped story may have. */
export const mostPicture = 60_000_000
