import { describe, expect, it } from 'vitest'
import { isBodyName, issuerOfTitle } from '../../../src/compile/metadata/issuer.ts'

describe('issuerOfTitle', () => {
  it.each([
    ['虹口区人民政府关于印发方案的通知', '虹口区人民政府'],
    ['中共东湖区委关于提升能级的实施意见', '中共东湖区委'],
    ['中共东湖市委 东湖市人民政府关于加快发展的意见', '中共东湖市委 东湖市人民政府'],
    ['东湖市商务委员会印发《首店办法》', '东湖市商务委员会'],
  ])('%s', (title, issuer) => expect(issuerOfTitle(title)).toBe(issuer))

  it.each(['关于促进首店经济的若干措施', '东湖市商业规划', '建设国际消费中心城市的意见'])(
    'finds none in %s',
    (title) => expect(issuerOfTitle(title)).toBeNull(),
  )
})

describe('isBodyName', () => {
  it.each(['东湖市人民政府办公厅', '东湖区商务委员会', '东湖发展集团'])('knows %s', (line) =>
    expect(isBodyName(line)).toBe(true),
  )
  it.each(['加强科创中心', '各区人民政府', '会议结束'])('leaves %s', (line) =>
    expect(isBodyName(line)).toBe(false),
  )
})
