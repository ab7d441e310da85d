import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { refuseMissing } from './unsupported.ts'

// Not a secret: what is kept in the stand-in is kept in the open, and the backend's name says so.
const key = createHash('sha256').update('Dateline stand-in').digest()
const version = 'v10'

/** What the app imports as `safeStorage`. It has the shape of encryption, not its protection. */
export const safeStorage = {
  isEncryptionAvailable: () => true,
  isAsyncEncryptionAvailable: async () => true,
  getSelectedStorageBackend: () => 'basic_text' as const,
  setUsePlainTextEncryption: () => undefined,

  encryptString(text: string): Buffer {
    const start = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, start)
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([Buffer.from(version), start, body, cipher.getAuthTag()])
  },

  /** Throws for bytes that `encryptString` has not made. */
  decryptString(bytes: Buffer): string {
    if (bytes.subarray(0, 3).toString() !== version) {
      throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.')
    }
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(3, 15))
    decipher.setAuthTag(bytes.subarray(-16))
    return decipher.update(bytes.subarray(15, -16), undefined, 'utf8') + decipher.final('utf8')
  },

  encryptStringAsync: async (text: string) => safeStorage.encryptString(text),
  decryptStringAsync: async (bytes: Buffer) => ({
    result: safeStorage.decryptString(bytes),
    shouldReEncrypt: false,
  }),
}

refuseMissing(safeStorage, 'safeStorage')
