import type { ImportProgress } from '../../exchange/import/reading-aids.ts'
import { exchangeWords } from '../../messages/exchange.ts'
import { importReadingWords } from '../../messages/import-reading.ts'
import { useWords } from '../shared/services.tsx'

/**
 * That a file is being read, and for one that takes a while how far it is. Only the first is announced; the bar can be
 * asked for its value at any time.
 */
export function ImportReading({ progress }: { readonly progress: ImportProgress | null }) {
  const { reading } = useWords(exchangeWords)
  const words = useWords(importReadingWords)
  return (
    <>
      <output>{reading}</output>
      {progress !== null && (
        <p className="import-progress">
          <progress aria-label={words.checking} value={progress.read} max={progress.of} />{' '}
          <span className="muted">{words.checked(progress.read, progress.of)}</span>
        </p>
      )}
    </>
  )
}
