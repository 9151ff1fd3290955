import type { CellName, ListedMeasure } from '../../derive/coverage-cell.ts'
import { subjectsIn } from '../../derive/coverage-cell.ts'
import { displayText } from '../../derive/display-text.ts'
import { measureQuote } from '../../derive/measure-quote.ts'
import { coveragePageWords } from '../../messages/coverage-page.ts'
import { isBrand, subjectsOf } from '../../model/subject.ts'
import type { OpenedDocument } from '../../state/library-store.ts'
import { toFact } from '../../state/destinations.ts'
import { useLibrary, useWords } from '../shared/services.tsx'
import { TitleText } from '../shared/title-text.tsx'
import { useLinks } from '../shared/use-links.ts'
import { Quote } from './quote.tsx'
import { useCoverage } from './use-coverage.ts'
import { fileOf, isMissing } from './use-opened.ts'

interface MeasureEntryProps {
  readonly each: ListedMeasure
  readonly subject: CellName['subject']
  readonly opened: OpenedDocument | undefined
  /** Its document's short name, where several are listed; else null. */
  readonly document: string | null
}

/** A measure of the list: what it is called, what it rests on, its words with the evidence marked; it opens its place in 原文. */
export function MeasureEntry({ each, subject, opened, document: documentName }: MeasureEntryProps) {
  const words = useWords(coveragePageWords)
  const read = useLibrary((state) => state.read)
  const to = useLinks()
  const basis = useBasis(each, subject)
  const place = { documentId: each.documentId, factId: each.measureId }
  const file = fileOf(opened)
  const hue = isBrand(subject) ? `of-${subject}` : 'of-centre'
  const solid = each.basis === 'explicit' ? ' block-solid' : ''
  return (
    <li className={`measure-entry ${hue}`} data-measure={each.measureId}>
      <h3>
        <i className={`block block-${each.strength}${solid}`} aria-hidden="true" />
        <a href={to(toFact(place))}>
          <TitleText text={displayText(`${each.label} ${each.title}`.trim())} />
        </a>
      </h3>
      <p className="muted">{[documentName, ...basis].filter(Boolean).join(' · ')}</p>
      {file !== null && <Quote pieces={measureQuote(file, each.measure, subject)} />}
      {isMissing(opened) && (
        <p role="alert">
          {words.quoteMissing}{' '}
          <button type="button" onClick={() => void read(each.documentId)}>
            {words.retry}
          </button>
        </p>
      )}
    </li>
  )
}

/** Section, basis, strength, and how many words it rests on. */
function useBasis(each: ListedMeasure, subject: CellName['subject']): readonly string[] {
  const words = useWords(coveragePageWords)
  const { setting } = useCoverage()
  const { within, basis, strength, terms, targets, measure } = each
  const own = [within, words.strengths[strength], ...(targets > 0 ? [words.targets(targets)] : [])]
  if (subject === '*') {
    const advanced = subjectsIn(measure, subjectsOf(setting.kind)).map((id) => words.subjects[id])
    return [...own, advanced.join('、') || words.advancesNone]
  }
  const rests = terms === 0 ? words.byTitle : words.terms(terms)
  return [...own, ...(basis === null ? [] : [words.basisOf[basis]]), rests]
}
