import { lazy, Suspense, useState } from 'react'
import { shellWords } from '../../messages/shell.ts'
import { useWithKey } from '../shared/key-label.ts'
import { useWords } from '../shared/services.tsx'
import { useKeys } from '../shared/use-keys.ts'

const Palette = lazy(async () => ({ default: (await import('../palette/palette.tsx')).Palette }))

/** The button and the key (Ctrl or ⌘ with K, also while typing) that open the palette; its code comes with the first use. */
export function PaletteDoor() {
  const words = useWords(shellWords)
  const [open, setOpen] = useState(false)
  useKeys('everywhere', { palette: () => setOpen(true) })
  const withKey = useWithKey()
  return (
    <>
      <button
        type="button"
        className="palette-door"
        title={withKey(words.findHint, 'palette')}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {words.find}
      </button>
      {open && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
