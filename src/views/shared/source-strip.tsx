import { shellWords } from '../../messages/shell.ts'
import { useFilterLine } from './filter-line.ts'
import { useAsOf, useHydrated, useSummary, useWords } from './services.tsx'

/** Where the figures of a page come from: documents, dataset id and as-of date; stands on screen, slides and paper. */
export function SourceStrip({ children }: { readonly children?: React.ReactNode }) {
  const words = useWords(shellWords)
  return (
    <footer className="source-strip">
      <div className="source-notices">{children}</div>
      <p className="source-line">
        <SourceLine />
        <span className="visually-hidden">{words.appName}</span>
      </p>
    </footer>
  )
}

/** The source as one line of text, for the strip and for slides. */
export function SourceLine() {
  return <>{useSourceLine()}</>
}

/** The source line as a string: 来源：5 份公开文件 · 数据集 1a2b… · 筛选：徐汇 · 截至 2026-11-21. */
export function useSourceLine(): string {
  const words = useWords(shellWords)
  const { documents, id } = useSummary()
  const asOf = useAsOf()
  const filter = useFilterLine()
  const source = words.source(documents, id)
  const narrowed = filter === '' ? '' : ` · ${words.filtered(filter)}`
  return useHydrated() ? `${source}${narrowed} · ${words.asOf(asOf)}` : source
}
