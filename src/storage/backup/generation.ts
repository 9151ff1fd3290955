import { BACKUP_REASONS, type Generation } from '../../model/backup.ts'

const NAME =
  /^cetu-(?<number>\d{6,})-(?<seq>\d+)-(?<records>\d+)-(?<reason>[a-z-]+)-(?<day>\d{4}-\d\d-\d\d)-(?<time>\d{8}T\d{6}Z)\.ndjson$/

/** The file name of a copy: it says all of it, so that a list needs no file opened. */
export function generationName({ number, commitSeq, records, reason, at, day }: Generation): string {
  const time = at.replace(/\.\d+|[-:]/g, '')
  return `cetu-${String(number).padStart(6, '0')}-${commitSeq}-${records}-${reason}-${day}-${time}.ndjson`
}

/** What a file name says; null for a file that is none of ours, such as one a browser left half written. */
export function parseGenerationName(name: string): Generation | null {
  const { number, seq, records, reason, day, time } = NAME.exec(name)?.groups ?? {}
  const known = BACKUP_REASONS.find((one) => one === reason)
  if (known === undefined || time === undefined) return null
  return {
    number: Number(number),
    commitSeq: Number(seq),
    records: Number(records),
    reason: known,
    at: time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'),
    day: day!,
  }
}
