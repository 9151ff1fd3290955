import { PROJECT } from './project.mjs'

/**
 * Serves the built app with the production headers, inside this process: no child is left behind when it ends.
 * @param {number} port a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveBuilt(port) {
  const { preview } = await import('vite')
  const server = await preview({
    root: PROJECT,
    logLevel: 'warn',
    preview: { port, strictPort: true, host: '127.0.0.1' },
  })
  return { url: `http://localhost:${port}/`, close: () => server.close() }
}
