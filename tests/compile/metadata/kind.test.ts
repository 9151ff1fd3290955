import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../src/compile/metadata/kind.ts'

describe('kindOf', () => {
  it.each([
    ['东湖市商业三年行动计划(2024-2026年)', '为加快发展,制定本行动计划。', true, 'plan'],
    ['关于印发《东湖市商业规划》的通知', '现印发给你们。', false, 'plan'],
    ['关于促进首店经济的若干措施', '为促进发展。', true, 'opinion'],
    ['中共东湖区委关于提升能级的实施意见', '为贯彻落实。', false, 'opinion'],
    ['东湖市商业网点管理办法', '第一条 为了规范管理。', true, 'opinion'],
    ['定了!东湖明确“五个一”行动方案', '4月2日上午,市政府召开推进大会。市长强调,要抓落实。', false, 'meeting'],
    ['李某与委员深入交流', '李某今天下午在参加市政协专题会议时指出,要加快建设。', false, 'meeting'],
    ['全市推进会召开', '全市推进会今天召开。会议要求落实。', false, 'meeting'],
    ['在全市服务业大会上的讲话', '同志们:今天召开大会。', true, 'speech'],
    [
      '东湖召开一季度经济运行分析会',
      '4月21日,市长主持召开经济运行分析会。市长强调,要稳增长。',
      false,
      'meeting',
    ],
    ['东湖将引进首店', '市商务委今天举行新闻发布会,主任表示,要引进首店。', false, 'news'],
    ['东湖经济稳中有进', '上半年,东湖经济运行平稳。', false, 'news'],
    ['东湖出台十条措施', '记者今天获悉,东湖出台十条措施。', false, 'news'],
    ['政府工作报告', '——2026年1月12日在东湖区第八届人民代表大会第三次会议上\n各位代表:', true, 'speech'],
    ['2026年东湖区政府工作报告', '各位代表:\n现在报告工作。', false, 'speech'],
    ['一图读懂政府工作报告', '今年,东湖区要新建泊位。', false, 'news'],
    ['东湖区高质量发展工作方案', '同志们:\n现印发给你们。', true, 'plan'],
    [null, '(八)完善功能。补齐短板。', true, 'plan'],
    [null, '报告指出,要新建泊位。\n政府工作报告\n各位代表:\n现在报告工作。', true, 'speech'],
    [null, '报告指出,要新建泊位。\n各位代表:\n现在报告工作。', true, 'plan'],
    [null, '会后,大家散去。', false, 'news'],
    ['两会速览', '区第十届人民代表大会第一次会议开幕。区长作政府工作报告。\n1.抓好经济', true, 'meeting'],
    [null, '今日,市人大常委会第二十一次会议召开。\n(一)已新增站点5个。', true, 'meeting'],
    [null, '每年召开推进会议。\n(一)新增站点5个。', true, 'plan'],
    [null, '加强环境整治。新建泵站5座。\n提升养老服务。新建中心20家。', false, 'plan'],
    [null, '加强了环境整治。\n记者了解到,养老服务更好。', false, 'news'],
  ])('%s is a document of the kind', (title, body, numbered, kind) => {
    expect(kindOf({ title, body, numbered })).toBe(kind)
  })
})
