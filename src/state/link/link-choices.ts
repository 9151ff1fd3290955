import { CELL_PARTS } from '../../derive/coverage-cell.ts'
import { PERIODS } from '../../derive/progress/review-grid.ts'
import { OWN_KINDS } from '../../derive/own-rows.ts'
import { TEXT_VIEWS } from '../../derive/reader-lines.ts'
import { OPTIONAL_COLUMNS, REGISTER_GROUPINGS } from '../../derive/register/choices.ts'
import { TARGET_STATUSES } from '../../derive/target-status.ts'
import { LANE_KINDS, LANE_ORDERS } from '../../derive/timeline-lanes.ts'
import { SUBJECT_KINDS } from '../../model/subject.ts'
import { TRAVELLING, type PageId } from '../address.ts'
import { COVERAGE_PARAMS, COVERAGE_VIEWS } from '../coverage-address.ts'
import { DATASET_PARAM } from '../permalink.ts'
import { REGISTER_PARAMS, TARGET_VIEWS } from '../register-address.ts'
import { TIMELINE_MODES } from '../time-address.ts'

type Choices = Readonly<Record<string, readonly string[]>>

/** The parameters of each page that offer a choice, with what can be chosen. */
export const PAGE_CHOICES: Readonly<Record<PageId, Choices>> = {
  overview: {},
  timeline: { lanes: LANE_KINDS, order: LANE_ORDERS, mode: TIMELINE_MODES, mine: ['out'] },
  targets: { view: TARGET_VIEWS, group: REGISTER_GROUPINGS, cycle: Object.keys(PERIODS) },
  coverage: {
    view: COVERAGE_VIEWS,
    by: SUBJECT_KINDS,
    preambles: ['1'],
    part: CELL_PARTS,
    map: ['tiles', 'outline'],
    per: ['thousand', 'count'],
  },
  reader: { view: TEXT_VIEWS },
  notes: { own: OWN_KINDS },
}

/** The parameters of each page that hold several choices. */
export const PAGE_LISTS: Readonly<Record<PageId, Choices>> = {
  overview: {},
  timeline: {},
  targets: { hide: OPTIONAL_COLUMNS, status: TARGET_STATUSES },
  coverage: {},
  reader: {},
  notes: {},
}

/** Every parameter that some page reads; one of another page is passed over without a word. */
export const KNOWN_PARAMS: ReadonlySet<string> = new Set([
  ...TRAVELLING,
  ...REGISTER_PARAMS,
  ...COVERAGE_PARAMS,
  ...Object.values(PAGE_CHOICES).flatMap((choices) => Object.keys(choices)),
  // 时间线, 目标, 原文, 批注, and of all pages:
  'from',
  'to',
  'folded',
  'hide',
  'only',
  'row',
  'open',
  'fact',
  'note',
  'span',
  'words',
  'n',
  'find',
  'tag',
  'trash',
  'q',
  'present',
  'mark',
  'about',
  'chart',
  DATASET_PARAM,
])
