import { useCallback, useMemo } from 'react'
import type { Frame, TableTwin } from '../../charts/picture.ts'
import { GOAL_MARK } from '../../charts/progress/progress-marks.ts'
import { progressPicture } from '../../charts/progress/progress-picture.ts'
import { figureLabel, figureText, targetFigure } from '../../charts/target-figure.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { displayText } from '../../derive/display-text.ts'
import { isFalling } from '../../derive/progress/judged-target.ts'
import { reaches } from '../../derive/progress/meets-target.ts'
import { progressPath } from '../../derive/progress/progress-path.ts'
import { isCounted } from '../../derive/progress/counted-reading.ts'
import { readingUnit } from '../../derive/progress/reading-unit.ts'
import { hasPace, isOnlyStart, readingStanding } from '../../derive/progress/reading-standing.ts'
import { figuresOf, goalText, paceBeside } from '../../derive/progress/written-figures.ts'
import { paceOn } from '../../derive/progress/route.ts'
import { progressWords } from '../../messages/progress.ts'
import { targetWords } from '../../messages/targets.ts'
import type { WordsOf } from '../../messages/catalogue.ts'
import type { RecordOf } from '../../model/records/record.ts'
import { PictureFrame } from '../shared/picture-frame.tsx'
import { useWords } from '../shared/services.tsx'
import { useSourceLine } from '../shared/source-strip.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useDoors } from '../shared/use-doors.ts'
import type { OpenTarget } from './use-target.ts'

interface ProgressChartProps {
  readonly open: OpenTarget
  readonly onReading: (reading: RecordOf<'reading'>) => void
}

/** The path of a target and its readings over time. A dot opens its reading, the target's figure its sentence. */
export function ProgressChart({ open, onReading }: ProgressChartProps) {
  const words = useWords(progressWords)
  const targets = useWords(targetWords)
  const { row, judgement, progress } = open
  const { openFact } = useDoors()
  const sourceLine = useSourceLine(row.documentTitle)
  const path = useMemo(
    () =>
      progressPath(
        judgement,
        progress.readings.filter((reading) => isCounted(reading, row, judgement.route.kind)),
        progress.plan?.interim ?? [],
        row.startsOn,
      ),
    [judgement, progress, row],
  )
  const draw = useCallback(
    (frame: Frame, theme: ChartTheme) => progressPicture(path, frame, theme, words),
    [path, words],
  )
  const table = useMemo(() => readingsTable(open, words), [open, words])
  const title = chartTitle(open, words)
  const unit = unitLine(open, words)
  const pick = (id: string) => {
    if (id === GOAL_MARK) return openFact({ documentId: row.documentId, factId: row.targetId })
    const reading = progress.readings.find((each) => each.id === id)
    return reading === undefined ? undefined : onReading(reading)
  }
  return (
    <section className="target-chart" aria-label={title}>
      <header>
        <h2>
          <TitleText text={title} />
        </h2>
        <span className="muted">{unit}</span>
        {progress.readings.length > 0 && <span className="status-chip">{words.personal}</span>}
      </header>
      <PictureFrame
        className="target-chart-room"
        draw={draw}
        label={title}
        unit={`${displayText(row.quote)} · ${figureLabel(targetFigure(row, targets.rank))} · ${unit} · ${words.personal}`}
        subject={{ chart: null, behind: { kind: 'targets', ids: [row.targetId] } }}
        sourceLine={sourceLine}
        table={table}
        fileName="cetu-target"
        onPick={pick}
      />
    </section>
  )
}

type Words = WordsOf<typeof progressWords>

/** The finding, else the question. */
function chartTitle({ judgement }: OpenTarget, words: Words): string {
  const { latest, pace, route } = judgement
  if (latest === null) return route.start === null || route.end === null ? words.chartAskNone : words.chartAsk
  const write = figuresOf(judgement)
  const date = words.date(latest.date)
  const goal = route.goal === null ? null : goalText(judgement)
  if (goal !== null && judgement.metOn !== null && !isFalling(route.kind)) {
    if (judgement.metOn === latest.date && !judgement.fallen)
      return words.metTitle(date, write(latest.value), goal)
    const since = judgement.fallen && latest.value < route.goal! ? words.fallenTitle : words.metBeforeTitle
    return since(words.date(judgement.metOn), goal, date, write(latest.value))
  }
  if (isOnlyStart(judgement)) return words.onlyStartTitle(date, write(latest.value))
  const level = pace === null ? null : write(pace)
  const over = pace !== null && reaches(latest.value, pace, route.kind)
  if (judgement.ruled === 'due' && goal !== null) {
    const isAfter = route.end !== null && latest.date > route.end
    return words[isAfter ? 'afterTitle' : 'dueTitle'](date, write(latest.value), goal)
  }
  return level !== null && isFalling(route.kind)
    ? words.capTitle(date, write(latest.value), level, over)
    : words.chartTitle(date, write(latest.value), level, over)
}

function unitLine({ row, judgement }: OpenTarget, words: Words): string {
  const own = readingUnit(row)
  const unit = own === '' ? words.noUnit : words.unit(own)
  return judgement.route.kind === 'increment' ? `${unit}，${words.cumulative}` : unit
}

/** Readings with the pace of their days, the latest first. */
function readingsTable({ judgement, progress, row }: OpenTarget, words: Words): TableTwin {
  const { columns } = words
  return {
    columns: [columns.date, columns.value, columns.pace, columns.source, columns.note],
    rows: progress.readings.toReversed().map((reading) => {
      const { date, value, unit, source, note } = reading
      const pace = hasPace(readingStanding(judgement, row, reading)) ? paceOn(judgement.route, date) : null
      const figure = figureLabel({ prefix: '', figure: figureText(value), unit })
      return [date, figure, pace === null ? '' : paceBeside(judgement, value)(pace), source, note]
    }),
  }
}
