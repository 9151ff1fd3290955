import { Component, type ReactNode } from 'react'
import { shellWords } from '../../messages/shell.ts'
import { useWords } from '../shared/services.tsx'
import { useLinks } from '../shared/use-links.ts'
import '../shared/notice.css'
import { RESCUE_PAGE } from './rescue-page.ts'

interface Props {
  /** Changes when another page opens; the boundary then tries again by itself. */
  readonly resetKey: string
  readonly children: ReactNode
}

/** Keeps one broken page from taking the app down: says what is so and offers a way on. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidUpdate(before: Props) {
    if (before.resetKey !== this.props.resetKey && this.state.error !== null) this.setState({ error: null })
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <BrokenPage
        error={error}
        onRetry={() => (isMissingCode(error) ? location.reload() : this.setState({ error: null }))}
      />
    )
  }
}

/** Code that did not arrive is remembered as failed by the browser; only a fresh page asks for it again. */
function isMissingCode({ message }: Error): boolean {
  return /dynamically imported module|module script|Unable to preload/i.test(message)
}

function BrokenPage({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const words = useWords(shellWords)
  const to = useLinks()
  return (
    <main id="content" className="notice" role="alert">
      <h1 className="serif">{words.brokenTitle}</h1>
      <p>{words.brokenText}</p>
      <p className="muted">{error.message}</p>
      <p className="notice-ways">
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
        <a href={to({ page: 'overview' })}>{words.home}</a>
        <a href={RESCUE_PAGE}>{words.rescue}</a>
      </p>
    </main>
  )
}
