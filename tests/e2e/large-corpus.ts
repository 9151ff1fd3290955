import type { Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DISTRICTS } from '../../src/model/district.ts'

const PROJECT = join(import.meta.dirname, '../..')
const BRANDS = ['上海服务', '上海制造', '上海购物', '上海文化']
const two = (value: number) => String(value).padStart(2, '0')

/** A plan of a district, one of many alike: dates, brands and figures of its own. */
function plan(nth: number): string {
  const { name } = DISTRICTS[nth % 12]!
  const year = 2016 + (nth % 9)
  return [
    `${name}打响“${BRANDS[nth % 4]}”品牌三年行动计划（${year}—${year + 2}年）`,
    `发布机构：${name}商务委　发布日期：${year}-${two(1 + (nth % 12))}-${two(1 + (nth % 27))}`,
    '一、总体目标',
    `到${year + 2}年，新增首店${3 + (nth % 40)}家，绿化覆盖率达到${30 + (nth % 9)}%，走在全市前列。`,
    '二、重点任务',
    `（一）做优服务。加快培育“${BRANDS[(nth + 1) % 4]}”品牌，到${year + 1}年底前建成${2 + (nth % 7)}个街区，实现全覆盖。`,
    `（二）做强文化。举办${4 + (nth % 5)}场展览。`,
    '',
  ].join('\n')
}

/** A compiled corpus of so many made-up documents in a folder of its own. */
export function compileCorpus(documents: number): { readonly data: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cetu-large-'))
  mkdirSync(join(folder, 'in'))
  for (let nth = 0; nth < documents; nth += 1)
    writeFileSync(join(folder, `in/${String(nth).padStart(4, '0')}.txt`), plan(nth))
  const data = join(folder, 'data')
  const args = ['scripts/compile.mjs', '--seeds', join(folder, 'in'), '--out', data, '--no-cache']
  execFileSync(process.execPath, args, { cwd: PROJECT })
  return { data, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/**
 * Serves a page the data of a folder instead of its own, without the words that the build wrote into index.html from that; gives
 * the data files as they are asked for.
 */
export async function serveData(page: Page, data: string): Promise<readonly string[]> {
  const asked: string[] = []
  await page.route('**/data/**', (route) => {
    const file = decodeURIComponent(new URL(route.request().url()).pathname.split('/data/')[1]!)
    asked.push(file)
    const path = join(data, file)
    return existsSync(path)
      ? route.fulfill({ status: 200, contentType: 'application/json', body: readFileSync(path) })
      : route.fulfill({ status: 404, body: '' })
  })
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const from = html.indexOf('<div id="root">') + '<div id="root">'.length
      return route.fulfill({ response, body: html.slice(0, from) + html.slice(html.lastIndexOf('</div>')) })
    },
  )
  return asked
}
