import { memo, type ReactNode } from 'react'
import type { RegisterColumn } from '../../derive/register/choices.ts'
import type { RegisterEntry } from '../../derive/register/entries.ts'
import { factAboutKey } from '../shared/use-about.ts'
import { FoundLater } from './found-later.tsx'
import { RegisterRow } from './register-row.tsx'
import { rowKey, type RowBlock } from './row-blocks.ts'
import type { NearRows } from './use-near-rows.ts'

/** Height of a row that was never drawn, in rem: the usual one, a line more where the document is named. */
const ROW = 2
const NAMED_ROW = 2.875

interface BlockProps {
  readonly block: RowBlock
  /** The heading of the group, where the block is its first. */
  readonly heading: ReactNode
  readonly columns: readonly RegisterColumn[]
  readonly open: boolean
  /** Whether its rows are drawn; else their place is kept and their words can be found. */
  readonly drawn: boolean
  readonly height: number | undefined
  /** Whether every row of the table is drawn, so that none has to say which it is. */
  readonly whole: boolean
  readonly named: boolean
  readonly selected: string | null
  readonly notes: ReadonlyMap<string, number>
  readonly onPick: (entry: RegisterEntry) => void
  readonly onFold: (key: string) => void
  readonly watch: NearRows['watch']
}

/** Rows of a group that are drawn together, or the room they take. */
export const RowBlockPart = memo(function RowBlockPart(props: BlockProps) {
  const { block, heading, columns, open, drawn, height, whole, named, selected, notes, onPick } = props
  const { group, entries, at } = block
  const head = block.first ? heading : null
  const room = height === undefined ? `${entries.length * (named ? NAMED_ROW : ROW)}rem` : `${height}px`
  return (
    <tbody
      ref={whole ? undefined : props.watch}
      data-block={block.key}
      className={open ? 'unfolded' : 'folded'}
    >
      {head}
      {(whole || (open && drawn)) &&
        entries.map((entry, index) => (
          // A place keeps its row when the order changes: what it says is changed, which is less work than a new one.
          <RegisterRow
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            row={entry}
            stop={rowKey(group, entry)}
            index={whole ? null : at + index + 2}
            columns={columns}
            named={named}
            selected={entry.targetId === selected}
            notes={notes.get(factAboutKey(entry.targetId)) ?? 0}
            onPick={onPick}
          />
        ))}
      {!whole && open && !drawn && (
        <tr className="rows-later no-print" style={{ height: room }}>
          <td colSpan={columns.length}>
            <FoundLater entries={entries} />
          </td>
        </tr>
      )}
      {!open && (
        <tr className="rows-folded no-print">
          <td colSpan={columns.length}>
            <FoundLater entries={group.entries} onFound={() => props.onFold(group.key)} />
          </td>
        </tr>
      )}
    </tbody>
  )
})
