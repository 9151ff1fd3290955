/** What a page shows around and in a text. */
export interface PageText {
  readonly title: string
  readonly date: string
  readonly source: string
  readonly paragraphs: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const escape = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const MENU = ['首页', '政务公开', '解读回应', '互动交流', '办事服务', '走进东湖', '专题专栏']
const menu = `<div class="nav"><ul>${MENU.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></div>`
const links = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<li><a href="/${i}.html">${MENU[i % 7]}工作推进情况第${i}期发布</a><span>2024-02-11</span></li>`,
  ).join('')
const others = `<div class="list"><h3>相关阅读</h3><ul>${links(6)}</ul></div>`
const foot = `<div class="foot"><p>主办单位：东湖区人民政府办公室</p><p>沪ICP备05000001号</p><p><a href="#">关于我们</a>|<a href="#">网站地图</a></p></div>`
const table = (rows: PageText['rows']) =>
  rows.length === 0
    ? ''
    : `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td><p>${escape(cell)}</p></td>`).join('')}</tr>`).join('\n')}</table>`
const each = (paragraphs: readonly string[], wrap: (words: string) => string) =>
  paragraphs.map((words) => wrap(escape(words))).join('\n')

/** Pages as content systems build them, by what is peculiar in each. */
export const PAGE_SHAPES: Readonly<Record<string, (text: PageText) => string>> = {
  'elements that say what they are': ({ title, date, source, paragraphs, rows }) =>
    `<!doctype html><html><head><meta charset="utf-8"><title>${title}_东湖区人民政府</title></head><body><header><a href="/">东湖区</a></header><nav>${menu}</nav><main><article><h1>${title}</h1><p>发布日期：${date} 来源：${source}</p>${each(paragraphs, (words) => `<p>${words}</p>`)}${table(rows)}</article></main><aside>${others}</aside><footer>${foot}</footer></body></html>`,
  'an editor of divs, facts only in the head': ({ title, date, source, paragraphs, rows }) =>
    `<html><head><title>${title}-东湖区人民政府</title><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${date} 10:00"><meta name="ContentSource" content="${source}"></head><body>${menu}<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/b">公开</a> &gt; 正文</div><div class="TRS_Editor"><style>p{}</style>${each(paragraphs, (words) => `<div><span style="font-size:16px">&nbsp;&nbsp;　${words}</span></div>`)}${table(rows)}</div><div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div>${others}${foot}<script>var a = "<p>。，。，</p>"</script></body></html>`,
  'tables for the layout, br for paragraphs': ({ title, date, source, paragraphs, rows }) =>
    `<HTML><BODY><TABLE><TR><TD colspan=2>${MENU.map((name) => `<a href=#>${name}</a>`).join(' | ')}</TD></TR><TR><TD>${others}</TD><TD><TABLE><TR><TD><FONT size=5>${title}</FONT></TD></TR><TR><TD>发布日期：${date} 来源：${source}</TD></TR><TR><TD>${each(paragraphs, (words) => `&nbsp;&nbsp;${words}<BR>`)}${table(rows)}</TD></TR></TABLE></TD></TR><TR><TD colspan=2>${foot}</TD></TR></TABLE></BODY></HTML>`,
  'what Word exports': ({ title, date, source, paragraphs, rows }) =>
    `<html><head><title>${title}</title></head><body>${menu}<div class=WordSection1><p class=MsoNormal><b><span lang=ZH-CN>${title}</span></b></p><p>发布日期：${date} 来源：${source}</p>${each(paragraphs, (words) => `<p class=MsoNormal>${words.replace(/(\d+)/g, '<span lang=EN-US>$1</span>')}<o:p></o:p></p>`)}${table(rows)}</div>${foot}</body></html>`,
  'nothing closed': ({ title, date, source, paragraphs, rows }) =>
    `<ul>${links(8)}</ul><h2>${title}</h2><p>发布日期：${date} 来源：${source}${each(paragraphs, (words) => `<p>${words}`)}${table(rows)}<p>【<a href="#">打印</a>】【<a href="#">关闭</a>】<ul>${links(5)}</ul>${foot}`,
  'an annex beside the text': ({ title, date, source, paragraphs, rows }) =>
    `<html><body>${menu}<div class=wrap><div><h1>${title}</h1><p>发布日期：${date} 来源：${source}</p></div><div class=text>${each(paragraphs, (words) => `<p>${words}</p>`)}</div><div class=annex>${table(rows)}</div></div>${others}${foot}</body></html>`,
  'sections in sections': ({ title, date, source, paragraphs, rows }) =>
    `<html><head><title>${title} | 东湖发布</title></head><body><div id=app>${menu}<section><section><h1>${title}</h1><p>发布日期：${date} 来源：${source}</p><section>${each(paragraphs, (words) => `<section><section><p><span>${words}</span></p></section></section>`)}${table(rows)}</section></section></section><div class="recommend"><h3>推荐阅读</h3><ul>${links(6)}</ul></div></div>${foot}</body></html>`,
}
