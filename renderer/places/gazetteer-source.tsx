import { useWords } from '../words/words.tsx'

/** Whose data the gazetteer is, as its licence asks to be said. */
export function GazetteerSource() {
  const words = useWords('dateline')
  return <p className="gazetteer-source house-wide">{words('gazetteer-source')}</p>
}
