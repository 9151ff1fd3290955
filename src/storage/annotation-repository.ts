import {
  ANNOTATION_VERSION,
  decodeAnnotation,
  wellFormedText,
  type Annotation,
  type Selector,
} from '../model/annotation.ts'
import { commitAnnotation, type AnnotationCommand } from './annotation-commit.ts'
import { databaseDoor, type DatabaseDoor } from './database-door.ts'
import type { IndexedDbFactory } from './reader-database.ts'
import { asStorageError } from './storage-error.ts'

/** A note that is to be stored for the first time. */
export interface NewAnnotation {
  readonly id: string
  readonly documentId: string
  readonly sha256: string
  readonly selector: Selector
  readonly comment: string
  readonly tags: readonly string[]
}

/** Which record at which revision, and when the person asked (ISO, for display only; order is by revision). */
export interface RevisionAt {
  readonly id: string
  readonly rev: number
  readonly at: string
}

/**
 * The one gateway to stored annotations.
 *
 * Every command is one durable transaction, resolves with the stored record after that transaction completed, and
 * rejects with `StorageError`, having stored nothing.
 */
export interface AnnotationRepository {
  /** The annotations on a document, trash included, oldest first; `damaged` counts records that cannot be read. */
  ofDocument(documentId: string): Promise<{ annotations: readonly Annotation[]; damaged: number }>
  /** All annotations, as for one document. */
  all(): Promise<{ annotations: readonly Annotation[]; damaged: number }>
  /** One record as stored now, or null. */
  find(id: string): Promise<Annotation | null>
  create(note: NewAnnotation, at: string): Promise<Annotation>
  /** Gives new words; a note in the trash comes out of it. */
  edit(place: RevisionAt, words: { comment: string; tags: readonly string[] }): Promise<Annotation>
  /** Moves to the trash. */
  remove(place: RevisionAt): Promise<Annotation>
  restore(place: RevisionAt): Promise<Annotation>
}

export interface RepositoryOptions {
  readonly name?: string
  /** Milliseconds to wait for another tab before calling the database blocked. */
  readonly patience?: number
  /** Told once when this tab's database closed for a newer version; from then on every command is refused. */
  readonly onClosed?: () => void
}

/**
 * The annotations of this browser. Opens the database on first use; `factory` gives the browser's IndexedDB, as
 * in `openAnnotationRepository(() => globalThis)`.
 */
export function openAnnotationRepository(
  factory: () => IndexedDbFactory,
  { name = 'cetu', patience, onClosed = () => undefined }: RepositoryOptions = {},
): AnnotationRepository {
  const door = databaseDoor(factory, { name, onClosed, ...(patience === undefined ? {} : { patience }) })
  const run = (task: AnnotationCommand) => guarded(door, (db) => commitAnnotation(db, task))
  return {
    ofDocument: (documentId) =>
      guarded(door, async (db) => readable(await db.annotations.where({ documentId }).toArray())),
    all: () => guarded(door, async (db) => readable(await db.annotations.toArray())),
    find: (id) =>
      guarded(door, async (db) => {
        const record = await db.annotations.get(id)
        return record === undefined ? null : decodeAnnotation(record)
      }),
    create: (note, at) =>
      run({ command: 'create', id: note.id, expected: null, change: () => created(note, at) }),
    edit: (place, words) =>
      run(
        onExisting('edit', place, (before) => ({ ...without(before), ...clean(words), updatedAt: place.at })),
      ),
    remove: (place) =>
      run(onExisting('delete', place, (before) => ({ ...before, updatedAt: place.at, deletedAt: place.at }))),
    restore: (place) =>
      run(onExisting('restore', place, (before) => ({ ...without(before), updatedAt: place.at }))),
  }
}

async function guarded<T>(
  door: DatabaseDoor,
  work: (db: Awaited<ReturnType<DatabaseDoor['enter']>>) => Promise<T>,
): Promise<T> {
  try {
    return await work(await door.enter())
  } catch (error) {
    throw asStorageError(error)
  }
}

function onExisting(
  command: AnnotationCommand['command'],
  { id, rev }: RevisionAt,
  change: (before: Annotation) => Annotation,
): AnnotationCommand {
  // `expected` is a number, so the commit has found a record before `change` is called.
  return { command, id, expected: rev, change: (before) => change(before!) }
}

const clean = ({ comment, tags }: { comment: string; tags: readonly string[] }) => ({
  comment: wellFormedText(comment),
  tags: tags.map(wellFormedText),
})

function created(note: NewAnnotation, at: string): Annotation {
  return { ...note, ...clean(note), rev: 1, v: ANNOTATION_VERSION, createdAt: at, updatedAt: at }
}

function without({ deletedAt: _deletedAt, ...rest }: Annotation): Annotation {
  return rest
}

function readable(records: readonly unknown[]): { annotations: readonly Annotation[]; damaged: number } {
  const annotations: Annotation[] = []
  let damaged = 0
  for (const record of records) {
    try {
      annotations.push(decodeAnnotation(record))
    } catch {
      damaged += 1 // one bad record must not hide the others; the count is shown
    }
  }
  annotations.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
  return { annotations, damaged }
}
