import { localDay } from '../edtf.ts'

/**
 * A target plan of version 1 as version 2: a status set by hand has the day from which it stands. Version 1 did not keep it; it
 * cannot be before the day on which the plan was made: the day on the person's own calendar, as that of every reading and of 截至. At
 * 07:30 in Shanghai the instant still says the day before. What is no plan of version 1 comes out as something no decoder takes.
 */
export function planFrom1(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { setStatus, createdAt, v: _v, crc: _crc, ...rest } = record
  const dated =
    typeof setStatus === 'object' && setStatus !== null && typeof createdAt === 'string'
      ? { ...setStatus, on: localDay(new Date(createdAt)) }
      : setStatus
  return { ...rest, createdAt, v: 2, setStatus: dated }
}
