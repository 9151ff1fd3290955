import { useEffect } from 'react'
import type { OpenedDocument } from '../../state/library-store.ts'
import { useLibrary } from '../shared/services.tsx'

/** Documents with their texts; the first part that asks for one starts loading it. What is not there yet has no entry. */
export function useOpened(ids: readonly string[]): Readonly<Record<string, OpenedDocument>> {
  const opened = useLibrary((state) => state.opened)
  const read = useLibrary((state) => state.read)
  const key = ids.join(' ')
  useEffect(() => {
    for (const id of key === '' ? [] : key.split(' ')) void read(id)
  }, [key, read])
  return opened
}

/** An opened document's file; null while it is on its way and when it did not come. */
export const fileOf = (opened: OpenedDocument | undefined) =>
  typeof opened === 'object' && 'text' in opened ? opened : null

/** Whether a document was asked for and did not come. */
export const isMissing = (opened: OpenedDocument | undefined): boolean =>
  opened === 'missing' || (typeof opened === 'object' && 'problem' in opened)
