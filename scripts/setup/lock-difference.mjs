/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock what both lockfiles of npm hold
 */

/**
 * The places (`node_modules/…`) where what is installed is not what the lockfile asks for. Empty = nothing to do.
 *
 * An optional package may be absent: npm leaves out those made for other systems. Packages that are installed
 * and not asked for are no difference; they are not loaded.
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock | null} installed `node_modules/.package-lock.json`, null when there is none
 * @returns {string[]}
 */
export function lockDifference(wanted, installed) {
  const have = installed?.packages ?? {}
  return Object.entries(wanted.packages ?? {})
    .filter(([place]) => place !== '')
    .filter(([place, { version, optional }]) => {
      const found = have[place]
      return found === undefined ? optional !== true : found.version !== version
    })
    .map(([place]) => place)
}
