import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * SHA-256 over the names and bytes of files and folders; what does not exist counts as absent, not as empty.
 * Times are left out: a fresh clone of the same tree has the same hash.
 * @param {string} root
 * @param {readonly string[]} places relative to `root`, `/` between folders
 * @param {readonly string[]} [without] places left out
 * @returns {string} hex
 */
export function contentHash(root, places, without = []) {
  const hash = createHash('sha256')
  for (const place of places.flatMap((place) => filesIn(root, place, without))) {
    const bytes = readFileSync(join(root, place))
    hash.update(`${place}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} place
 * @param {readonly string[]} without
 * @returns {string[]}
 */
function filesIn(root, place, without) {
  const stat = statSync(join(root, place), { throwIfNoEntry: false })
  if (stat === undefined || without.includes(place)) return []
  if (!stat.isDirectory()) return [place]
  return readdirSync(join(root, place))
    .sort()
    .flatMap((name) => filesIn(root, `${place}/${name}`, without))
}
