import type { IndexedDbFactory } from './reader-database.ts'

/** Short texts kept by name, read and written at once; a browser that refuses gives null and keeps nothing. */
export interface Shelf {
  readonly read: (key: string) => string | null
  readonly write: (key: string, text: string) => void
  readonly remove: (key: string) => void
  /** The names that begin so. */
  readonly keys: (prefix: string) => readonly string[]
}

/** Small files outside IndexedDB (the origin's private file system); absent where there is none. */
export interface FileShelf {
  /** Null when there is no such file, or it cannot be read. */
  readonly read: (name: string) => Promise<string | null>
  readonly write: (name: string, text: string) => Promise<void>
}

/** A way to the other tabs of this origin. */
export interface TabChannel {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
}

/** Locks over all tabs. */
export interface TabLocks {
  /** Runs work while this tab alone holds the lock. */
  readonly alone: <T>(name: string, work: () => Promise<T>) => Promise<T>
  /** Holds a lock as long as this tab lives. */
  readonly hold: (name: string) => void
  /** The names of all locks held by any tab; null when the browser does not say. */
  readonly held: () => Promise<ReadonlySet<string> | null>
}

/** What the browser says about its storage. */
export interface StorageManagerLike {
  readonly persisted: () => Promise<boolean>
  readonly persist: () => Promise<boolean>
  readonly estimate: () => Promise<{ readonly usage?: number; readonly quota?: number }>
}

/**
 * Everything of the browser that storing needs, given as arguments so that a test can bring its own. `null` = this
 * browser does not have it; the store works without, only IndexedDB is indispensable.
 */
export interface StorePlatform {
  /** Reading it may throw already. */
  readonly indexedDb: () => IndexedDbFactory
  readonly shelf: Shelf
  readonly files: FileShelf | null
  readonly channel: TabChannel | null
  readonly locks: TabLocks | null
  readonly storage: StorageManagerLike | null
  readonly newId: () => string
  /** This window's own name, another one after every reload. */
  readonly tab: string
  /** The local day as ISO date. */
  readonly today: () => string
  /** What this build of the app is called; two builds are never the same. */
  readonly build: string
}
