import { ImageOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { MediaFile } from '../../newsroom/story/asset.ts'
import { useWords } from '../words/words.tsx'

/**
 * A photo of the story, or `instead` where its file is missing, empty or no picture any more. A file that comes, and one that
 * is chosen in its place, is tried anew.
 */
export function ShownPhoto({
  source,
  alt,
  file,
  className,
  instead,
}: {
  source: string
  alt: string
  file: MediaFile
  className?: string
  instead: ReactNode
}) {
  const [lost, setLost] = useState<string | null>(null)
  if (lost === file.sha256) return instead
  return (
    <img
      {...(className !== undefined && { className })}
      src={source}
      alt={alt}
      width={file.width}
      height={file.height}
      draggable={false}
      onError={() => setLost(file.sha256)}
    />
  )
}

/** The place of a photo whose file can't be read: names the file and says what to do. */
export function LostPhoto({ file }: { file: MediaFile }) {
  const words = useWords('copy')
  return (
    <div className="photo-empty" role="status">
      <ImageOff aria-hidden />
      <strong>{words('photo-lost', { name: file.originalName ?? file.name })}</strong>
      <span>{words('photo-lost-hint')}</span>
    </div>
  )
}
