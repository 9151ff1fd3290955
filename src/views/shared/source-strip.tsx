import { displayText } from '../../derive/display-text.ts'
import { shellWords } from '../../messages/shell.ts'
import { useFilterLine } from './filter-line.ts'
import { useAsOf, useHydrated, useSummary, useWords } from './services.tsx'

/** Where the figures of a page come from: documents, dataset id and as-of date; stands on screen, slides and paper. */
export function SourceStrip(props: {
  readonly children?: React.ReactNode
  /** Of a page that one document is behind. */
  readonly title?: string | undefined
}) {
  const words = useWords(shellWords)
  return (
    <footer className="source-strip">
      <div className="source-notices">{props.children}</div>
      <p className="source-line">
        <SourceLine title={props.title} />
        <span className="visually-hidden">{words.appName}</span>
      </p>
    </footer>
  )
}

/** The source as one line of text, for the strip and for slides. */
export function SourceLine({ title }: { readonly title?: string | undefined }) {
  return <>{useSourceLine(title)}</>
}

/**
 * The source line as a string: 来源：5 份公开文件 · 数据集 1a2b… · 筛选：徐汇 · 截至 2026-11-21. Of a picture that one document is behind,
 * its title in place of the number of documents.
 */
export function useSourceLine(title?: string): string {
  const words = useWords(shellWords)
  const { documents, id } = useSummary()
  const asOf = useAsOf()
  const filter = useFilterLine()
  const source = title === undefined ? words.source(documents, id) : words.sourceOf(displayText(title), id)
  const narrowed = filter === '' ? '' : ` · ${words.filtered(filter)}`
  return useHydrated() ? `${source}${narrowed} · ${words.asOf(asOf)}` : source
}
