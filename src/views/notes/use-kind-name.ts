import { notesPageWords } from '../../messages/notes-page.ts'
import { useWords } from '../shared/services.tsx'

/** The name of a kind of records: 批注, 标签, 进展 …; of one that only a newer app knows, what its file calls it. */
export function useKindName(): (kind: string) => string {
  const { kinds, others } = useWords(notesPageWords)
  const names: Readonly<Record<string, string>> = { ...kinds, ...others }
  return (kind) => names[kind] ?? kind
}
