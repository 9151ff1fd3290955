/** `3` → 3; anything that is no whole number from 1 → null. */
export function parseSlide(value: string | undefined): number | null {
  return value !== undefined && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : null
}
