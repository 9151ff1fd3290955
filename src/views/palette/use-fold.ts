import { useEffect, useState } from 'react'
import { useServices } from '../shared/services.tsx'

/**
 * Folds texts as documents are compared: script, width and case make no difference. Until the tables for that have come, or
 * where they do not come, only case.
 */
export function useFold(texts: readonly string[]): (text: string) => string {
  const { forms } = useServices()
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const missing = texts.filter((text) => text !== '' && !known.has(text))
    if (missing.length === 0) return undefined
    let wanted = true
    const take = (folded: string) => {
      // Lines are folded unit for unit: what was joined can be taken apart again.
      const lines = folded.split('\n')
      const pairs = missing.map((text, at) => [text, lines[at]!] as const)
      if (wanted) setKnown((before) => new Map([...before, ...pairs]))
    }
    // Without the tables they are compared by case alone.
    forms.fold(missing.join('\n')).then(take, () => undefined)
    return () => {
      wanted = false
    }
  }, [forms, texts, known])
  return (text) => known.get(text) ?? text.toLowerCase()
}
