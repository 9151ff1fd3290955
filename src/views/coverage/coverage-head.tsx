import type { ReactNode } from 'react'
import type { GridRow } from '../../derive/coverage-grid.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { TitleText } from '../shared/title-text.tsx'
import { CoverageBar } from './coverage-bar.tsx'

/** What every view of 覆盖 is made of. */
export interface CoverageScope {
  readonly rows: readonly GridRow[]
  /** As the filter leaves them. */
  readonly documents: readonly DocumentSummary[]
  /** Short names of all documents, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** The finding as the title of the page, and below it what is looked at. */
export function CoverageHead({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <header className="coverage-head">
      <h1 className="serif">
        <TitleText text={title} />
      </h1>
      <CoverageBar>{children}</CoverageBar>
    </header>
  )
}
