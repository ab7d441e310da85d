import { Component, type ErrorInfo, type ReactNode } from 'react'
import type { Bridge } from '../../newsroom/contract/contract.ts'
import { useWindowState } from './newsroom-window.tsx'
import { useWords, WordsProvider } from '../words/words.tsx'

type GuardProps = { readonly mainProcess: Bridge; readonly children: ReactNode }
type GuardState = { readonly isBroken: boolean; readonly reference: string }

/**
 * Catches a mistake of ours in drawing the window: logs it, says under which reference, and draws the window anew on
 * request. The open story lives outside of what is drawn, so nothing typed is lost with it.
 */
export class ErrorGuard extends Component<GuardProps, GuardState> {
  override state: GuardState = { isBroken: false, reference: '' }

  static getDerivedStateFromError(): Partial<GuardState> {
    return { isBroken: true }
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    const stack = `${error.stack ?? ''}\n${componentStack ?? ''}`.slice(0, 20_000)
    void this.props.mainProcess.call['log:bug']({ message: error.message.slice(0, 4000), stack }).then(
      (answer) => this.setState({ reference: answer.ok ? answer.value.reference : answer.fault.code }),
    )
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children
    return (
      <MistakePage
        reference={this.state.reference}
        onCarryOn={() => this.setState({ isBroken: false, reference: '' })}
      />
    )
  }
}

function MistakePage({ reference, onCarryOn }: { reference: string; onCarryOn: () => void }) {
  const language = useWindowState(({ settings }) => settings.language)
  return (
    <WordsProvider language={language}>
      <MistakeWords reference={reference} onCarryOn={onCarryOn} />
    </WordsProvider>
  )
}

function MistakeWords({ reference, onCarryOn }: { reference: string; onCarryOn: () => void }) {
  const words = useWords('window')
  return (
    <main className="notice-page" role="alert">
      <h1>{words('mistake-title', { reference: reference || '…' })}</h1>
      <p>{words('mistake-hint')}</p>
      <button type="button" className="main-button" onClick={onCarryOn}>
        {words('carry-on')}
      </button>
    </main>
  )
}
