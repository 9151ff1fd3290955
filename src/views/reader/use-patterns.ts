import { useMemo } from 'react'
import { patternsBy, type PatternOf } from '../../derive/note-style.ts'
import { useRecords } from '../shared/services.tsx'

/** The pattern of each note by its tags; the same function until a tag changes. */
export function usePatterns(): PatternOf {
  const records = useRecords((state) => state.records)
  const { tags, key } = useMemo(() => {
    const drawn = Object.values(records).flatMap((record) =>
      record.kind === 'tag' && record.deletedAt === undefined ? [[record.id, record.pattern] as const] : [],
    )
    return { tags: drawn, key: JSON.stringify(drawn) }
  }, [records])
  // The key holds all that is read of the tags: a note that is stored does not make the text's marks anew.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => patternsBy(new Map(tags)), [key])
}
