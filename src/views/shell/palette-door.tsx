import { lazy, Suspense, useEffect, useState } from 'react'
import { paletteWords } from '../../messages/palette.ts'
import { useWords } from '../shared/services.tsx'

const Palette = lazy(async () => ({ default: (await import('../palette/palette.tsx')).Palette }))

/** The button and the key (Ctrl or ⌘ with K, also while typing) that open the palette; its code comes with the first use. */
export function PaletteDoor() {
  const words = useWords(paletteWords)
  const [open, setOpen] = useState(false)
  usePaletteKey(() => setOpen(true))
  return (
    <>
      <button
        type="button"
        className="palette-door"
        title={words.openHint}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {words.open}
      </button>
      {open && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

function usePaletteKey(show: () => void): void {
  useEffect(() => {
    const onKey = (domEvent: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, shiftKey, key, isComposing } = domEvent
      if ((!ctrlKey && !metaKey) || altKey || shiftKey || isComposing || key.toLowerCase() !== 'k') return
      domEvent.preventDefault()
      show()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
