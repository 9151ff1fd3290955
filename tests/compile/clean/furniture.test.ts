import { describe, expect, it } from 'vitest'
import { isFurniture, startsOtherTexts } from '../../../src/compile/clean/furniture.ts'

describe('isFurniture', () => {
  it.each([
    '12′07″',
    '© 2019-2024 example.cn 版权所有 沪ICP备00000000号-1',
    'Copyright 2024 All Rights Reserved',
    '沪公网安备 31010102000000号',
    '主办单位:某区人民政府办公室 技术支持:某公司',
    '免责声明:本网转载内容不代表本站观点。',
    '注意:附件请点击右键下载',
    '客户端内打开',
    '打开某新闻查看更多',
    '微信扫一扫',
    '扫一扫关注公众号',
    '长按识别二维码关注我们',
    '暂无评论',
    '附件：任务分工表.xlsx',
    '1.项目清单.docx',
    '上一篇:关于检查的通知',
    '阅读 12345',
    '浏览次数:88次',
    '【字体:大 中 小】',
    '字号: 大 中 小',
    '【打印】 【关闭】',
    '首页 > 政务公开 > 通知公告',
    '某区文明网->要闻',
    '您当前的位置:首页',
    '责任编辑:张某',
    '(图片摄影:李某)',
    '来源:某日报',
    'https://www.example.cn/a/b.html',
    'sitemap.xml sitemap2.xml',
    '— 3 —',
    '第3页 共10页',
  ])('knows %s', (line) => expect(isFurniture(line)).toBe(true))

  it.each([
    '一、总体要求',
    '保护版权所有者的合法权益',
    '注:〔 〕内为5年累计数。',
    '说明:本表为预期性指标',
    '>1.7',
    '≥10',
    '中',
    '355',
    '-',
    '万平方米',
    '视频产业',
    '资金来源:市级财政',
    '附件:任务清单',
    '推动网站与客户端融合发展。',
    '到2025年,各区完成三类以上下载服务。',
    '阅读推广活动',
    '简化ICP备案手续,推进电信业务开放。',
    '完善本平台版权登记功能。',
    '落实版权所有制度,保护权利人。',
    '图书馆共享图书500万册',
  ])('leaves %s', (line) => expect(isFurniture(line)).toBe(false))
})

describe('startsOtherTexts', () => {
  it.each(['相关推荐 更多精彩内容', '相关阅读', '相关报道:', '热门推荐', '延伸阅读', '猜你喜欢', '最新信息'])(
    'knows %s',
    (line) => expect(startsOtherTexts(line)).toBe(true),
  )

  it.each(['相关部门', '更多优质服务', '推荐申报', '相关报道显示消费增长', '精彩活动内容丰富多样'])(
    'leaves %s',
    (line) => expect(startsOtherTexts(line)).toBe(false),
  )
})
