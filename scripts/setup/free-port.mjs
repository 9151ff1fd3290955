import { createServer } from 'node:net'
import { SetupProblem } from './setup-problem.mjs'

/** Where the app is served unless told otherwise. */
export const USUAL_PORT = 4173

/** Both loopback addresses: a browser asked for `localhost` tries either, so a port is free only when both are. */
const LOOPBACKS = ['127.0.0.1', '::1']

/**
 * Whether nobody listens on a port of this machine.
 * @param {number} port
 */
export async function portIsFree(port) {
  for (const host of LOOPBACKS) if (!(await canListen(port, host))) return false
  return true
}

/**
 * A free port: the first one from `first` on, or any the system gives when twenty in a row are taken.
 * @param {number} first
 * @returns {Promise<number>}
 */
export async function findFreePort(first) {
  for (let port = first; port < Math.min(first + 20, 65_536); port += 1)
    if (await portIsFree(port)) return port
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, LOOPBACKS[0], () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : first))
    })
  })
}

/**
 * The port of a command line: `--port 5000` or `--port=5000`; null when none is given.
 * Throws `SetupProblem` for anything else on the line and for what is no port.
 * @param {readonly string[]} args
 * @returns {number | null}
 */
export function parsePort(args) {
  const [option, ...rest] = args.flatMap((arg) => arg.split('='))
  if (option === undefined) return null
  if (option !== '--port' || rest.length !== 1) {
    throw new SetupProblem(`「${args.join(' ')}」 is not understood; the only option is --port N.`)
  }
  const port = Number(rest[0])
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SetupProblem(`「${rest[0]}」 is not a port; give a number from 1 to 65535.`)
  }
  return port
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    // A machine without IPv6 cannot listen on ::1, but nobody else can either.
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) =>
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
