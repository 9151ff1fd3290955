import { describe, expect, it } from 'vitest'
import { charsetOfPage } from '../../../src/compile/formats/html-charset.ts'
import { htmlText } from '../../../src/compile/formats/html-text.ts'

const linesOf = (markup: string) => htmlText(markup)!.split('\n').filter(Boolean)
const PROSE = '<p>各单位要抓好落实，及时报告，不得延误。</p>'
const SAID = '各单位要抓好落实，及时报告，不得延误。'

describe('the lines of a page', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'blocks end lines, inline elements do not',
      '<p>到<b>2026</b>年</p><div>新增<i>20</i>家</div>',
      ['到2026年', '新增20家'],
    ],
    ['br ends a line', '一、甲<br>二、乙<br/>三、丙', ['一、甲', '二、乙', '三、丙']],
    ['entities are decoded', '<p>A&amp;B &lt;甲&gt; &#x4E0A;&#28023;&middot;乙</p>', ['A&B <甲> 上海·乙']],
    [
      'markup’s own line breaks are no blanks between Han characters',
      '<p>上海\n   服务\n  plan b</p>',
      ['上海服务 plan b'],
    ],
    [
      'a row is one line',
      '<table><tr><th>指标<th>单位<tr><td>绿道<td>公里</table>',
      ['指标\t单位', '绿道\t公里'],
    ],
    [
      'a cell that spans columns or rows leaves the others blank, those at the ends none',
      '<table><tr><th rowspan=2>类别<th rowspan=2>单位<th colspan=2>现状<th colspan=2>目标<tr><th>2024<th>2025<th>2027<th>2030' +
        '<tr><td>绿道<td rowspan="2">公里<td>1<td>2<td>3<td>4<tr><td>步道<td>5<td><td>7<td></table>',
      ['类别\t单位\t现状\t\t目标', '2024\t2025\t2027\t2030', '绿道\t公里\t1\t2\t3\t4', '步道\t\t5\t\t7'],
    ],
    [
      'nonsense spans nothing, and a table ends what hangs in it',
      '<table><tr><td colspan=x>甲<td rowspan=9 colspan=-1>乙</table><table><tr><td>丙<td>丁<td>戊</table>',
      ['甲\t乙', '丙\t丁\t戊'],
    ],
    [
      'a cell broken in two is one',
      '<table><tr><td>“十五五”<br>目标值</td><td>1</td></tr></table>',
      ['“十五五”目标值\t1'],
    ],
    [
      'readings over words are left out',
      '<p><ruby>深<rp>(</rp><rt>shen</rt><rp>)</rp></ruby>入</p>',
      ['深入'],
    ],
    [
      'scripts and styles are no text',
      '<style>p{}</style><script>"甲。"</script><p>乙</p><noscript>丙</noscript>',
      ['乙'],
    ],
    [
      'numbers of a list are printed',
      '<ol><li>甲</li><li>乙</li></ol><ol start="3"><li>丙</ol>',
      ['1. 甲', '2. 乙', '3. 丙'],
    ],
    ['unless the item prints its own', '<ol><li>（一）甲</li><li>2.乙</li></ol>', ['（一）甲', '2.乙']],
    ['preformatted text keeps its lines', '<pre>甲\n乙</pre>', ['甲', '乙']],
    ['what is hidden is not printed', `${PROSE}<p style="display: none">甲</p><p hidden>乙</p>`, [SAID]],
    ['comments and broken tags are no text', '<p>甲<!-- 乙 --></b></p></div><p>丙', ['甲', '丙']],
  ])('%s', (_, markup, lines) => {
    expect(linesOf(markup)).toEqual(lines)
  })

  it('keeps an element with the words, whatever it is called', () => {
    expect(linesOf(`<div class="nav-content menu">${PROSE}${PROSE}</div>`)).toEqual([SAID, SAID])
  })

  it('keeps links inside the text and the list of annexes', () => {
    const page = `${PROSE.repeat(3)}<p>详见<a href="a">《某某办法》</a>。</p><p>附件：<a href="b">1.东湖区清单</a></p>`
    expect(linesOf(page)).toEqual([SAID, SAID, SAID, '详见《某某办法》。', '附件：1.东湖区清单'])
  })

  it('drops a list of links, and keeps lines with one link each that hold words', () => {
    const menu =
      '<ul><li><a href="a">政务公开</a></li><li><a href="b">办事服务</a></li><li><a href="c">互动</a></li></ul>'
    expect(linesOf(menu + PROSE)).toEqual([SAID])
  })

  it('says nothing of its own when the page prints title, date and source', () => {
    const head = '<title>东湖区若干意见_某某网</title><meta name="PubDate" content="2024-01-02">'
    const lines = linesOf(`${head}<h1>东湖区若干意见</h1><p>发布日期：2024-01-02 来源：某报</p>${PROSE}`)
    expect(lines).toEqual(['东湖区若干意见', '发布日期：2024-01-02 来源：某报', SAID])
  })

  it('is null for a page that nests deeper than browsers do, and never slow for it', () => {
    expect(htmlText('<div>'.repeat(500) + '甲')).toBe('甲\n')
    expect(htmlText('<div>'.repeat(100_000) + '</span>'.repeat(100_000))).toBeNull()
  })
})

describe('the encoding a page declares', () => {
  it.each([
    ['<meta charset="GBK">', 'GBK'],
    ["<META http-equiv=Content-Type content='text/html; charset=gb2312'>", 'gb2312'],
    ['<!-- <meta charset="big5"> --><meta charset=utf-8>', 'utf-8'],
    ['<p>charset=gbk</p>', null],
    ['', null],
  ])('of %s is %s', (markup, charset) => {
    expect(charsetOfPage(new TextEncoder().encode(markup))).toBe(charset)
  })
})
