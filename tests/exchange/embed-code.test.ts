import { expect, it } from 'vitest'
import { embedCode } from '../../src/exchange/embed-code.ts'

it('puts a chart into a page as one frame, with what documents print escaped', () => {
  const url = 'https://a.example/cetu/?embed=1&lang=zh#/?chart=map&district=310104'
  const code = embedCode({ url, title: '“四大品牌” <b> & "x"', height: 480 })
  const attributes = Object.fromEntries(
    [...code.matchAll(/ (?<name>[a-z]+)="(?<value>[^"]*)"/g)].map(({ groups }) => [
      groups!['name']!,
      groups!['value']!,
    ]),
  )
  expect(code).toMatch(/^<iframe( [a-z]+="[^"<]*")+><\/iframe>$/)
  expect(attributes).toMatchObject({
    src: url.replaceAll('&', '&amp;'),
    title: '“四大品牌” &lt;b> &amp; &quot;x&quot;',
    height: '480',
    allow: 'clipboard-write',
  })
})
