import { ChevronRight } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { useWords } from '../words/words.tsx'
import type { PlannedFiles } from './export-plan.ts'

/** The files an export writes. A story's many pictures are opened when one wants to see them. */
export function FileList({ files: { stories, pictures } }: { files: PlannedFiles }) {
  const words = useWords('sending')
  const count = stories.length + pictures.length
  if (count === 0) return null
  return (
    <section className="sending-part" aria-label={words('files')}>
      <h2>
        {words('files')} <span>{count}</span>
      </h2>
      <ul className="file-list" dir="ltr">
        {stories.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {pictures.length > 0 && (
        <Disclosure>
          <Button slot="trigger" className="opener">
            <ChevronRight aria-hidden />
            {words('picture-files', { count: pictures.length })}
          </Button>
          <DisclosurePanel>
            <ul className="file-list" dir="ltr">
              {pictures.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </DisclosurePanel>
        </Disclosure>
      )}
    </section>
  )
}
