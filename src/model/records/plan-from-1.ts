/**
 * A target plan of version 1 as version 2: a status set by hand has the day from which it stands. Version 1 did not keep it; it
 * cannot be before the day on which the plan was made. Pure; what is no plan of version 1 comes out as something no decoder takes.
 */
export function planFrom1(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { setStatus, createdAt, v: _v, crc: _crc, ...rest } = record
  const dated =
    typeof setStatus === 'object' && setStatus !== null && typeof createdAt === 'string'
      ? { ...setStatus, on: createdAt.slice(0, 10) }
      : setStatus
  return { ...rest, createdAt, v: 2, setStatus: dated }
}
