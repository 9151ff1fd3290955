import { describe, expect, it } from 'vitest'
import { compileDocument } from '../../../src/compile/compile-document.ts'
import type { CompiledDocument } from '../../../src/model/dataset.ts'
import { projectLexicon } from '../../project-lexicon.ts'
import { aDocx, numbered, numbering, paragraph, table } from './a-docx.ts'
import { PAGE_SHAPES, type PageText } from './page-shapes.ts'
import { sayings } from './twins.ts'

const lexicon = projectLexicon()
const compile = (file: string, bytes: Uint8Array): CompiledDocument => {
  const { document: doc, diagnostics } = compileDocument({ file, sha256: '0'.repeat(64), bytes }, lexicon)
  if (!doc) throw new Error(JSON.stringify(diagnostics))
  return doc
}
const utf8 = (text: string) => new TextEncoder().encode(text)

const TEXT: PageText = {
  title: '东湖区打响“上海购物”品牌三年行动计划（2024—2026年）',
  date: '2024-03-05',
  source: '东湖日报',
  paragraphs: [
    '为加快建设国际消费中心城市，制定本行动计划，AT&T等<企业>参加。',
    '一、总体目标',
    '到2026年，新增首店20家，轨道交通站点覆盖率达到85%以上，公共服务全覆盖。',
    '二、重点任务',
    '（一）做优服务。打响“上海服务”品牌，由区商务委牵头。',
    '（二）做强文化。用好红色文化、海派文化、江南文化资源。',
    '附表 主要指标',
  ],
  rows: [
    ['序号', '指标', '单位', '2023年现状', '2026年目标'],
    ['1', '绿道长度', '公里', '100', '150'],
    ['2', '公园数量', '个', '20', '50'],
  ],
}
const PLAIN = [
  TEXT.title,
  `发布日期：${TEXT.date} 来源：${TEXT.source}`,
  ...TEXT.paragraphs,
  ...TEXT.rows.map((cells) => cells.join('\t')),
].join('\n')
const plain = sayings(compile('a.txt', utf8(PLAIN)))

it('the plain twin has something to say', () => {
  expect(plain.targets).toHaveLength(5)
  expect(plain.sections).toHaveLength(4)
  expect(plain.metadata).toMatchObject({ publishedOn: '2024-03-05', source: '东湖日报', kind: 'plan' })
})

describe('a page gives the facts of its plain twin', () => {
  it.each(Object.entries(PAGE_SHAPES))('with %s', (_, shape) => {
    const doc = compile('a.html', utf8(shape(TEXT)))
    expect(sayings(doc)).toEqual(plain)
    expect(doc.text).not.toMatch(/ICP|相关阅读|工作推进情况|当前位置/)
  })

  it('with its words broken over lines of the markup', () => {
    const broken = (words: string) => words.replace(/(\p{Script=Han}{5})(?=\p{Script=Han})/gu, '$1\n      ')
    const body = TEXT.paragraphs.map((words) => `<p>${broken(words).replace('<', '&lt;')}</p>`).join('')
    const rows = TEXT.rows
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('\n')}</tr>`)
      .join('')
    const page = `<h1>${TEXT.title}</h1><p>发布日期：${TEXT.date} 来源：${TEXT.source}</p>${body}<table>${rows}</table>`
    expect(sayings(compile('a.htm', utf8(page)))).toEqual(plain)
  })
})

describe('a docx gives the facts of its plain twin', () => {
  const head = [TEXT.title, `发布日期：${TEXT.date} 来源：${TEXT.source}`]
    .map((words) => paragraph(words))
    .join('')

  it('with its numbers printed', () => {
    const body = TEXT.paragraphs.map((words) => paragraph(words)).join('')
    expect(sayings(compile('a.docx', aDocx(head + body + table(TEXT.rows))))).toEqual(plain)
  })

  it('with its numbers computed from its lists', () => {
    const lists = numbering({
      5: [
        ['chineseCountingThousand', '%1、'],
        ['chineseCounting', '（%2）'],
      ],
    })
    const body = TEXT.paragraphs.map((words) => {
      if (/^[一二]、/.test(words)) return paragraph(words.slice(2), numbered('5'))
      return words.startsWith('（') ? paragraph(words.slice(3), numbered('5', 1)) : paragraph(words)
    })
    const bytes = aDocx(head + body.join('') + table(TEXT.rows), { 'word/numbering.xml': lists })
    expect(sayings(compile('a.docx', bytes))).toEqual(plain)
  })
})

describe('a Markdown file gives the facts of its plain twin', () => {
  const rows = TEXT.rows.map((cells) => `| ${cells.join(' | ')} |`)
  const marked = TEXT.paragraphs.map((words) =>
    words
      .replace('<企业>', '\\<企业>')
      .replace(/^[一二]、.*/, '## **$&** ##')
      .replace(/^（.）[^。]*/, '### $&')
      .replace('区商务委', '[区商务委](https://a.cn/b?c=1 "委")'),
  )
  // A bar between cells stays a bar.
  const said = (doc: CompiledDocument) => {
    const all = sayings(doc)
    return {
      ...all,
      events: all.events.map((one) => Object.assign({}, one, { label: one.label.replace(/ \| /g, '\t') })),
    }
  }
  const body = [...marked, [rows[0], '|---|:--:|---|---|--:|', ...rows.slice(1)].join('\n')].join('\n\n')

  it('with marks for headings, emphasis, links and tables', () => {
    const source = `# ${TEXT.title}\n\n*发布日期：${TEXT.date}* 来源：${TEXT.source}\n\n${body}\n`
    expect(said(compile('a.md', utf8(source)))).toEqual(plain)
  })

  it.each(['\n', '\r\n', '\r'])('with its facts in front matter, lines ended by %j', (end) => {
    const front = `---\nlayout: post\ntitle: "${TEXT.title}"\ndate: ${TEXT.date}\nsource: ${TEXT.source}\ntags:\n  - 规划\n---\n\n`
    const doc = compile('a.md', utf8((front + body).replaceAll('\n', end)))
    expect(said(doc)).toEqual(plain)
    expect(doc.text).not.toMatch(/layout|tags|规划\n/)
  })

  it('with the title both in front matter and as its first heading', () => {
    const source = `---\ntitle: ${TEXT.title}\ndate: ${TEXT.date}\nsource: ${TEXT.source}\n---\n# ${TEXT.title}\n\n${body}`
    expect(said(compile('a.md', utf8(source)))).toEqual(plain)
  })
})
