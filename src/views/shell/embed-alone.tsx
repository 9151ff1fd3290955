import type { ReactNode } from 'react'
import { embedWords } from '../../messages/embed.ts'
import { wholeApp, type EmbeddedChart } from '../../state/permalink.ts'
import { outsideUrl } from '../shared/outside-links.ts'
import { useAddress, useWords } from '../shared/services.tsx'
import { SourceStrip } from '../shared/source-strip.tsx'
import { TitleText } from '../shared/title-text.tsx'

/** The way into the whole app, at the same place. */
export function WholeApp() {
  const words = useWords(embedWords)
  const address = useAddress()
  return (
    <a href={outsideUrl(wholeApp(address))} target="_blank" rel="noopener">
      {words.wholeApp} ↗
    </a>
  )
}

interface AloneProps {
  readonly chart: EmbeddedChart
  readonly title: string
  /** Title of the one document behind it. */
  readonly document?: string | undefined
  readonly children: ReactNode
}

/** A chart with its title, source and the way into the whole app. */
export function Alone({ chart, title, document: documentTitle, children }: AloneProps) {
  return (
    <main id="content" className={`page embed embed-${chart}`}>
      <h1>
        <TitleText text={title} />
      </h1>
      {children}
      <SourceStrip title={documentTitle}>
        <WholeApp />
      </SourceStrip>
    </main>
  )
}

/** In place of a chart that there is not: what is so, and the way on. */
export function NoChart() {
  const words = useWords(embedWords)
  return (
    <main id="content" className="notice">
      <h1 className="serif">{words.noChart}</h1>
      <p>{words.noChartText}</p>
      <p className="notice-ways">
        <WholeApp />
      </p>
    </main>
  )
}
