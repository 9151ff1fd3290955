import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { findFreePort, parsePort, portIsFree } from '../../scripts/setup/free-port.mjs'

const open: Server[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => new Promise((done) => server.close(done)))))

/** Somebody else's server on one address; its port. */
async function somebodyOn(host: string, port = 0): Promise<number> {
  const server = createServer()
  open.push(server)
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  return (server.address() as { port: number }).port
}

describe('a free port', () => {
  it('is not one that somebody listens on', async () => {
    const taken = await somebodyOn('127.0.0.1')
    expect(await portIsFree(taken)).toBe(false)
    const found = await findFreePort(taken)
    expect(found).not.toBe(taken)
    expect(await portIsFree(found)).toBe(true)
  })

  it('is not one that is taken on every address at once', async () => {
    expect(await portIsFree(await somebodyOn('0.0.0.0'))).toBe(false)
  })

  it('is the wanted one when nobody has it', async () => {
    const port = await somebodyOn('127.0.0.1')
    await new Promise((done) => open.splice(0)[0]!.close(done))
    expect(await findFreePort(port)).toBe(port)
  })

  it('is found below the end of the range too', async () => {
    expect(await findFreePort(65_535)).toBeLessThanOrEqual(65_535)
  })
})

describe('parsePort', () => {
  it.each([
    [[], null],
    [['--port', '5000'], 5000],
    [['--port=5000'], 5000],
  ])('%j → %j', (args, port) => expect(parsePort(args)).toBe(port))

  it.each([['--port'], ['--port='], ['--port=0'], ['--port=65536'], ['--port=4e3x'], ['5000'], ['--host=a']])(
    'refuses %s with a sentence',
    (...args) => expect(() => parsePort(args)).toThrow(/not understood|is not a port/),
  )
})
