import { Component, type ReactNode } from 'react'
import { mainProcess } from '../main-process/bridge.ts'

type Props = {
  readonly children: ReactNode
  readonly onMended: () => void
  readonly stopped: (again: () => void) => ReactNode
}
type State = { readonly mounted: number; readonly isStopped: boolean }

/** Milliseconds in which so many mistakes are too many. */
const tooSoon = 5000
const tooMany = 3

/**
 * Stands between a mistake of ours and the copy: the words are Slate's, not the page's, so the page is drawn anew over
 * them. Where that fails again and again it stops and says so.
 */
export class CopyGuard extends Component<Props, State> {
  override state: State = { mounted: 0, isStopped: false }
  #mistakes: number[] = []

  static getDerivedStateFromError(): Partial<State> {
    return {}
  }

  override componentDidCatch(mistake: Error): void {
    const now = performance.now()
    this.#mistakes = [...this.#mistakes.filter((at) => now - at < tooSoon), now]
    const { message, stack = '' } = mistake
    void mainProcess.call['log:bug']({ message: message.slice(0, 4000), stack: stack.slice(0, 20000) })
    this.setState(({ mounted }) => ({ mounted: mounted + 1, isStopped: this.#mistakes.length >= tooMany }))
    this.props.onMended()
  }

  override render(): ReactNode {
    const again = () => {
      this.#mistakes = []
      this.setState(({ mounted }) => ({ mounted: mounted + 1, isStopped: false }))
    }
    if (this.state.isStopped) return this.props.stopped(again)
    return <div key={this.state.mounted}>{this.props.children}</div>
  }
}
