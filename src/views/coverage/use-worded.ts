import { useEffect, useState } from 'react'
import type { Worded } from '../../derive/term-places.ts'
import type { OpenedFile } from '../../model/dataset.ts'
import { useServices } from '../shared/services.tsx'

/**
 * Opened documents with their simplified texts, so that a term is one in both scripts; null until these are there. Where the code for
 * it does not arrive, the texts stay as printed.
 */
export function useWorded(files: readonly OpenedFile[]): readonly Worded[] | null {
  const { forms } = useServices()
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const key = files.map(({ id }) => id).join(' ')
  useEffect(() => {
    let here = true
    for (const { id, text } of files) {
      void forms
        .simplify(text)
        .then(
          (simplified) => simplified.text,
          () => text,
        )
        .then((simplified) => here && setTexts((known) => ({ ...known, [id]: simplified })))
    }
    return () => {
      here = false
    }
    // The ids stand for the files.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, forms])
  if (files.some(({ id }) => texts[id] === undefined)) return null
  return files.map((file) => Object.assign({ simplified: texts[file.id]! }, file))
}
