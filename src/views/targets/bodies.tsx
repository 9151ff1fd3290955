import { useMemo } from 'react'
import { bodyRows, type BodyRow } from '../../derive/register/body-rows.ts'
import { NONE } from '../../derive/register/choices.ts'
import { isGeneral } from '../../derive/register/named-body.ts'
import type { RegisterEntry } from '../../derive/register/entries.ts'
import { countedMeasures } from '../../derive/coverage-rows.ts'
import { bodyWords } from '../../messages/bodies.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import { useAddress, useAddressState, useAsOf, usePreferences, useWords } from '../shared/services.tsx'
import { BodyLine } from './body-line.tsx'
import { CountHeads } from './count-cells.tsx'
import { DistrictTable } from './district-table.tsx'
import { toggled } from './unfolded-groups.ts'
import './bodies.css'

interface BodiesProps {
  readonly documents: readonly DocumentSummary[]
  readonly entries: readonly RegisterEntry[]
}

/** 责任单位: who answers for what, as the documents name them, and the counts by body and by district. */
export function Bodies({ documents, entries }: BodiesProps) {
  const words = useWords(bodyWords)
  const asOf = useAsOf()
  const unit = usePreferences((state) => state.unit)
  const rows = useMemo(() => bodyRows(documents, entries, asOf, unit), [documents, entries, asOf, unit])
  const { open, fold } = useOpenBodies()
  return (
    <div className="bodies">
      <p className="bodies-says">{useFinding(documents, rows)}</p>
      <div className="bodies-scroll">
        <table className="bodies-table">
          <caption className="visually-hidden">{words.byBody}</caption>
          <CountHeads first={words.columns.body} measured due />
          {rows.map((row) => {
            const key = row.body?.key ?? NONE
            return <BodyLine key={key} row={row} open={open.has(key)} onFold={() => fold(key)} />
          })}
        </table>
      </div>
      <p className="bodies-rule muted">{words.rule}</p>
      <DistrictTable documents={documents} entries={entries} />
    </div>
  )
}

/** The bodies whose measures are listed, as the address has them. */
function useOpenBodies() {
  const { params } = useAddress()
  const adjust = useAddressState((state) => state.adjust)
  const param = params['open'] ?? 'none'
  const open = useMemo(() => new Set(param === 'none' ? [] : param.split(',')), [param])
  const fold = (key: string) => {
    const next = toggled(open, key)
    adjust({ open: next === 'none' ? null : next })
  }
  return { open, fold }
}

function useFinding(documents: readonly DocumentSummary[], rows: readonly BodyRow[]): string {
  const words = useWords(bodyWords)
  const counted = documents.flatMap((doc) => countedMeasures(doc))
  const naming = counted.filter(({ bodies }) => bodies.length > 0).length
  const nobody = rows.find(({ body }) => body === null)?.targets.length ?? 0
  const targets = new Set(rows.flatMap((row) => row.targets.map(({ targetId }) => targetId))).size
  const bodies = rows.flatMap(({ body }) => body ?? [])
  return words.says({
    bodies: bodies.length,
    general: bodies.filter(isGeneral).length,
    naming,
    measures: counted.length,
    without: nobody,
    targets,
  })
}
