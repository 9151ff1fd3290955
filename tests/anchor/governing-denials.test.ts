import { describe, expect, it } from 'vitest'
import { governingDenials } from '../../src/anchor/governing-denials.ts'
import { wordingOf } from '../../src/anchor/wording.ts'

const denialsIn = (marked: string) => {
  const [before, after] = marked.split('|') as [string, string]
  return governingDenials(wordingOf(before + after), before.length).map(({ key }) => key)
}

describe('governingDenials', () => {
  it.each([
    ['对新企业不再|给予补贴', ['不再']],
    ['不得向企业、个人|收取费用', ['不得']],
    ['未能按期完成“三张清单”中|任务的', ['未能']],
    ['暂停受理|新的申请', ['暂停']],
    ['应当公开。不予|公开的除外', ['不予']],
  ])('of 「%s」 are %j', (marked, denials) => {
    expect(denialsIn(marked)).toEqual(denials)
  })

  it.each([
    '不再受理申请,|给予补贴',
    '不再受理申请\n|给予补贴',
    '不断完善|服务体系',
    '比重不低于5%的|企业',
    '不再对所有符合条件的各类新设立的企业和其他各类机构继续|给予补贴',
    '|给予补贴',
  ])('of 「%s」 are none', (marked) => {
    expect(denialsIn(marked)).toEqual([])
  })
})
