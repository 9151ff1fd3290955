import { describe, expect, it } from 'vitest'
import { isGeneral } from '../../../src/derive/register/named-body.ts'

describe('a name that stands for many bodies', () => {
  it.each(['各单位', '各区', '各牵头部门', '相关部门', '有关单位', '其他有关部门'])('is %s', (name) =>
    expect(isGeneral({ name })).toBe(true),
  )

  it.each(['区商务委', '相关产业促进中心', '集团公司', '市规划资源局'])('is not %s', (name) =>
    expect(isGeneral({ name })).toBe(false),
  )
})
