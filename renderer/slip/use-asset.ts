import type { Asset } from '../../newsroom/story/asset.ts'
import { useField } from './use-field.ts'

/** Changes one asset of the story and leaves the others as they are: a step that can be undone. */
export function useAssetChange(id: string): (asset: Asset) => void {
  const [assets, change] = useField('assets')
  return (asset) => change(assets.map((other) => (other.id === id ? asset : other)))
}
