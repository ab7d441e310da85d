import { join } from 'node:path'
import sharp from 'sharp'

const assets = join(import.meta.dirname, '../../assets')

// electron-builder takes the 1024 and makes the sizes each system wants; the 512 is for Linux and the README.
for (const [name, size] of [
  ['icon.png', 1024],
  ['icon-512.png', 512],
] as const) {
  await sharp(join(assets, 'icon.svg'), { density: 144 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(join(assets, name))
}
process.stdout.write('assets/icon.png and assets/icon-512.png are drawn anew from assets/icon.svg.\n')
