import type { AnnotationRepository } from '../model/annotation-repository.ts'
import { ANNOTATION_VERSION, decodeAnnotation, wellFormedText, type Annotation } from '../model/annotation.ts'
import type { Note, NoteWords, RevisionAt } from '../model/note.ts'
import { commitAnnotation, type AnnotationCommand } from './annotation-commit.ts'
import { databaseDoor, type DatabaseDoor, type OpenDatabase } from './database-door.ts'
import type { IndexedDbFactory } from './reader-database.ts'
import { asStorageError } from './storage-error.ts'

export interface RepositoryOptions {
  readonly name?: string
  /** Milliseconds a command waits for the database to open. */
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
  const run = (task: AnnotationCommand) => guarded(door, ({ db }) => commitAnnotation(db, task))
  return {
    opened: async () => void (await door.opened()),
    ofDocument: (documentId) =>
      guarded(door, async ({ db, miscount }) => {
        return { ...readable(await db.annotations.where({ documentId }).toArray()), miscount }
      }),
    find: (id) =>
      guarded(door, async ({ db }) => {
        const record = await db.annotations.get(id)
        return record === undefined ? null : decodeAnnotation(record)
      }),
    create: (note, at) =>
      run({ command: 'create', id: note.id, expected: null, change: () => created(note, at) }),
    edit: (place, words) =>
      run(
        onExisting('edit', place, (before) => ({ ...without(before), ...clean(words), updatedAt: place.at })),
      ),
    attach: (place, { sha256, selector }) =>
      run(onExisting('attach', place, (before) => ({ ...before, sha256, selector, updatedAt: place.at }))),
    remove: (place) =>
      run(onExisting('delete', place, (before) => ({ ...before, updatedAt: place.at, deletedAt: place.at }))),
    restore: (place) =>
      run(onExisting('restore', place, (before) => ({ ...without(before), updatedAt: place.at }))),
  }
}

async function guarded<T>(door: DatabaseDoor, work: (open: OpenDatabase) => Promise<T>): Promise<T> {
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

const clean = ({ comment, tags }: NoteWords) => ({
  comment: wellFormedText(comment),
  tags: tags.map(wellFormedText),
})

function created(note: Note, at: string): Annotation {
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
