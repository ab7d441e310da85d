import sharp from 'sharp'

/** A picture of about seven kilobytes: two pieces of a disk long. */
export const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#406080' } })
  .png({ compressionLevel: 0 })
  .toBuffer()
