import { useMemo } from 'react'
import { useWords } from '../words/words.tsx'
import { Segments } from './segments.tsx'

/** Whether it may leave where the pictures were taken. */
export function PlacesChoice({
  withoutPlaces,
  onChange,
}: {
  withoutPlaces: boolean
  onChange: (withoutPlaces: boolean) => void
}) {
  const words = useWords('sending')
  const choices = useMemo(
    () => new Map([['with', words('with-places')] as const, ['without', words('without-places')] as const]),
    [words],
  )
  return (
    <section className="sending-part">
      <h2>{words('picture-places')}</h2>
      <Segments
        label={words('picture-places')}
        value={withoutPlaces ? 'without' : 'with'}
        choices={choices}
        onChange={(choice) => onChange(choice === 'without')}
      />
      {withoutPlaces && <p className="sending-quiet">{words('without-places-hint')}</p>}
    </section>
  )
}
