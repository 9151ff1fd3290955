import { useMemo } from 'react'
import { NONE } from '../../derive/register/choices.ts'
import {
  districtCounts,
  lackingDistricts,
  type LackingDistricts,
} from '../../derive/register/district-counts.ts'
import type { RegisterEntry } from '../../derive/register/entries.ts'
import { TARGET_STATUSES } from '../../derive/target-status.ts'
import { bodyWords } from '../../messages/bodies.ts'
import { domainWords } from '../../messages/domain.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { districtName } from '../shared/filter-line.ts'
import { useWords } from '../shared/services.tsx'
import { useFilter } from '../shared/use-filter.ts'
import { useFacts } from '../shared/whole-dataset.tsx'
import '../shared/hatch.css'
import { CountCells, CountHeads } from './count-cells.tsx'

/** Targets by district and status; the districts without a document are one hatched line, for that is not 0, and so is 不在范围 one. */
export function DistrictTable(props: {
  readonly documents: readonly DocumentSummary[]
  readonly entries: readonly RegisterEntry[]
}) {
  const words = useWords(bodyWords)
  const domain = useWords(domainWords)
  const rows = districtCounts(props.documents, props.entries)
  const lacking = useLacking(props.documents)
  return (
    <div className="bodies-scroll">
      <table className="bodies-table district-counts">
        <caption className="visually-hidden">{words.byDistrict}</caption>
        <CountHeads first={words.columns.district} />
        <tbody>
          {rows.map(({ code, targets, counts }) => {
            const name = code === NONE ? words.noDistrict : districtName(code, domain)
            return (
              <tr key={code}>
                <th scope="row">{name}</th>
                <CountCells
                  name={name}
                  targets={targets}
                  counts={counts}
                  of={code === NONE ? { group: 'district', open: NONE } : { district: code }}
                />
              </tr>
            )
          })}
          {lacking.noDocument > 0 && (
            <tr className="district-lacking">
              <th scope="row">{words.otherDistricts(lacking.noDocument)}</th>
              <td colSpan={1 + TARGET_STATUSES.length} className="hatch">
                <span className="hatch-words">{words.noDocument}</span>
              </td>
            </tr>
          )}
          {lacking.outOfScope > 0 && (
            <tr>
              <th scope="row">{words.otherDistricts(lacking.outOfScope)}</th>
              <td colSpan={1 + TARGET_STATUSES.length} className="muted">
                {words.outOfScope}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

/** What is so of the districts without a line: the documents alone, narrowed, do not tell 无文件 from 不在范围. */
function useLacking(left: readonly DocumentSummary[]): LackingDistricts {
  const { filter } = useFilter()
  const facts = useFacts(true)
  return useMemo(
    () => lackingDistricts(facts.kind === 'ready' ? facts.value : left, left, filter),
    [facts, left, filter],
  )
}
