import type { Target } from '../../model/dataset.ts'

/** A target before its deadline, section and id are known. */
export type FoundTarget = Omit<Target, 'id' | 'quote' | 'section' | 'deadline' | 'deadlineBasis'> &
  Partial<Pick<Target, 'deadline' | 'deadlineBasis'>>
