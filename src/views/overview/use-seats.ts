import { useSyncExternalStore } from 'react'

/** How many gauges 总览 has room for, and in how many columns. */
export interface Seats {
  readonly columns: number
  readonly seats: number
}

const TALL = '(min-width: 80rem) and (min-height: 52rem)'
const PHONE = '(max-width: 40rem)'
const ROOMS = {
  phone: { columns: 3, seats: 3 },
  desk: { columns: 4, seats: 8 },
  wall: { columns: 4, seats: 12 },
} as const

/** Three gauges on a phone, 4 × 2 at 1280×720, 4 × 3 where a third row fits; follows the window. */
export function useSeats(): Seats {
  return useSyncExternalStore(watch, current)
}

function current(): Seats {
  if (matchMedia(PHONE).matches) return ROOMS.phone
  return matchMedia(TALL).matches ? ROOMS.wall : ROOMS.desk
}

function watch(listener: () => void): () => void {
  const queries = [matchMedia(PHONE), matchMedia(TALL)]
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}
