import { recordKindWords } from '../../messages/record-kinds.ts'
import { useWords } from './services.tsx'

/** The name of a kind of records: 批注, 标签, 进展 …; of one that only a newer app knows, what its file calls it. */
export function useKindName(): (kind: string) => string {
  const names: Readonly<Record<string, string>> = useWords(recordKindWords)
  return (kind) => names[kind] ?? kind
}
