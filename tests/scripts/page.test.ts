import { describe, expect, it } from 'vitest'
import { fillPage, pageProblems, withPolicy } from '../../scripts/build/page.ts'

const page = (head = '', body = '') =>
  `<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="UTF-8" />${head}</head><body>${body}</body></html>`

describe('fillPage', () => {
  it('puts the markup in, dollar signs and all', () => {
    expect(fillPage('<div id="root"><!--app--></div>', '<p>$& $1 四大品牌</p>')).toBe(
      '<div id="root"><p>$& $1 四大品牌</p></div>',
    )
  })

  it.each(['<div></div>', '<!--app--><!--app-->'])('refuses %s', (html) => {
    expect(() => fillPage(html, '<p></p>')).toThrow(RangeError)
  })
})

describe('withPolicy', () => {
  it('puts the policy before everything else in the head', () => {
    const html = withPolicy(page(), "default-src 'none'")
    expect(html).toMatch(
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'" \/>\s*<meta charset/,
    )
    expect(pageProblems(html)).toEqual([])
  })

  it('refuses a page without a plain head', () => {
    expect(() => withPolicy('<html></html>', 'x')).toThrow(RangeError)
  })
})

describe('pageProblems', () => {
  it.each([
    ['', ''],
    ['<script type="module" crossorigin src="./assets/a.js"></script>', ''],
    ['<link rel="stylesheet" href="./assets/a.css">', '<a href="#/targets?brand=service">目标</a>'],
    ['', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>'],
    ['', '<p title="see https://a.example, style=\'x\' onload=">原文 style="x"</p>'],
    ['<!-- <script>old()</script> -->', ''],
    ['', '<!-- <script>old()</script>'],
  ])('finds nothing in %s %s', (head, body) => expect(pageProblems(page(head, body))).toEqual([]))

  it.each([
    ['<script>run()</script>', '', /inline script/],
    ['<script data-src="./a.js">run()</script>', '', /inline script/],
    ['<style>p{}</style>', '', /inline style sheet/],
    ['<base href="./x/">', '', /<base>/],
    ['', '<p style="color:red">', /style attribute/],
    ['', '<p title="a > b" style=color:red>', /style attribute/],
    ['', '<button onclick="go()">', /handler/],
    ['<script src="https://cdn.example/a.js"></script>', '', /leaves the site: https/],
    ['<link href="//fonts.example/a.css" rel="stylesheet">', '', /leaves the site: \/\/fonts/],
    ['', "<img src='http://a.example/i.png'>", /leaves the site: http/],
    ['', '<a href="javascript:run()">', /leaves the site: javascript/],
    ['', '<img src="http://a.example/i.png"', /leaves the site: http/],
  ])('refuses %s %s', (head, body, problem) => {
    expect(pageProblems(page(head, body)).join('\n')).toMatch(problem)
  })

  it('wants the character set where browsers look for it', () => {
    expect(pageProblems(page().replace('<meta charset="UTF-8" />', ''))).toHaveLength(1)
    expect(pageProblems(`<!--${'字'.repeat(400)}-->${page()}`)[0]).toMatch(/1024/)
  })
})
