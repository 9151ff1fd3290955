/**
 * What an imported file may be at most; beyond it is no library of a person but an attack or a mistake. A library of
 * 10,000 notes has about 8 MB and 10,000 lines.
 */
export const IMPORT_LIMITS = {
  /** Bytes of a file. */
  bytes: 50_000_000,
  lines: 200_000,
  /** Bytes of a line. */
  lineBytes: 1_000_000,
  /** Lists and objects inside each other. */
  depth: 32,
} as const
