import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What a page of the app may load and do: only its own files, no inline code, no markup from strings. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
] as const

/** The policy for a `<meta>`, for hosts that send no headers; browsers ignore `frame-ancestors` there. */
export const META_POLICY = POLICY.filter((rule) => !rule.startsWith('frame-ancestors')).join('; ')

/** The headers of every answer in production; the preview server and the browser tests use the same. */
export const PRODUCTION_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/**
 * The headers of one answer: as above, but a chart asked for alone (`?embed=1`) may stand in any page. It holds published
 * charts and no control over the person's records; everything else may stand in none.
 */
export function headersFor(search: string): Readonly<Record<string, string>> {
  if (new URLSearchParams(search).get('embed') !== '1') return PRODUCTION_HEADERS
  const policy = POLICY.map((rule) => (rule.startsWith('frame-ancestors') ? 'frame-ancestors *' : rule))
  return { ...PRODUCTION_HEADERS, 'Content-Security-Policy': policy.join('; ') }
}

/**
 * How long a file may be kept. Files in `assets/` carry a hash of their bytes in the name and never change; the
 * page and the data keep their names and are asked for again each time (an unchanged one costs a 304).
 */
export function cacheControlOf(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/

/** Makes `vite preview` answer as a production host should. */
export function productionHeaders(): Plugin {
  return {
    name: 'cetu-production-headers',
    configurePreviewServer(server) {
      const dist = join(server.config.root, server.config.build.outDir)
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
        for (const [name, value] of Object.entries(headersFor(search))) response.setHeader(name, value)
        // A 404 for a file of a later build must not be kept for a year.
        const found = existsSync(join(dist, pathname))
        response.setHeader('Cache-Control', found ? cacheControlOf(pathname) : 'no-store')
        next()
      })
    },
  }
}
