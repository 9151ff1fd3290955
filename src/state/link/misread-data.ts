import { parseCell } from '../../derive/coverage-cell.ts'
import { CITY } from '../../derive/coverage-counts.ts'
import { OWN_LANE } from '../../derive/own-event-rows.ts'
import { LANE_KINDS, OTHER_LANE, possibleLanes } from '../../derive/timeline-lanes.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { DISTRICTS } from '../../model/district.ts'
import type { Misread } from '../../model/misread.ts'
import type { Address } from '../address.ts'
import { listOf } from '../filter-address.ts'
import { notAmong, unless } from './misread-filter.ts'

/** What of the dataset a link can name, as far as it has been read: what is null yet is not judged. */
export interface Nameable {
  readonly documents: readonly { readonly id: string }[] | null
  readonly facts: readonly DocumentSummary[] | null
}

/**
 * The documents, targets, lanes, cells and marks a link names that the dataset does not have. What 原文 and a target's page
 * open, they say themselves.
 */
export function misreadOfData(address: Address, { documents, facts }: Nameable): readonly Misread[] {
  return [
    ...(documents === null ? [] : misreadDocuments(address.params, documents)),
    ...(facts === null ? [] : misreadFacts(address, facts)),
  ]
}

function misreadDocuments(
  params: Address['params'],
  documents: NonNullable<Nameable['documents']>,
): readonly Misread[] {
  const [wrong] = notAmong('document', params['doc'], idsOf(documents), 'doc')
  if (wrong === undefined) return []
  const alone = wrong.values.length === listOf(params['doc']).length
  return [{ ...wrong, kind: alone ? 'document-alone' : 'document' }]
}

function misreadFacts(
  { page, item, params }: Address,
  facts: readonly DocumentSummary[],
): readonly Misread[] {
  switch (page) {
    case 'overview':
      return misreadMark(params, facts)
    case 'timeline':
      return [...misreadLanes(params, facts), ...misreadMark(params, facts)]
    case 'targets': {
      const isTarget = (id: string) => facts.some(({ targets }) => targets.some((target) => target.id === id))
      return item !== null
        ? []
        : [...unless(params['row'], isTarget, 'target', 'row'), ...misreadMark(params, facts)]
    }
    case 'coverage':
      return misreadCoverage(params, facts)
    default:
      return []
  }
}

function misreadLanes(params: Address['params'], facts: readonly DocumentSummary[]): readonly Misread[] {
  const kind = LANE_KINDS.find((each) => each === params['lanes']) ?? 'document'
  const known = [...possibleLanes(facts, kind), OWN_LANE, OTHER_LANE, '-']
  return ['hide', 'only', 'folded'].flatMap((name) => notAmong('lane', params[name], known, name))
}

function misreadCoverage(params: Address['params'], facts: readonly DocumentSummary[]): readonly Misread[] {
  const places = new Set([...PLACES, ...idsOf(facts)])
  const isCell = (cell: string) => {
    const place = parseCell(cell)?.place
    return place !== undefined && [...NAMES, ...idsOf(facts)].includes(place)
  }
  const grid = (params['view'] ?? 'grid') === 'grid'
  return [
    ...unless(params['cell'], isCell, 'cell', 'cell'),
    ...['a', 'b'].flatMap((side) => unless(params[side], (code) => places.has(code), 'side', side)),
    ...(grid ? misreadMark(params, facts) : []),
  ]
}

/**
 * A mark of a picture that stands for no fact, place or document: its id ends with a fact's (「d-1|cluster|e-9」) or begins with a
 * place's (「310104/service」). Own dates are not judged.
 */
function misreadMark(params: Address['params'], facts: readonly DocumentSummary[]): readonly Misread[] {
  const stands = (mark: string) => {
    const id = mark.split('|').at(-1)!.split('/')[0]!
    return (
      mark.startsWith(`${OWN_LANE}|`) || PLACES.includes(id) || idsOf(facts).includes(id) || isFact(facts, id)
    )
  }
  return unless(params['mark'], stands, 'mark', 'mark')
}

const isFact = (facts: readonly DocumentSummary[], wanted: string): boolean =>
  facts.some(({ events, targets, measures }) =>
    [events, targets, measures].some((some) => some.some(({ id }) => id === wanted)),
  )

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id)

/** Codes and names under which places are known. */
const PLACES: readonly string[] = [...DISTRICTS.map(({ code }) => code), CITY.code]
const NAMES: readonly string[] = [...DISTRICTS.map(({ shortName }) => shortName), CITY.shortName]
