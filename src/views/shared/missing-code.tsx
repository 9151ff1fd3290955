import { Component, type ReactNode } from 'react'

interface Props {
  /** The sentence that stands in place of what did not arrive. */
  readonly said: string
  readonly onMissing: () => void
  readonly children: ReactNode
}

/** Keeps a part whose code did not arrive from taking the picture beside it down: says so in its place. */
export class Missing extends Component<Props, { readonly missing: boolean }> {
  override state = { missing: false }

  static getDerivedStateFromError() {
    return { missing: true }
  }

  override componentDidCatch() {
    this.props.onMissing()
  }

  override render() {
    return this.state.missing ? <span role="alert">{this.props.said}</span> : this.props.children
  }
}
