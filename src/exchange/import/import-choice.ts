import { isOfNewerApp, type SomeRecord } from './record-content.ts'

/**
 * What becomes of a record that is here and in the file with other content. keep = the one here stays; take = the one
 * of the file takes its place, and can be taken back; both = the one here stays, the other waits beside it as a
 * conflict until the person chooses.
 */
export type ImportChoice = 'keep' | 'take' | 'both'

/**
 * What the person may choose, the usual one not always first. `stored` null = what is here cannot be read; `isHeld` =
 * the two differ only in whether they are in the trash.
 *
 * Two versions can wait side by side only when this app can read both.
 */
export function importChoices(
  record: SomeRecord,
  stored: SomeRecord | null,
  isHeld: boolean,
): readonly ImportChoice[] {
  const unreadable = stored === null || isOfNewerApp(stored) || isOfNewerApp(record)
  const whole = unreadable || isHeld || record.kind === 'conflict'
  return whole ? ['keep', 'take'] : ['both', 'keep', 'take']
}

/**
 * What happens unless the person chooses: nothing here is lost, and nothing of the file without being seen.
 *
 * A record that cannot be read is replaced. A version of a lower revision than the one here stays in the file: it is
 * what an older copy of this library holds. Any other waits beside the one here, where it can.
 */
export function usualChoice(
  record: SomeRecord,
  stored: SomeRecord | null,
  choices: readonly ImportChoice[],
): ImportChoice {
  if (stored === null) return 'take'
  return choices.includes('both') && record.rev >= stored.rev ? 'both' : 'keep'
}
