import { existsSync, readFileSync } from 'node:fs'
import { refuseMissing } from './unsupported.ts'

/** A picture as its bytes. It is carried about and measured where it is a PNG, but not drawn, cut or converted. */
export class NativeImage implements Pick<
  Electron.NativeImage,
  'toPNG' | 'toDataURL' | 'isEmpty' | 'setTemplateImage'
> {
  private readonly bytes: Buffer

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  isEmpty(): boolean {
    return this.bytes.length === 0
  }

  toPNG(): Buffer {
    return this.bytes
  }

  toDataURL(): string {
    return `data:image/png;base64,${this.bytes.toString('base64')}`
  }

  getSize(): Electron.Size {
    const isPng = this.bytes.subarray(1, 4).toString() === 'PNG'
    return isPng
      ? { width: this.bytes.readUInt32BE(16), height: this.bytes.readUInt32BE(20) }
      : { width: 0, height: 0 }
  }

  setTemplateImage(): void {
    // Only macOS draws template images differently.
  }
}

refuseMissing(NativeImage.prototype, 'NativeImage')

/** What the app imports as `nativeImage`. */
export const nativeImage = {
  createEmpty: () => new NativeImage(Buffer.alloc(0)),
  createFromBuffer: (bytes: Buffer) => new NativeImage(bytes),
  createFromPath: (path: string) => new NativeImage(existsSync(path) ? readFileSync(path) : Buffer.alloc(0)),
  createFromDataURL: (url: string) => new NativeImage(Buffer.from(url.split(',')[1] ?? '', 'base64')),
}

refuseMissing(nativeImage, 'nativeImage')
