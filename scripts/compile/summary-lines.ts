import type { Corpus } from './compile-corpus.ts'
import type { DocumentCounts, StoredFile } from './store/stored-file.ts'

/** Documents that are named one by one; of more, only those that were compiled now. */
const NAMED = 100

/** What the command says of a build that went well: a line for each document; of many, the sum and what was compiled. */
export function summaryLines({ rows, compiled }: Pick<Corpus, 'rows' | 'compiled'>): readonly string[] {
  const all = rows()
  if (all.length <= NAMED) return all.map(documentLine)
  const fresh = all.filter(({ file }) => compiled.has(file))
  const named = fresh.slice(0, NAMED).map(documentLine)
  const more = fresh.length > NAMED ? [`… and ${fresh.length - NAMED} more`] : []
  return [
    ...named,
    ...more,
    `${all.length} documents, ${fresh.length} of them compiled now: ${factWords(sumOf(all))}`,
  ]
}

const documentLine = ({ file, counts }: StoredFile) => `${file}: ${factWords(counts)}`

function factWords({ sections, measures, events, targets, mentions, numbers }: DocumentCounts): string {
  const { all, event, target, passed, weak } = numbers
  const facts = `${sections} sections, ${measures} measures, ${events} events, ${targets} targets, ${mentions} mentions`
  return `${facts}; ${all} numbers: ${event} in events, ${target} in targets, ${passed} passed over (${weak} for no stronger reason)`
}

function sumOf(rows: readonly StoredFile[]): DocumentCounts {
  const sum = (of: (counts: DocumentCounts) => number) =>
    rows.reduce((all, { counts }) => all + of(counts), 0)
  return {
    sections: sum(({ sections }) => sections),
    measures: sum(({ measures }) => measures),
    events: sum(({ events }) => events),
    targets: sum(({ targets }) => targets),
    mentions: sum(({ mentions }) => mentions),
    numbers: {
      all: sum(({ numbers }) => numbers.all),
      event: sum(({ numbers }) => numbers.event),
      target: sum(({ numbers }) => numbers.target),
      passed: sum(({ numbers }) => numbers.passed),
      weak: sum(({ numbers }) => numbers.weak),
    },
  }
}
