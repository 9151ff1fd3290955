/** Name of a database that is made and deleted again at every opening, and never holds anything. */
const NOTHING = 'cetu-turn'
/** Milliseconds after which a browser that has not answered is not waited for. */
const PATIENCE = 1000

/**
 * Makes the browser begin a new log of writes before anything of ours is written; resolves when it has, or cannot. Never rejects:
 * what the browser refuses here it refuses again, and is heard, when the database itself is opened.
 *
 * Chromium keeps all databases of an origin in one LevelDB. Killed at the wrong moment it leaves the head of a record
 * without its body at the log's end; at the next start it writes on behind it, at the one after it cannot read the
 * log, and deletes every database of the origin. Deleting a database makes LevelDB put what it has into a table and begin
 * a new log, so what is written from then on does not stand behind a broken record. The same gives back the room of
 * what was deleted, which else stays taken until the browser gets to it.
 */
export async function turnLog(indexedDB: IDBFactory): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE)))
  await Promise.race([makeAndDelete(indexedDB).catch(() => undefined), patience])
  clearTimeout(timer)
}

async function makeAndDelete(indexedDB: IDBFactory): Promise<void> {
  const made = indexedDB.open(NOTHING, 1)
  await answer(made)
  made.result.close()
  await answer(indexedDB.deleteDatabase(NOTHING))
}

const answer = (request: IDBOpenDBRequest) =>
  new Promise<void>((resolve, reject) => {
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error))
  })
