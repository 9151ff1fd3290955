/** The oldest Node the tools run on; `package.json` says the same to npm. */
export const OLDEST_NODE = '20.19.0'

/**
 * Why this Node cannot be used, or null when it can. Versions are written `20.19.0`.
 * @param {string} version
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const have = version.split('.').map(Number)
  const need = OLDEST_NODE.split('.').map(Number)
  for (const [place, least] of need.entries()) {
    const number = have[place] ?? 0
    if (number > least) return null
    if (number < least) {
      return `策图 needs Node ${OLDEST_NODE} or newer; this is Node ${version}. Install a current Node and run the command again.`
    }
  }
  return null
}
