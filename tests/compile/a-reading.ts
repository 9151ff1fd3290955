import type { DocumentContext } from '../../src/compile/document-context.ts'
import { findEvents } from '../../src/compile/events/find-events.ts'
import { ownPeriod } from '../../src/compile/events/own-period.ts'
import { fold } from '../../src/compile/fold.ts'
import { readingOf } from '../../src/compile/reading.ts'
import { findTargets } from '../../src/compile/targets/find-targets.ts'

interface Wanted {
  readonly title?: string
  readonly section?: string
  readonly kind?: DocumentContext['kind']
  readonly publishedOn?: string | null
}

/** A fresh document: an optional title line, then the body, all of it under one section. */
export function aContext(body: string, wanted: Wanted = {}): DocumentContext {
  const { title, section = '主要任务', kind = 'plan', publishedOn = '2026-03-01' } = wanted
  const text = title === undefined ? body : `${title}\n${body}`
  const bodySpan = { start: text.length - body.length, end: text.length }
  const paragraphs = [...body.matchAll(/[^\n]+/g)].map((match) => ({
    start: bodySpan.start + match.index,
    end: bodySpan.start + match.index + match[0].length,
  }))
  return {
    text,
    folded: fold(text),
    title: title === undefined ? null : { start: 0, end: title.length },
    body: bodySpan,
    paragraphs,
    sections: [{ id: 'section-1', level: 1, label: '一、', title: section, parent: null, span: bodySpan }],
    kind,
    publishedOn,
    jurisdiction: '上海市',
  }
}

/** Events and targets of a fresh document. */
export function factsOf(body: string, wanted: Wanted = {}) {
  const reading = readingOf(aContext(body, wanted))
  const own = ownPeriod(reading)
  const events = findEvents(reading, own)
  return { events, targets: findTargets(reading, events, own?.period ?? null), own }
}
