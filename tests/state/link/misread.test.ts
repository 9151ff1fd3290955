import { describe, expect, it } from 'vitest'
import { linkWords } from '../../../src/messages/link.ts'
import { formatAddress, parseAddress } from '../../../src/state/address.ts'
import { asksForFacts } from '../../../src/state/link/link-needs.ts'
import { mendedParams, misreadIn } from '../../../src/state/link/misread.ts'
import type { Nameable } from '../../../src/state/link/misread-data.ts'
import { aDocument, aMeasure, anEvent, aTarget } from '../../builders.ts'

const plan = aDocument({
  id: 'd-1',
  jurisdiction: '徐汇区',
  targets: [aTarget({ id: 't-1' })],
  events: [anEvent({ id: 'e-1' })],
  measures: [aMeasure({ id: 'm-1' })],
})
const READ: Nameable = { documents: [plan], facts: [plan] }
const UNREAD: Nameable = { documents: null, facts: null }

/** What of a link is not followed, with the link as it would be mended. */
function said(hash: string, known = READ) {
  const { lost: _lost, ...address } = parseAddress(hash)
  const misread = misreadIn(parseAddress(hash), known)
  const params = Object.entries({ ...address.params, ...mendedParams(misread) })
  const mended = Object.fromEntries(
    params.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  )
  return [
    misread.map(({ kind, values }) => [kind, ...values].join(' ')),
    decodeURIComponent(formatAddress({ ...address, params: mended })),
  ]
}

describe('what of a link is not followed', () => {
  it.each([
    ['#/nowhere', 'path nowhere', '#/'],
    ['#/timeline/x?lanes=brand', 'path timeline/x', '#/timeline?lanes=brand'],
    ['#/?district=310104,999999', 'district 999999', '#/?district=310104'],
    ['#/?district=999999', 'district 999999', '#/'],
    ['#/?brand=gold,service,silver', 'brand gold silver', '#/?brand=service'],
    ['#/?centre=x', 'centre x', '#/'],
    ['#/?kind=poem', 'kind poem', '#/'],
    ['#/?doc=d-1,d-9', 'document d-9', '#/?doc=d-1'],
    ['#/?doc=d-9', 'document-alone d-9', '#/'],
    ['#/?years=20', 'years 20', '#/'],
    ['#/?years=2020-2018', 'years-turned 2018-2020', '#/?years=2018-2020'],
    ['#/?asOf=2021-02-30', 'as-of 2021-02-30', '#/'],
    ['#/?present=last', 'choice last', '#/'],
    ['#/?data=xyz', 'dataset xyz', '#/'],
    ['#/?distrct=310104', 'parameter distrct', '#/'],
    ['#/?mark=t-9', 'mark t-9', '#/'],
    ['#/timeline?lanes=colour', 'choice colour', '#/timeline'],
    ['#/timeline?from=2021-13-01&to=2022-01-01', 'days 2021-13-01 2022-01-01', '#/timeline'],
    ['#/timeline?from=2021-01-01', 'days 2021-01-01 ', '#/timeline'],
    [
      '#/timeline?from=2022-01-01&to=2021-01-01',
      'days-turned 2021-01-01 2022-01-01',
      '#/timeline?from=2021-01-01&to=2022-01-01',
    ],
    ['#/timeline?hide=d-1,d-9', 'lane d-9', '#/timeline?hide=d-1'],
    ['#/timeline?lanes=role&only=gone', 'lane gone', '#/timeline?lanes=role'],
    ['#/timeline?mark=d-1|e-9', 'mark d-1|e-9', '#/timeline'],
    ['#/targets?row=t-9', 'target t-9', '#/targets'],
    ['#/targets?sort=colour', 'choice colour', '#/targets'],
    ['#/targets?due=2020-13-01', 'choice 2020-13-01', '#/targets'],
    ['#/targets?status=behind,late', 'choice late', '#/targets?status=behind'],
    ['#/coverage?cell=徐汇.gold', 'cell 徐汇.gold', '#/coverage'],
    ['#/coverage?cell=苏州.service', 'cell 苏州.service', '#/coverage'],
    ['#/coverage?view=compare&a=310104&b=999999', 'side 999999', '#/coverage?a=310104&view=compare'],
  ])('%s: %s', (hash, misread, mended) => expect(said(hash)).toEqual([[misread], mended]))

  it.each([
    '#/',
    '#/?district=city,310104&brand=service&centre=trade&kind=plan&doc=d-1&years=2018-&asOf=2020-12-31',
    '#/?mark=310104/service&data=0123456789ab',
    '#/?mark=t-1&present=2&about=view',
    '#/timeline?lanes=role&order=most&mode=wall&mine=out&only=deadline,mine',
    '#/timeline?hide=d-1&folded=d-1&mark=d-1|cluster|e-1&from=2021-01-01&to=2021-01-01',
    '#/timeline?mark=mine|an-own-date&only=-',
    '#/targets?row=t-1&group=body&sort=-value&hide=section,body&due=none&status=due&view=gauges&open=all',
    '#/targets/t-9?cycle=month',
    '#/coverage?cell=徐汇.service&part=explicit&by=centre&preambles=1&map=outline',
    '#/coverage?view=compare&a=d-1&b=city&cell=d-1.trade',
    '#/coverage?view=emphasis&per=count&term=x&of=2018&mark=whatever',
    '#/reader/d-9?fact=e-9&view=original&find=x',
    '#/notes?own=reading&tag=x&q=y&of=d-1&trash=1',
  ])('%s is followed in full', (hash) => expect(said(hash)[0]).toEqual([]))

  it('does not judge what has not been read yet', () => {
    expect(said('#/targets?row=t-9&doc=d-9', UNREAD)[0]).toEqual([])
    expect(said('#/?doc=d-9', { ...READ, facts: null })[0]).toEqual(['document-alone d-9'])
  })

  it('says several things of one link in the order of the path, the filter, the page and the data', () =>
    expect(said('#/targets/t-1/x?brand=gold&view=pie&row=t-9')[0]).toEqual([
      'path targets/t-1/x',
      'brand gold',
      'choice pie',
    ]))

  it('has all facts read only for what names one', () => {
    expect(asksForFacts(parseAddress('#/targets?row=t-1'))).toBe(true)
    expect(asksForFacts(parseAddress('#/?asOf=2020-12-31&present=1'))).toBe(false)
  })

  it('has a sentence for each, in both languages, with the words of the link in it', () => {
    const named = { values: ['2018', '2020'], page: 'p', asOf: '2026-01-01' }
    for (const { misread } of [linkWords.zh, linkWords.en]) {
      for (const [kind, sentence] of Object.entries(misread)) {
        if (kind !== 'mark') expect(sentence(named)).toContain('2018')
        expect(sentence(named)).toMatch(/[。.]$/)
      }
    }
  })
})
