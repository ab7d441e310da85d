import { Undo2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useWords } from '../words/words.tsx'

/** Takes one thing as the earlier version had it. `label` says which one, for whoever can't see what it stands beside. */
export function TakeButton({ label, onPress }: { label: string; onPress: () => void }) {
  const words = useWords('versions')
  return (
    <Button className="take-button" aria-label={label} onPress={onPress}>
      <Undo2 aria-hidden size={13} />
      {words('take-this')}
    </Button>
  )
}
