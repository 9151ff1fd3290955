import { createServer, type Server } from 'node:http'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build } from 'vite'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
}

/** The built page of the store, served on a port of its own. */
export interface ServedPage {
  readonly url: string
  /** The page at an origin of its own, which has storage of its own. `name` = lower-case letters, digits, hyphens. */
  readonly at: (name: string) => string
  readonly close: () => void
}

/** An empty page of the same origin as the page at `url`. */
export const emptyAt = (url: string): string => `${url}empty`

/** Builds the page of the store into a temporary folder, which is no part of the product, and serves it. */
export async function servePage(): Promise<ServedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'cetu-store-page-'))
  const root = join(import.meta.dirname, 'page')
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', minify: false, modulePreload: false },
  })
  const server = createServer(({ url = '/' }, response) => {
    const name = new URL(url, 'http://localhost').pathname
    try {
      const body =
        name === '/empty' ? '<!doctype html>' : readFileSync(join(folder, name === '/' ? 'index.html' : name))
      response.setHeader('content-type', TYPES[extname(name)] ?? 'text/html; charset=utf-8')
      response.end(body)
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  const port = await listening(server)
  const close = () => {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `http://localhost:${port}/`
  const at = (name: string) => `http://${name}.localhost:${port}/`
  return { url, at, close }
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      if (address !== null && typeof address === 'object') resolve(address.port)
      else reject(new Error('the server has no port'))
    })
  })
}
