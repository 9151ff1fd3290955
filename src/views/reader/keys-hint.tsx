import type { KeyActionId } from '../../model/key-table.ts'
import { useOwnKey } from '../shared/key-label.ts'

/** What two keys do, in a few words; nothing where one of them has been taken away. */
export function KeysHint(props: {
  readonly first: KeyActionId
  readonly second: KeyActionId
  readonly say: (first: string, second: string) => string
  readonly className?: string
}) {
  const first = useOwnKey(props.first).label
  const second = useOwnKey(props.second).label
  if (first === undefined || second === undefined) return null
  return <span className={props.className}>{props.say(first, second)}</span>
}
