import { useCallback, useMemo } from 'react'
import {
  REGISTER_COLUMNS,
  type OptionalColumn,
  type RegisterGrouping,
  type RegisterSort,
} from '../../derive/register/choices.ts'
import type { RegisterEntry } from '../../derive/register/entries.ts'
import type { RegisterGroup } from '../../derive/register/group-entries.ts'
import { targetWords } from '../../messages/targets.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import type { FactsNow } from '../../state/record-lists.ts'
import { usePrinting, useWords } from '../shared/services.tsx'
import { useFactNoteCounts } from '../shared/use-about.ts'
import { GroupRow } from './group-row.tsx'
import { RegisterHead } from './register-head.tsx'
import { ALL_DRAWN, holdsStop, rowBlocks, rowKey, rowStops } from './row-blocks.ts'
import { RowBlockPart } from './row-block.tsx'
import { useGroupNames } from './use-group-names.ts'
import { useNearRows } from './use-near-rows.ts'
import { useRowWalk } from './use-row-walk.ts'

interface RegisterProps {
  /** Every target in scope, shown or not. */
  readonly all: readonly RegisterEntry[]
  readonly groups: readonly RegisterGroup[]
  readonly grouping: RegisterGrouping
  readonly documents: readonly DocumentSummary[]
  readonly sort: RegisterSort | null
  readonly hidden: readonly OptionalColumn[]
  /** Keys of the groups whose rows are shown; the others are one line each. On paper all are shown. */
  readonly unfolded: ReadonlySet<string>
  readonly selected: string | null
  readonly onSort: (sort: RegisterSort | null) => void
  readonly onFold: (group: string) => void
  readonly onPick: (entry: RegisterEntry) => void
}

/**
 * 目标管理清单: every target as a row, under the headings of its grouping.
 *
 * A long list draws the rows near the window; the others keep their place and their words, so that the browser's own search
 * finds them. On paper every row is drawn.
 */
export function Register(props: RegisterProps) {
  const { all, groups, grouping, documents, sort, hidden, unfolded, selected, onSort, onFold, onPick } = props
  const words = useWords(targetWords)
  const nameOf = useGroupNames(grouping, documents)
  const facts = useMemo(() => targetsNow(all), [all])
  const notes = useFactNoteCounts(facts)
  const headed = grouping !== 'none'
  const rows = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  const printing = usePrinting()
  const whole = rows <= ALL_DRAWN || printing || typeof IntersectionObserver === 'undefined'
  const blocks = useMemo(() => rowBlocks(groups, whole, headed), [groups, whole, headed])
  const stops = useCallback(() => rowStops(groups, unfolded, headed), [groups, unfolded, headed])
  const walk = useRowWalk(stops, stopOf(groups, unfolded, selected))
  const { near, heightOf, watch } = useNearRows()
  const columns = useMemo(
    () => REGISTER_COLUMNS.filter((column) => !(hidden as readonly string[]).includes(column)),
    [hidden],
  )
  // One element each as long as nothing about it changes, so that scrolling draws no heading anew.
  const headings = useMemo(
    () =>
      new Map(
        blocks
          .filter(({ first }) => first && headed)
          .map(({ group, at }) => [
            group.key,
            <GroupRow
              key={group.key}
              group={group}
              name={nameOf(group)}
              open={unfolded.has(group.key)}
              columns={columns.length}
              index={whole ? null : at + 1}
              onFold={onFold}
            />,
          ]),
      ),
    [blocks, headed, nameOf, unfolded, columns, whole, onFold],
  )
  return (
    // The keys are those of the rows' own links, which have the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table
      className="register"
      aria-rowcount={whole ? undefined : rows + (headed ? groups.length : 0) + 1}
      onKeyDown={walk.onKeyDown}
      onFocus={walk.onFocus}
    >
      <caption className="visually-hidden">{words.register}</caption>
      <RegisterHead columns={columns} sort={sort} onSort={onSort} />
      {blocks.map((block, index) => {
        const { group, first } = block
        const open = unfolded.has(group.key)
        if (!whole && !open && !first) return null
        return (
          <RowBlockPart
            key={block.key}
            block={block}
            heading={headings.get(group.key) ?? null}
            columns={columns}
            open={open}
            drawn={holdsStop(block, walk.held) || (near === null ? index < 2 : near.has(block.key))}
            height={heightOf(block.key)}
            whole={whole}
            named={grouping !== 'document'}
            selected={selected}
            notes={notes}
            onPick={onPick}
            onFold={onFold}
            watch={watch}
          />
        )
      })}
    </table>
  )
}

/** The targets of the register as notes on them are found again. */
const targetsNow = (entries: readonly RegisterEntry[]): FactsNow =>
  new Map(entries.map(({ targetId: id, documentId, quote }) => [id, { id, documentId, quote }]))

/** The row of a target, in the first open group that has it. */
function stopOf(
  groups: readonly RegisterGroup[],
  unfolded: ReadonlySet<string>,
  targetId: string | null,
): string | null {
  const group = groups.find(
    ({ key, entries }) => unfolded.has(key) && entries.some((entry) => entry.targetId === targetId),
  )
  return group === undefined || targetId === null ? null : rowKey(group, { targetId })
}
