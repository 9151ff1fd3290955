import type { NotesRepository } from './state/notes-state.ts'

/**
 * The repository of notes, its code and the database loaded on the first command: a person who only looks never
 * pays for either. `onClosed` is told when this tab's database gave way to a newer version of the app.
 */
export function lazyRepository(onClosed: () => void): NotesRepository {
  let opening: Promise<NotesRepository> | null = null
  const repository = () => {
    opening ??= import('./storage/annotation-repository.ts').then(({ openAnnotationRepository }) =>
      openAnnotationRepository(() => globalThis, { onClosed }),
    )
    opening.catch(() => {
      opening = null // the code did not arrive; the next command asks again
    })
    return opening
  }
  return {
    ofDocument: async (documentId) => (await repository()).ofDocument(documentId),
    find: async (id) => (await repository()).find(id),
    create: async (note, at) => (await repository()).create(note, at),
    edit: async (place, words) => (await repository()).edit(place, words),
    remove: async (place) => (await repository()).remove(place),
    restore: async (place) => (await repository()).restore(place),
  }
}
