import type { AnnotationRepository } from './model/annotation-repository.ts'

/**
 * The repository of notes, its code and the database loaded on the first command: a person who only looks never
 * pays for either. `onClosed` is told when this tab's database gave way to a newer version of the app.
 */
export function lazyRepository(onClosed: () => void): AnnotationRepository {
  let opening: Promise<AnnotationRepository> | null = null
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
    opened: async () => (await repository()).opened(),
    ofDocument: async (documentId) => (await repository()).ofDocument(documentId),
    find: async (id) => (await repository()).find(id),
    create: async (note, at) => (await repository()).create(note, at),
    edit: async (revision, words) => (await repository()).edit(revision, words),
    attach: async (revision, place) => (await repository()).attach(revision, place),
    remove: async (revision) => (await repository()).remove(revision),
    restore: async (revision) => (await repository()).restore(revision),
  }
}
