import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')

/** Who may import whom among our own folders. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  messages: ['model'],
  compile: ['model'],
  workers: ['model', 'compile', 'anchor', 'exchange'],
  derive: ['model', 'messages'],
  charts: ['model', 'derive', 'messages'],
  anchor: ['model'],
  storage: ['model'],
  exchange: ['model', 'derive', 'charts', 'messages'],
  state: ['model', 'derive', 'anchor', 'messages'],
  views: ['model', 'derive', 'charts', 'anchor', 'storage', 'exchange', 'state', 'messages'],
}

/** Packages that only some folders may import. */
const PACKAGE_HOME: readonly (readonly [packageName: RegExp, folders: readonly string[]])[] = [
  [/^react(-dom)?($|\/)/, ['views', '']],
  [/^echarts/, ['charts', 'views', 'exchange']],
  [/^dexie/, ['storage']],
  [/^zustand/, ['state', 'views']],
  [/^valibot/, ['model', 'storage', 'exchange', 'compile']],
  [/^(opencc-js|pinyin-pro|yaml)/, ['compile', 'workers']],
  [/^node:/, []],
]

/** What may not be touched in a folder, as words of its code. */
const UNTOUCHED: readonly (readonly [words: RegExp, folders: readonly string[]])[] = [
  [
    /\b(window|document\.|localStorage|navigator)\b/,
    ['model', 'compile', 'derive', 'charts', 'storage', 'messages'],
  ],
  [
    /\b(new Date\(\)|Date\.now\(|Math\.random\(|crypto\.randomUUID)/,
    ['model', 'compile', 'derive', 'charts', 'anchor', 'state'],
  ],
  [
    /\bconsole\./,
    ['model', 'compile', 'derive', 'charts', 'anchor', 'storage', 'state', 'views', 'messages', 'exchange'],
  ],
  [
    /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)\b/,
    ['views', 'charts', 'exchange', 'anchor', 'state'],
  ],
]

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(SRC, name))

const layerOf = (file: string) => {
  const parts = relative(SRC, file).split(sep)
  return parts.length === 1 ? '' : parts[0]!
}

const importsOf = (code: string) =>
  [...code.matchAll(/^\s*(?:import|export)\s[^'"]*?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm)].map(
    (match) => match[1] ?? match[2]!,
  )

/** Words inside a string are no code: 「'word/document.xml'」 touches nothing. */
const withoutStrings = (code: string) => code.replace(/'(?:[^'\\\n]|\\.)*'/g, "''")

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')

describe('the layers of src', () => {
  it('sees the code', () => expect(files.length).toBeGreaterThan(5))

  it.each(files.map((file) => [relative(SRC, file), file]))(
    '%s imports only what its layer may',
    (name, file) => {
      const layer = layerOf(file)
      const code = withoutComments(readFileSync(file, 'utf8'))
      const problems: string[] = []
      for (const wanted of importsOf(code)) {
        if (wanted.startsWith('.')) {
          const target = layerOf(join(dirname(file), wanted))
          const allowed = layer === '' || target === layer || (MAY_IMPORT[layer] ?? []).includes(target)
          if (!allowed) problems.push(`${name} (${layer}) imports ${wanted} (${target})`)
          const pages = name.startsWith(`views${sep}`) && otherPage(file, join(dirname(file), wanted))
          if (pages) problems.push(`${name} imports ${wanted}, a part of another page`)
        } else {
          for (const [packageName, folders] of PACKAGE_HOME) {
            if (packageName.test(wanted) && !folders.includes(layer))
              problems.push(`${name} imports ${wanted}`)
          }
        }
      }
      for (const [words, folders] of UNTOUCHED) {
        const found = folders.includes(layer) && words.exec(withoutStrings(code))
        if (found) problems.push(`${name} touches ${found[0]}`)
      }
      if (/from 'echarts/.test(code) && !/import type[^;]*from 'echarts/.test(code) && layer === 'views') {
        if (!name.endsWith(join('views', 'shared', 'chart.tsx')) && !name.includes('echarts-parts')) {
          problems.push(`${name} touches ECharts; only views/shared/chart.tsx may`)
        }
      }
      expect(problems).toEqual([])
    },
  )
})

const SCRIPTS = join(import.meta.dirname, '../scripts')
const scripts = readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:ts|mjs)$/.test(name),
)

/** What commands may import of src: what the compiler is made of; those that measure a layer, that layer, too, and the packages measured beside it. */
const OF_SCRIPTS = ['model', 'compile', 'derive']
const MORE_OF_SCRIPTS: readonly (readonly [commands: RegExp, wanted: readonly string[]])[] = [
  [/^(?:bench|soak|fuzz)/, ['anchor', 'charts', 'messages', 'storage', 'browser-platform.ts']],
]

describe('the layers of scripts', () => {
  it('sees the code', () => expect(scripts.length).toBeGreaterThan(50))

  it.each(scripts)('%s imports no test, and of src only what it may', (name) => {
    const file = join(SCRIPTS, name)
    const wanted = importsOf(withoutComments(readFileSync(file, 'utf8')))
      .filter((path) => /^\..*\.\w+$/.test(path))
      .map((path) => relative(join(SCRIPTS, '..'), join(dirname(file), path)).split(sep))
    const more = MORE_OF_SCRIPTS.filter(([commands]) => commands.test(name)).flatMap(([, layers]) => layers)
    const allowed = new Set([...OF_SCRIPTS, ...more])
    const refused = wanted.filter(
      ([top, layer = '', part]) =>
        top !== 'scripts' &&
        !(top === 'src' && allowed.has(layer)) &&
        !(layer === 'bench' && part === 'node_modules'),
    )
    expect(refused.map((path) => path.join('/'))).toEqual([])
  })
})

/** Whether `wanted` belongs to a page other than the one `file` belongs to; shell may mount pages, shared belongs to all. */
function otherPage(file: string, wanted: string): boolean {
  const page = (path: string) => relative(join(SRC, 'views'), path).split(sep)
  const [from, to] = [page(file), page(wanted)]
  if (to[0] === '..' || to.length === 1 || from.length === 1) return false
  return from[0] !== to[0] && to[0] !== 'shared' && from[0] !== 'shell'
}
