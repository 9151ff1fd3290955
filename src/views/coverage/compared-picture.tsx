import { useCallback, useMemo } from 'react'
import { comparePicture } from '../../charts/compare/compare-picture.ts'
import { compareTable } from '../../charts/compare/compare-table.ts'
import type { Frame } from '../../charts/picture.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import type { Side } from '../../derive/comparison.ts'
import { chartWords } from '../../messages/chart.ts'
import { compareWords } from '../../messages/compare.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import { isSubject } from '../../model/subject.ts'
import { PictureFrame } from '../shared/picture-frame.tsx'
import { useWords } from '../shared/services.tsx'
import { useSourceLine } from '../shared/source-strip.tsx'
import { useCoverage } from './use-coverage.ts'

/** The measures of both sides as bars on one scale; each opens its list. */
export function ComparedPicture({ a, b }: { readonly a: Side; readonly b: Side }) {
  const words = useWords(compareWords)
  const coverage = useWords(coveragePageWords)
  const { notes } = useWords(chartWords)
  const { setting, cell, openCell } = useCoverage()
  const sides = useMemo(() => [a, b] as const, [a, b])
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) => comparePicture(sides, frame, { theme, words, coverage }),
    [sides, words, coverage],
  )
  const pick = (id: string) => {
    const [code, subject = ''] = id.split('/')
    const side = code === 'a' ? a : b
    openCell({ place: placeOf(side), subject: isSubject(subject) ? subject : '*' })
  }
  const documents = new Set([...a.row.documents, ...b.row.documents])
  const selected = cell === null ? undefined : markOf(cell.place, a, b)
  return (
    <>
      <PictureFrame
        className="compare-room"
        draw={draw}
        label={words.picture(a.name, b.name)}
        unit={notes([
          coverage.unit,
          words.barNote,
          coverage.ruleRoles[setting.preambles ? 'preambles' : 'counted'],
        ])}
        subject={{
          chart: 'compare',
          behind: { kind: 'measures', setting, documents },
          own: { a: a.code, b: b.code },
        }}
        sourceLine={useSourceLine()}
        table={useMemo(() => compareTable(sides, { words, coverage }), [sides, words, coverage])}
        fileName="cetu-compare"
        onPick={pick}
        selectedId={selected === undefined ? undefined : `${selected}/${cell?.subject}`}
      />
      <p className="compare-note muted">{words.barNote}</p>
    </>
  )
}

/** How a cell names the side's place: a district by its name, a document by its id. */
const placeOf = ({ scope, code, row }: Side): string => (scope === 'document' ? code : row.shortName)

const markOf = (place: string, a: Side, b: Side): 'a' | 'b' | undefined => {
  if (placeOf(a) === place) return 'a'
  return placeOf(b) === place ? 'b' : undefined
}
