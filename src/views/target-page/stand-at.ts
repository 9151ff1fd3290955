/** The kinds of records that a section of the page holds; `data-home` names the way into it. */
export type HomeKind = 'reading' | 'review' | 'target-plan'

/**
 * Puts the focus back when what a person stood on is gone, as 撤销 or a deleted row: on the first of these records the page shows
 * (`data-record`), else on the way into the section of their kind. Nothing happens while the focus stands somewhere.
 */
export function standAt(kind: string, ids: readonly string[] = []): void {
  const { activeElement, body } = document
  if (activeElement !== null && activeElement !== body) return
  const shown = ids.map((id) => find(`[data-record="${CSS.escape(id)}"]`)).find((place) => place !== null)
  const place = shown ?? find(`[data-home="${CSS.escape(kind)}"]`)
  // The page stays where it is under a mouse, which may want the same button again.
  place?.focus({ preventScroll: true })
  if (place?.matches(':focus-visible') === true) place.scrollIntoView({ block: 'nearest' })
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector)
