import { describe, expect, it } from 'vitest'
import { responsibleBodies } from '../../../src/compile/evidence/responsible-bodies.ts'

const answering = (text: string, ...names: readonly string[]) => {
  const bodies = names.map((name) => {
    const start = text.indexOf(name)
    return { name, span: { start, end: start + name.length } }
  })
  return responsibleBodies(text, bodies).map(({ name }) => name)
}

describe('the bodies that answer for a measure', () => {
  it.each([
    ['各部门、各街镇要细化工作举措。', ['各部门', '各街镇'], ['各部门', '各街镇']],
    ['由市商务委牵头,市文旅局配合推进。', ['市商务委'], ['市商务委']],
    ['建设一刻钟生活圈。(责任单位:区商务委、各街镇)', ['区商务委', '各街镇'], ['区商务委', '各街镇']],
    ['牵头部门:区发展改革委;配合部门:区财政局。', ['区发展改革委', '区财政局'], ['区发展改革委', '区财政局']],
    ['区教育局会同区卫生健康委制定办法。', ['区教育局'], ['区教育局']],
    ['各区应当按照职责落实。', ['各区'], ['各区']],
  ])('%s', (text, names, answer) => expect(answering(text, ...names)).toEqual(answer))

  it.each([
    ['贯彻市委对发展的新要求。', '市委'],
    ['按照市委要求推进。', '市委'],
    ['支持中科院卓越创新中心建设。', '中科院'],
    ['加强与长三角相关部门的监管协作。', '相关部门'],
    ['组建区政务大数据管理中心。', '区政务大数据管理中心'],
    ['对接市商务委应用平台。', '市商务委'],
  ])('%s names nobody', (text, name) => expect(answering(text, name)).toEqual([]))
})
