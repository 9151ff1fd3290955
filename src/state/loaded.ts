/** Data that is read when a page first needs it. */
export type Loaded<T> =
  | { readonly kind: 'unread' }
  /** So many of its files have come. */
  | { readonly kind: 'loading'; readonly done: number; readonly of: number }
  /** Why it could not be read, in a sentence; it may be asked for again. */
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'ready'; readonly value: T }

/** Nothing has asked for it yet. */
export const UNREAD = { kind: 'unread' } as const

/** Whether it has to be asked for: not on its way and not there. */
export const isWanted = ({ kind }: Loaded<unknown>): boolean => kind === 'unread' || kind === 'failed'

/** What became of reading something. */
export async function attempt<T>(read: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { kind: 'ready', value: await read() }
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error) }
  }
}

/** An error as the sentence it carries. */
export const problemOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Reads numbered files, a few at a time, and gives what they hold in the order of their numbers; `onDone` hears how many have
 * come. Rejects with the first failure.
 */
export async function readNumbered<T>(
  count: number,
  read: (index: number) => Promise<T>,
  onDone: (done: number) => void = () => {},
): Promise<T[]> {
  const values: T[] = []
  let next = 0
  let done = 0
  const work = async () => {
    while (next < count) {
      const index = next++
      values[index] = await read(index)
      onDone((done += 1))
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, count) }, work))
  return values
}

/** Requests a browser sends to one host at a time over HTTP/1.1. */
const AT_ONCE = 6
