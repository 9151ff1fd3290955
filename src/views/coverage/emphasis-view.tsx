import { useCallback, useMemo } from 'react'
import { emphasisPicture, emphasisTable } from '../../charts/compare/emphasis-picture.ts'
import type { Frame } from '../../charts/picture.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { emphasisOf } from '../../derive/compare-figures.ts'
import { emphasisRows, SETS } from '../../derive/emphasis-rows.ts'
import { setTerm } from '../../derive/term-places.ts'
import { chartWords } from '../../messages/chart.ts'
import { compareWords } from '../../messages/compare.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import { PictureFrame } from '../shared/picture-frame.tsx'
import { useWords } from '../shared/services.tsx'
import { useSourceLine } from '../shared/source-strip.tsx'
import { ViewSwitch } from '../shared/view-switch.tsx'
import { CoverageHead, type CoverageScope } from './coverage-head.tsx'
import { TermPanel } from './term-panel.tsx'
import { useCoverage } from './use-coverage.ts'
import './coverage-compare.css'

/** How the weight of 四大品牌, 五个中心 and 四大功能 moves from document to document; each bar opens its sentences. */
export function EmphasisView({ documents, names }: CoverageScope) {
  const words = useWords(compareWords)
  const coverage = useWords(coveragePageWords)
  const { chosenTerm, way, measureBy } = useCoverage()
  const rows = useMemo(() => emphasisRows(documents, names), [documents, names])
  const title = rows.length === 0 ? words.noDocuments : words.emphasisTitle(emphasisOf(rows, way))
  return (
    <>
      <CoverageHead title={title}>
        <ViewSwitch
          legend={words.per}
          choices={['thousand', 'count']}
          names={words.ways}
          chosen={way}
          onChoose={measureBy}
        />
      </CoverageHead>
      <div className="coverage-columns emphasis-columns">
        <section className="compare-main" aria-label={coverage.views.emphasis}>
          {rows.length > 0 && <EmphasisChart rows={rows} title={title} />}
          <p className="compare-note muted">{words.emphasisRule}</p>
        </section>
        <section className="coverage-list" aria-label={coverage.listRegion}>
          {chosenTerm === null ? (
            <p className="counting-hint no-print">{words.pickTerm}</p>
          ) : (
            <TermPanel
              key={`${chosenTerm.term} ${chosenTerm.of}`}
              chosen={chosenTerm}
              documents={documents}
              names={names}
            />
          )}
        </section>
      </div>
    </>
  )
}

interface ChartProps {
  readonly rows: ReturnType<typeof emphasisRows>
  readonly title: string
}

function EmphasisChart({ rows, title }: ChartProps) {
  const words = useWords(compareWords)
  const { notes } = useWords(chartWords)
  const { chosenTerm, way, openTerm } = useCoverage()
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) => emphasisPicture(rows, frame, { theme, words, way }),
    [rows, words, way],
  )
  const pick = (id: string) => {
    const [of = '', set] = id.split('/')
    const wanted = SETS.find((each) => each === set)
    if (wanted !== undefined) openTerm({ term: setTerm(wanted), of })
  }
  return (
    <PictureFrame
      className="emphasis-room"
      draw={draw}
      label={title}
      unit={notes([words.unit[way], words.emphasisRule])}
      subject={{ chart: 'emphasis', behind: { kind: 'names' } }}
      sourceLine={useSourceLine()}
      table={useMemo(() => emphasisTable(rows, words), [rows, words])}
      fileName="cetu-emphasis"
      onPick={pick}
      selectedId={chosenTerm === null ? undefined : `${chosenTerm.of}/${chosenTerm.term.slice(1)}`}
    />
  )
}
