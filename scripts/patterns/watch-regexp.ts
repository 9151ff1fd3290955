import type { Pattern } from './collect-patterns.ts'

/** The regular expressions that code of ours builds while `run` runs; what packages build is left out. */
export async function watchRegExp(run: () => Promise<void>): Promise<readonly Pattern[]> {
  const found: Pattern[] = []
  const Plain = globalThis.RegExp
  const noted = (made: RegExp, stack: string): RegExp => {
    const place = callerIn(stack)
    if (place) found.push({ source: made.source, flags: made.flags, ...place })
    return made
  }
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, [source, flags]: [string | RegExp, string?]) =>
      noted(new target(source, flags), stackOf()),
    apply: (target, _, [source, flags]: [string | RegExp, string?]) =>
      noted(target(source, flags), stackOf()),
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = Plain
  }
  return found
}

const stackOf = () => new Error('who built it').stack ?? ''

/** The place of the first caller beyond this file in a stack, or null when that is a package. */
function callerIn(stack: string): { readonly file: string; readonly line: number } | null {
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '))
  const caller = frames.find((line) => !line.includes('watch-regexp')) ?? ''
  const folder = Math.max(...['/src/', '/scripts/'].map((name) => caller.lastIndexOf(name)))
  if (folder < 0 || caller.includes('/node_modules/')) return null
  const [file = '', line] = caller.slice(folder + 1).split(':')
  return { file, line: Number(line) }
}
