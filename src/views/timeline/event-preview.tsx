import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ChartMark, Frame } from '../../charts/picture.ts'
import { previewPlace } from '../../charts/timeline/preview-place.ts'
import { sectionPath } from '../../derive/section-path.ts'
import type { TimelineRow } from '../../derive/timeline-rows.ts'
import { wordsAround } from '../../derive/words-around.ts'
import { displayText } from '../../derive/display-text.ts'
import { ownEventWords } from '../../messages/own-events.ts'
import { timelinePageWords } from '../../messages/timeline-page.ts'
import { timelineWords } from '../../messages/timeline.ts'
import { sectionAt } from '../../model/section-at.ts'
import { useLibrary, useWords } from '../shared/services.tsx'

/**
 * What a date stands on, beside its mark: what it dates, the sentence with its words marked, and where it stands. The
 * document's text is fetched when it is not there yet.
 */
export function EventPreview(props: {
  readonly row: TimelineRow
  readonly mark: ChartMark
  readonly frame: Frame
}) {
  const { row, mark, frame } = props
  const said = useWords(timelineWords)
  const words = useWords(timelinePageWords)
  return (
    <PreviewBox mark={mark} frame={frame}>
      <p className="preview-head">
        <strong>
          {said.role(row)}
          {row.role === 'period' ? '' : `：${row.role === 'deadline' ? row.wording : said.date(row.date)}`}
        </strong>
        <span className={row.basis === 'stated' ? 'preview-chip' : 'preview-chip preview-dashed'}>
          {words[row.basis]}
        </span>
      </p>
      <Evidence row={row} />
      <p className="preview-foot muted">
        {row.role === 'deadline' && said.sinceDeadline(row.daysPast)}
        {row.role !== 'deadline' && row.role !== 'reference' && said.sinceDay(row.daysPast)}
        <span>{words.openQuote}</span>
      </p>
    </PreviewBox>
  )
}

/** What a person's own date says; that it is theirs stands first. */
export function OwnPreview({ row, mark, frame }: Parameters<typeof EventPreview>[0]) {
  const said = useWords(timelineWords)
  const words = useWords(ownEventWords)
  return (
    <PreviewBox mark={mark} frame={frame}>
      <p className="preview-head">
        <strong>{row.label}</strong>
        <span className="preview-chip preview-own">{words.personal}</span>
      </p>
      <p>{said.date(row.date)}</p>
      {row.wording !== '' && <p className="preview-quote">{row.wording}</p>}
      <p className="preview-foot muted">
        {said.sinceDay(row.daysPast)}
        <span>{words.edit}</span>
      </p>
    </PreviewBox>
  )
}

function Evidence({ row }: { readonly row: TimelineRow }) {
  const { loadingQuote } = useWords(timelinePageWords)
  const opened = useLibrary((state) => state.opened[row.documentId])
  const read = useLibrary((state) => state.read)
  useEffect(() => void read(row.documentId), [read, row.documentId])
  if (opened === undefined || opened === 'loading')
    return <p className="preview-quote muted">{loadingQuote}</p>
  if (opened === 'missing' || 'problem' in opened) return <p className="preview-quote">{row.wording}</p>
  const event = opened.events.find(({ id }) => id === row.factIds[0])
  if (event === undefined) return <p className="preview-quote">{row.wording}</p>
  const { before, words, after } = wordsAround(opened.text, event.span)
  const path = sectionPath(opened.sections, sectionAt(opened.sections, event.span)?.id ?? null)
  return (
    <>
      <p className="preview-quote serif">
        {before !== '' && `……${displayText(before)}`}
        <mark>{displayText(words)}</mark>
        {after !== '' && `${displayText(after)}……`}
      </p>
      <p className="muted">{[row.documentName, ...(path === null ? [] : [path])].join(' · ')}</p>
    </>
  )
}

/** Behind the words of the mark and joined to them by a line, where the stage is wide enough; else below or above it. */
export function PreviewBox(props: {
  readonly mark: ChartMark
  readonly frame: Frame
  readonly children: React.ReactNode
}) {
  const { mark, frame, children } = props
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { style, offsetWidth, offsetHeight, dataset } = box.current!
    const { left, top, join } = previewPlace(mark, frame, { width: offsetWidth, height: offsetHeight })
    style.left = `${left}px`
    style.top = `${top}px`
    style.setProperty('--join', `${join ?? 0}px`)
    dataset['joined'] = String(join !== null)
  })
  return (
    <div ref={box} className="event-preview" aria-hidden="true">
      {children}
    </div>
  )
}
