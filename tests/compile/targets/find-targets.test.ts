import { describe, expect, it } from 'vitest'
import { findTargets } from '../../../src/compile/targets/find-targets.ts'
import { findEvents } from '../../../src/compile/events/find-events.ts'
import { readingOf } from '../../../src/compile/reading.ts'
import { aContext, factsOf } from '../a-reading.ts'

function targetsOf(context: ReturnType<typeof aContext>) {
  const reading = readingOf(context)
  return findTargets(reading, findEvents(reading, null), null)
}

const read = (body: string, wanted: Parameters<typeof factsOf>[1] = {}) =>
  factsOf(body, wanted).targets.map((found) => [
    found.quote,
    found.metric,
    found.comparator,
    found.value,
    found.unit,
  ])

describe('numeric targets', () => {
  it.each([
    ['覆盖率达到60%。', '覆盖率达到60%', '覆盖率', '>=', 60, '%'],
    ['新增市级示范点15个以上。', '新增市级示范点15个以上', '市级示范点', '+', 15, '个'],
    ['新增1-2个交叉研究平台落地。', '新增1-2个交叉研究平台', '交叉研究平台', '+', [1, 2], '个'],
    ['建成40个智慧停车场（库）。', '建成40个智慧停车场（库）', '智慧停车场(库)', '=', 40, '个'],
    ['完成不少于421公里管道改造。', '完成不少于421公里管道改造', '管道改造', '>=', 421, '公里'],
    ['服务业占比提高到75%以上。', '服务业占比提高到75%以上', '服务业占比', '>=', 75, '%'],
    ['生产总值年均增长5%左右。', '生产总值年均增长5%左右', '生产总值年均增长', '~', 5, '%'],
    ['失业率控制在5%以内。', '失业率控制在5%以内', '失业率', '<=', 5, '%'],
    ['单位能耗降低13.5%。', '单位能耗降低13.5%', '单位能耗降低', '=', 13.5, '%'],
    [
      '平均办理时限压缩至3个工作日以内。',
      '平均办理时限压缩至3个工作日以内',
      '平均办理时限',
      '<=',
      3,
      '个工作日',
    ],
    ['平均受教育年限达到13.2年。', '平均受教育年限达到13.2年', '平均受教育年限', '>=', 13.2, '年'],
    ['主要指标力争翻一番。', '主要指标力争翻一番', '主要指标', '=', 2, '倍'],
    ['产业规模突破1.8万亿元。', '产业规模突破1.8万亿元', '产业规模', '>=', 1.8, '万亿元'],
    ['路网密度达4.2公里/平方公里。', '路网密度达4.2公里/平方公里', '路网密度', '>=', 4.2, '公里/平方公里'],
    [
      '打造南苑、北苑两大融合发展示范区。',
      '打造南苑、北苑两大融合发展示范区',
      '融合发展示范区',
      '=',
      2,
      '个',
    ],
    ['搭建儿科、眼科等7个专科联盟。', '搭建儿科、眼科等7个专科联盟', '专科联盟', '=', 7, '个'],
    ['每年举办展览不少于20场。', '每年举办展览不少于20场', '展览', '>=', 20, '场'],
    [
      '满意度从2025年的80%提高到2030年的90%。',
      '满意度从2025年的80%提高到2030年的90%',
      '满意度',
      '=',
      90,
      '%',
    ],
    ['单位面积能耗较2025年下降8%。', '单位面积能耗较2025年下降8%', '单位面积能耗下降', '=', 8, '%'],
    ['孕产妇死亡率控制在7/10万以下。', '孕产妇死亡率控制在7/10万以下', '孕产妇死亡率', '<=', 7, '/10万'],
    [
      '60岁及以上老年人签约率达到80%。',
      '60岁及以上老年人签约率达到80%',
      '60岁及以上老年人签约率',
      '>=',
      80,
      '%',
    ],
    ['建成开放10座驿站。', '建成开放10座驿站', '驿站', '=', 10, '座'],
    ['完成上级下达的3000套房源供应。', '完成上级下达的3000套房源供应', '房源供应', '=', 3000, '套'],
    ['消除积水点15处。', '消除积水点15处', '积水点', '=', 15, '处'],
    ['新开工安置房12个。', '新开工安置房12个', '安置房', '=', 12, '个'],
    ['收入比缩小至1.8以内。', '收入比缩小至1.8以内', '收入比', '<=', 1.8, null],
    ['容积率不高于2.5。', '容积率不高于2.5', '容积率', '<=', 2.5, null],
    ['公园面积增至1200公顷。', '公园面积增至1200公顷', '公园面积', '=', 1200, '公顷'],
    ['无障碍设施门店数量翻一番。', '无障碍设施门店数量翻一番', '无障碍设施门店数量', '=', 2, '倍'],
    ['无理由退换门店数量翻一番。', '无理由退换门店数量翻一番', '无理由退换门店数量', '=', 2, '倍'],
    ['新建社区食堂、助餐点共30所。', '新建社区食堂、助餐点共30所', '社区食堂、助餐点', '=', 30, '所'],
    ['建成老城区6座泵站调蓄池。', '建成老城区6座泵站调蓄池', '泵站调蓄池', '=', 6, '座'],
    ['每个街道至少有1家助餐中心。', '每个街道至少有1家助餐中心', '助餐中心', '>=', 1, '家'],
    ['城乡收入比缩小到2.2∶1。', '城乡收入比缩小到2.2∶1', '城乡收入比', '=', 2.2, '∶1'],
    ['满意度达到90分以上。', '满意度达到90分以上', '满意度', '>=', 90, '分'],
    ['优良天数比率控制在85%以上。', '优良天数比率控制在85%以上', '优良天数比率', '>=', 85, '%'],
    ['收入保持增长,年均增长6%左右。', '年均增长6%左右', '收入年均增长', '~', 6, '%'],
    ['培育一批“小巨人”企业,总数达到30家。', '总数达到30家', '“小巨人”企业总数', '>=', 30, '家'],
    ['确保新建厂房100%安装光伏。', '确保新建厂房100%', '新建厂房', '=', 100, '%'],
    ['从业人员持证率达到95%。', '从业人员持证率达到95%', '从业人员持证率', '>=', 95, '%'],
    ['推广应用新能源车1万辆。', '推广应用新能源车1万辆', '新能源车', '=', 1, '万辆'],
    ['新增绿地开放率达到80%。', '新增绿地开放率达到80%', '新增绿地开放率', '>=', 80, '%'],
    ['五年引进人才和团队50个。', '五年引进人才和团队50个', '人才和团队', '=', 50, '个'],
    ['机房PUE值控制在1.2以内。', '机房PUE值控制在1.2以内', '机房PUE值', '<=', 1.2, null],
    ['财政安排产业扶持资金6亿元。', '财政安排产业扶持资金6亿元', '财政安排产业扶持资金', '=', 6, '亿元'],
    ['全科医生达到每万人5名。', '全科医生达到每万人5名', '全科医生达到每万人', '>=', 5, '名'],
    ['事故死亡率不超过0.008。', '事故死亡率不超过0.008', '事故死亡率', '<=', 0.008, null],
    ['签订率100%。', '签订率100%', '签订率', '=', 100, '%'],
    ['组建微型消防站12支。', '组建微型消防站12支', '微型消防站', '=', 12, '支'],
    ['低压办电不超过5个工作日。', '低压办电不超过5个工作日', '低压办电', '<=', 5, '个工作日'],
    ['锚定投资增长6%的目标不动摇。', '锚定投资增长6%', '投资增长', '=', 6, '%'],
    ['为六百户家庭实施适老化改造。', '为六百户家庭实施适老化改造', '家庭实施适老化改造', '=', 600, '户'],
    ['改造养老机构四家。', '改造养老机构四家', '养老机构', '=', 4, '家'],
    ['每千人拥有床位四十五张以上。', '每千人拥有床位四十五张以上', '每千人拥有床位', '>=', 45, '张'],
    ['引入社会资本一亿元。', '引入社会资本一亿元', '社会资本', '=', 1, '亿元'],
    ['“一件事”办理时限压缩六成。', '“一件事”办理时限压缩六成', '“一件事”办理时限压缩', '=', 60, '%'],
    [
      '本区建成区40%以上的面积达到节水要求。',
      '本区建成区40%以上',
      '本区建成区面积达到节水要求',
      '>=',
      40,
      '%',
    ],
  ])('reads 「%s」', (body, quote, metric, comparator, value, unit) => {
    expect(read(body)).toEqual([[quote, metric, comparator, value, unit]])
  })

  it('reads an enumeration under one verb', () => {
    expect(
      read('培育独角兽企业5家、专精特新企业300家。').map(([, metric, , value]) => [metric, value]),
    ).toEqual([
      ['独角兽企业', 5],
      ['专精特新企业', 300],
    ])
  })

  it.each([
    [
      '甲类、乙类企业数量分别达到120家、300家。',
      [
        ['甲类', '>=', 120],
        ['乙类企业数量', '>=', 300],
      ],
    ],
    [
      '杉木和竹材在新建亭廊的用量分别达到80%、50%以上。',
      [
        ['杉木在新建亭廊的用量', '>=', 80],
        ['竹材在新建亭廊的用量', '>=', 50],
      ],
    ],
    [
      '水耗、能耗分别下降14%和18%。',
      [
        ['水耗', '=', 14],
        ['能耗', '=', 18],
      ],
    ],
    [
      '确保重大火情零发生、巡查合格率保持98%以上。',
      [
        ['重大火情发生', '=', 0],
        ['巡查合格率', '>=', 98],
      ],
    ],
    [
      '完成投资25亿元,其中绿化8亿元。',
      [
        ['投资', '=', 25],
        ['绿化', '=', 8],
      ],
    ],
    [
      '新增岗位5万个,其中本区3万个,其中困难人员2000个。',
      [
        ['岗位', '+', 5],
        ['本区', '=', 3],
        ['困难人员', '=', 2000],
      ],
    ],
    [
      '新增“小巨人”企业10家、“单项冠军”企业2家。',
      [
        ['“小巨人”企业', '+', 10],
        ['“单项冠军”企业', '+', 2],
      ],
    ],
    [
      '将新增助餐点30个,中央厨房2座。',
      [
        ['助餐点', '+', 30],
        ['中央厨房', '+', 2],
      ],
    ],
    ['8座桥梁加固和3处下穿道改造全部完成。', [['下穿道改造全部完成', '=', 3]]],
  ])('reads what figures share: %s', (body, wanted) => {
    expect(read(body).map(([, metric, comparator, value]) => [metric, comparator, value])).toEqual(wanted)
  })

  it('takes a name and its figure for a goal among goals alone', () => {
    const words = '绿化覆盖率达到40%,人均绿地面积9平方米;休闲座椅3块（条）。'
    const values = (section: string) =>
      factsOf(words, { section }).targets.map(({ value, unit }) => [value, unit])
    expect(values('主要指标')).toEqual([
      [40, '%'],
      [9, '平方米'],
      [3, '块（条）'],
    ])
    expect(values('主要任务')).toEqual([[40, '%']])
    expect(read('到2028年,人均绿地面积9平方米。')).toHaveLength(1)
    expect(read('区内现有河道39条,其中主干10条。')).toEqual([])
  })

  it('reads what a bracket says of a total', () => {
    expect(
      read('新建学校15所(其中幼儿园6所、小学9所)。').map(([, metric, , value]) => [metric, value]),
    ).toEqual([
      ['学校', 15],
      ['幼儿园', 6],
      ['小学', 9],
    ])
  })

  it('pairs names and figures joined by 分别', () => {
    expect(
      read('绿化覆盖率、人均绿地分别达到41%和9.5平方米。').map(([, metric, , value]) => [metric, value]),
    ).toEqual([
      ['绿化覆盖率', 41],
      ['人均绿地', 9.5],
    ])
  })

  it('names a bare amount by the clause before it', () => {
    expect(read('老旧车站出入口增设电梯,三年累计新增19台。')[0]?.slice(1)).toEqual([
      '老旧车站出入口增设电梯',
      '+',
      19,
      '台',
    ])
  })

  it.each([
    '建设15分钟社区生活圈。',
    '推进站点周边50米范围内设施更新。',
    '落实“三个转变”,强化四大功能。',
    '支持研究院3个卓越中心建设。',
    '配合推进环线等7条轨道交通建设。',
    '依托南街、北街两大商圈,激发活力。',
    '做精“6天+365天”交易平台。',
    '加快2号线、13号线和S3公路建设。',
    '对新认定企业给予最高500万元奖励。',
    '每季度召开1次联席会议。',
    '建设一批园区,打造一个平台。',
    '开展“五个一百”活动。',
    '聚焦三大领域,坚持四个导向。',
    '持续推进四期工程。',
    '面积3.5平方公里的核心区持续更新。',
    '由35家增加到60家。',
    '加强与20余家跨国公司的战略合作。',
    '营业收入超过1亿元的企业可申请认定。',
  ])('finds nothing in 「%s」', (body) => expect(read(body)).toEqual([]))
})

describe('absolute targets', () => {
  it.each([
    ['确保零重大安全事故。', '重大安全事故', 0, null, '='],
    ['单位生活垃圾分类全覆盖。', '单位生活垃圾分类', 100, '%', '='],
    ['实现审批事项上网的全覆盖。', '审批事项上网', 100, '%', '='],
    ['实现新增违建“零增长”。', '新增违建增长', 0, null, '='],
    ['实现新增违法用地为零。', '新增违法用地', 0, null, '='],
    ['实现面向市民的服务事项一网受理、只跑一次。', '面向市民的服务事项（只跑一次）', 1, '次', '='],
    ['对审批流程进行再造,做到一次办成。', '审批（一次办成）', 1, '次', '='],
  ])('reads 「%s」', (body, metric, value, unit, comparator) => {
    expect(factsOf(body).targets).toMatchObject([{ kind: 'absolute', metric, value, unit, comparator }])
  })

  it('reads several wordings that share a clause', () => {
    expect(
      factsOf('坚持零疏漏、零差错、零失误。', { kind: 'meeting' }).targets.map(({ metric }) => metric),
    ).toEqual(['疏漏', '差错', '失误'])
  })

  it.each([
    '构建全覆盖的监管体系。',
    '推广近零排放建筑。',
    '发展零售业,服务零距离。',
    '深化“最多跑一次”改革。',
    '全面推进、全面落实。',
    '开展零增地技改评估。',
    '截至2025年底,已建成中心30个,实现街镇全覆盖。',
  ])('finds nothing in 「%s」', (body) => expect(factsOf(body).targets).toEqual([]))
})

describe('rank targets', () => {
  it.each([
    ['力争全国排名重回第6位。', '全国排名', 6, '位'],
    ['营商环境评价进入全国设区市前二十。', '营商环境评价', 20, null],
    ['力争跻身全国百强县。', '全国排名', 100, '强'],
    ['创新能力升至全省第12位。', '创新能力', 12, '位'],
    ['产业竞争力进入全市第一梯队。', '产业竞争力', 1, '梯队'],
    ['跻身全国百强城区前10位。', '全国百强城区排名', 10, '位'],
    ['在绿化、水质等感受度高的方面走在全市前列。', '绿化、水质', null, null],
    ['努力成为全市最安全、最有序的城区之一。', '全市最安全、最有序的城区', null, null],
    ['将北岸建设成产业层级最高、服务最优的区域。', '产业层级最高、服务最优的区域', null, null],
    ['到2030年,市民获得感位居全市前列。', '市民获得感', null, null],
  ])('reads 「%s」', (body, metric, value, unit) => {
    expect(factsOf(body).targets).toMatchObject([{ kind: 'rank', metric, value, unit }])
  })

  it('reads the places listed, and those held up as goals', () => {
    const places = (body: string, section = '主要任务') =>
      factsOf(body, { section }).targets.map(({ metric, value }) => [metric, value])
    expect(places('创新能力进入全国前20位、全省前3位。')).toEqual([
      ['创新能力', 20],
      ['创新能力', 3],
    ])
    expect(places('营商环境测评力争进入前十名。')).toEqual([['营商环境测评', 10]])
    expect(places('绿化水平位居全市首位。', '发展目标')).toEqual([['绿化水平', 1]])
    expect(places('绿化水平位居全市首位。')).toEqual([])
    expect(places('收入增速不低于全市平均水平。', '发展目标')).toEqual([])
    expect(places('产业规模达到500亿元,居全省首位。')).toEqual([
      ['产业规模', 500],
      ['全省首位', 1],
    ])
    expect(places('产业规模已达到500亿元,居全省首位。')).toEqual([])
  })

  it.each([
    '服务全国百强县。',
    '进入强基阶段。',
    '对标国际最高标准、最好水平。',
    '打造世界一流滨水空间。',
    '年均增速位居全市首位。',
  ])('finds nothing in 「%s」', (body) => expect(factsOf(body).targets).toEqual([]))
})

describe('figures that set no goal', () => {
  it.each([
    '单个项目最高不超过100万元。',
    '实缴资本达到3000万元的,资助金额另定。',
    '分3年按40%的比例拨付。',
    '培育年营收超10亿元的软件企业。',
    '租用面积1000平方米以上的,给予补贴。',
    '注册资本不低于1000万元的企业享受补贴。',
    '每月开展检查2次。',
    '补贴期限不超过3年。',
    '贷款期限不超过15天。',
    '建立领导联系50家重点企业制度。',
    '项目建成后可满足年起降2万架次需求。',
    '要看到用电量回落2.1个百分点、出口下降3.5%等困难。',
    '每季度召开会议不少于1次。',
    '园区东扩,面积约8.6平方公里。',
    '对每户家庭补助上限2万元。',
    '投资额500万元以上的民宿项目优先。',
    '扶持年收入30万元以下薄弱村。',
    '按照每百户不少于30平方米的标准配建用房。',
    '海堤按照200年一遇潮位＋12级风的标准设防。',
    '在日供水能力达到总目标（40万立方米/天）的基础上优化调度。',
    '项目总投资15亿元,建筑面积8万平方米,预计2027年底建成。',
    '由200名专家组成评审组。',
    '预计全年实现产值1900亿元。',
    '一年来,全区新增企业200家,总数达到1500家。',
    '申报单位应具备以下条件:从业人员不少于50人。',
    '项目实施周期为3年。',
    '用好2个开发区和5个园区的政策优势。',
    '健全四项机制。',
    '推动实现三个“翻番”。',
    '按每千人不少于10个座位的标准规划建设场馆。',
    '给予一比一配套,年度总额不超过2000万元。',
    '园区东扩,总面积约120公顷。',
    '今年以来,环境更好,新增企业630家。',
    '2025年产值达到30亿元,较上年增长12%。',
  ])('「%s」', (body) => expect(read(body)).toEqual([]))

  it.each([
    '建成500平方米以上场馆。',
    '培育年营收超10亿元的软件企业5家。',
    '每月完成投资不低于7亿元。',
    '主要目标是火灾起数同比下降10%。',
    '将60座公园纳入名录。',
    '确保50%的社区建成会客厅。',
    '开发10款文创产品。',
    '打造两个“国家级基地”。',
    '办理周期压缩至3天。',
    '改造30公里以上滨河步道。',
    '与2025年相比,客流增速保持在8%以上。',
    '力争产量较上年增长12%。',
    '在2025年基础上,新增公园20座。',
    '获得感强的服务项目达到30个。',
  ])('unlike 「%s」', (body) => expect(read(body)).toHaveLength(1))
})

describe('planned and achieved', () => {
  it.each([
    '已建成口袋公园30座。',
    '截至2025年底,累计建成绿道120公里。',
    '“十四五”期间,生产总值年均增长5.6%。',
    '2025年,财政收入达到300亿元。',
    '去年新增市场主体3万户。',
    '目前集聚企业7000余家。',
  ])('「%s」 is no goal', (body) => expect(read(body)).toEqual([]))

  it('takes nothing from a section that looks back', () => {
    expect(read('新增公司总部23家,税收占比超过40%。', { section: '发展基础' })).toEqual([])
  })

  it('takes a figure of a report only with words of intent', () => {
    expect(read('100余名代表参加会议。', { kind: 'meeting' })).toEqual([])
    expect(read('今年要建成保障房10万套。', { kind: 'meeting' })).toHaveLength(1)
  })
})

describe('deadlines', () => {
  const due = (body: string, wanted: Parameters<typeof factsOf>[1] = {}) =>
    factsOf(body, wanted).targets.map(({ deadline, deadlineBasis }) => [deadline, deadlineBasis])

  it('gives a stated year to all clauses of its sentence', () => {
    expect(due('到2028年,中心达到6家,总部达到50家。')).toEqual([
      ['2028', 'stated'],
      ['2028', 'stated'],
    ])
  })

  it('lets each clause have the year before it', () => {
    expect(due('2026年底前完成6个街区更新,2027年6月底前完成4个公园改造。')).toEqual([
      ['2026', 'stated'],
      ['2027-06', 'stated'],
    ])
  })

  it.each([
    ['到2028年,环境更好。新建学校6所。', '2028'],
    ['“十五五”期间,新增岗位10万个。', '2030'],
    ['到2027年:\n1.占比达到75%;\n2.规模达到800亿元。', '2027'],
  ])('lets 「%s」 inherit', (body, date) => expect(due(body)[0]).toEqual([date, 'inherited']))

  it.each([
    ['明年新开工项目12个。', '2027', 'stated'],
    ['2026年上半年改造坡道300处。', '2026-06', 'stated'],
    ['新增泊位300个,2027年底前完成。', '2027', 'stated'],
    ['更新管网40公里,力争2027年底前全部建成投用。', '2027', 'stated'],
    ['至“十五五”末,灯具更换率达到98%以上。', '2030', 'inherited'],
    ['打造线路3条,2026年底前建成驿站12个,每年举办活动20场。', '2026', 'stated', 1],
    ['打造线路3条,2026年底前建成驿站12个,每年举办活动20场。', null, null, 2],
    ['到2028年,每年举办活动20场。', '2028', 'stated'],
    ['2026年、2028年,覆盖率分别达到60%、80%。', '2026', 'stated'],
    ['2026年、2028年,覆盖率分别达到60%、80%。', '2028', 'stated', 1],
    ['2026年、2027年和2028年分别新增托位5个、6个、7个。', '2028', 'stated', 2],
    ['2026年至2028年分别改造小区40个、50个、60个。', '2026', 'stated'],
    ['2026年至2028年分别改造小区40个、50个、60个。', '2028', 'stated', 2],
    ['要全力以赴,确保2026年底前新建学校6所;新增网点30个。', null, null, 1],
    ['到2027年,新建学校6所;新增网点30个。', '2027', 'stated', 1],
    ['一季度出台办法,全年引进首店50家。', null, null],
    ['2026年至2030年,更新商铺50万平方米。', '2030', 'stated'],
    ['“十五五”时期,更新商铺50万平方米。', '2030', 'inherited'],
    ['按年均增长5%的要求,到2028年,规模翻一番;新增网点30个。', '2028', 'stated', 1],
    ['推进试点建设,到2028年底完成改造;新增网点30个。', null, null, 0],
    ['目标是:到2028年,环境更好。其中,泊位达到300个。', '2028', 'inherited'],
    ['目标是:到2028年,环境更好。此外,泊位达到300个。', null, null],
    ['通过三年努力,到2028年底,泊位达到300个,年均增长9%以上。', '2028', 'stated', 1],
    ['支出(扣除2027年专项资金后)增长5%以上。', null, null],
    ['根据规划,到2028年,环境更好。新建学校6所。', '2028', 'inherited'],
    ['到2026年,完成试点。到2028年,全面推开。新增网点30个。', '2028', 'inherited'],
    ['通过三年努力,到2028年,环境更好。新建学校6所。', '2028', 'inherited'],
    ['到2027年,主要目标如下。\n1.占比达到75%。', '2027', 'inherited'],
    ['对接水岸三年行动计划（2027—2029）,打造节点9个。', null, null],
    ['新建学校6所。\n本方案自2026年5月1日起施行,有效期至2028年12月31日。', '2028', 'inherited'],
    ['新建学校6所。\n该政策有效期以合同为准,2028年复核。', null, null],
  ])('reads when 「%s」 is due', (body, date, basis, at = 0) => {
    expect(due(body)[at]).toEqual([date, basis])
  })

  it('lets the paragraphs of a report inherit the end of the plan they tell of', () => {
    const named = '近日印发《石桥市产业行动计划（2026—2028年）》。'
    const told = (body: string) => due(body, { kind: 'news' }).at(-1)
    expect(told(`${named}\n行动计划明确,将新建机场2个。`)).toEqual(['2028', 'inherited'])
    expect(told(`${named}\n市长说,将新建机场2个。`)).toEqual([null, null])
    expect(told('行动计划明确,将新建机场2个。')).toEqual([null, null])
    expect(told('印发《石桥市产业行动计划（2022—2024年）》。\n行动计划明确,将新建机场2个。')).toEqual([
      null,
      null,
    ])
  })

  it.each([
    ['第二阶段（2027年）', '2027'],
    ['2027年主要目标', '2027'],
    ['（二）到2028年目标任务', '2028'],
    ['“十五五”时期重点任务', '2030'],
    ['2027年机构名录', null],
  ])('lets what stands below 「%s」 inherit %s', (title, date) => {
    const body = `一、${title}\n新建学校6所。`
    const heading = { id: 's', level: 1, label: '一、', title, parent: null }
    const reading = { ...aContext(body), sections: [{ ...heading, span: { start: 0, end: body.length } }] }
    expect(targetsOf(reading).map(({ deadline }) => deadline)).toEqual([date])
  })

  it("falls back on the end of the document's own period", () => {
    expect(due('新建学校6所。', { title: '教育三年行动计划(2026-2028年)' })).toEqual([['2028', 'inherited']])
    expect(due('新建学校6所。')).toEqual([[null, null]])
  })

  it('says which section a target stands in', () => {
    expect(factsOf('新建学校6所。').targets[0]?.section).toBe('section-1')
  })
})

it('finds in a long text what it finds in its parts', () => {
  const unit = '到2028年,推进更新,新增绿地50公顷、绿道20公里,覆盖率提高到60%以上,对标最好水平,实现全覆盖。\n'
  const found = (copies: number) =>
    factsOf(unit.repeat(copies)).targets.map(({ quote, deadline }) => `${quote} ${deadline}`)
  const once = found(1)
  expect(once).toHaveLength(3)
  expect(found(300)).toEqual(Array.from({ length: 300 }, () => once).flat())
})

describe('where the words before a figure are cut off', () => {
  it.each([
    ['a coverage', '全覆盖', 1],
    ['a figure', '新增20个', 1],
    ['a rank', '走在全国前列', 1],
  ])('no character of two units is cut in half: %s', (_, words, count) => {
    for (const odd of ['', '一']) {
      const { targets } = factsOf(`到2028年，${'𠮷'.repeat(300)}${odd}${words}。`)
      expect(targets).toHaveLength(count)
      for (const { quote, metric } of targets) expect(`${quote} ${metric}`).not.toMatch(/\p{Surrogate}/u)
    }
  })
})

describe('comparing words that are turned round', () => {
  it.each([
    ['占比不得低于百分之五十五。', '占比', '>=', 55],
    ['床位不应少于30张。', '床位', '>=', 30],
    ['用水量不得超过8亿立方米。', '用水量', '<=', 8],
    ['失业率不能高于5%。', '失业率', '<=', 5],
    ['能耗强度严禁突破12%。', '能耗强度', '<=', 12],
    ['覆盖率不再低于80%。', '覆盖率', '>=', 80],
  ])('of 「%s」 %s is %s %s', (body, metric, comparator, value) => {
    expect(factsOf(body).targets).toMatchObject([{ metric, comparator, value }])
  })

  it('are turned round from the beginning of the clause, too', () => {
    expect(factsOf('严禁排放浓度超过80毫克。').targets).toMatchObject([{ comparator: '<=', value: 80 }])
    expect(factsOf('不得新建,产能超过80万吨。').targets).toMatchObject([{ comparator: '>=', value: 80 }])
  })
})

describe('brackets behind a goal', () => {
  const due = (body: string) =>
    factsOf(body, { publishedOn: '2025-03-01' }).targets.map(({ metric, value, deadline }) => [
      metric,
      value,
      deadline,
    ])
  it.each([
    ['到2027年,企业达到1200家(2024年为986家)。', [['企业', 1200, '2027']]],
    [
      '到2027年,占比达到15%(2025年为10.2%),新建站点20个。',
      [
        ['占比', 15, '2027'],
        ['站点', 20, '2027'],
      ],
    ],
    [
      '到2027年,占比达到4.5%(“十四五”末为3.8%),企业达到20家。',
      [
        ['占比', 4.5, '2027'],
        ['企业', 20, '2027'],
      ],
    ],
    ['到明年6月底,基站达到1.5万个(目前1.1万个)。', [['基站', 1.5, '2026-06']]],
    ['床位(现状8万张)增加到10万张。', [['床位', 10, null]]],
  ])('that say how things stand are no goals and end none: %s', (body, wanted) =>
    expect(due(body)).toEqual(wanted),
  )

  it.each([
    [
      '到2030年,占比达到30%(2027年达到20%),园区达到5个。',
      [
        ['占比', 30, '2030'],
        ['占比', 20, '2027'],
        ['园区', 5, '2030'],
      ],
    ],
    [
      '到2030年,企业达到60家(其中国家级10家),园区达到5个。',
      [
        ['企业', 60, '2030'],
        ['国家级', 10, '2030'],
        ['园区', 5, '2030'],
      ],
    ],
    [
      '到2030年,新增床位3000张(含护理床位800张)。',
      [
        ['床位', 3000, '2030'],
        ['护理床位', 800, '2030'],
      ],
    ],
    ['近期(2027年),新增床位3000张。', [['床位', 3000, '2027']]],
  ])('that set a goal of their own keep it: %s', (body, wanted) => expect(due(body)).toEqual(wanted))
})

describe('where a goal starts from', () => {
  it.each([
    ['覆盖率由目前的72%提高到90%。', [['覆盖率', 90]]],
    ['年底前,利用率由目前的31%提高到40%。', [['利用率', 40]]],
    ['占比由2025年的31%提高到2027年的40%。', [['占比', 40]]],
    ['目前已建成园区5个。', []],
    ['从目前的情况看,已建成泊位30个。', []],
  ])('is not taken for it: %s', (body, wanted) =>
    expect(factsOf(body).targets.map(({ metric, value }) => [metric, value])).toEqual(wanted),
  )
})

describe('a figure whose noun stands earlier', () => {
  it.each([
    [
      '2026年新增床位2600张,2027年新增2800张。',
      [
        ['床位', 2600, '2026'],
        ['床位', 2800, '2027'],
      ],
    ],
    ['在2024年新增床位2300张的基础上,2027年再新增2600张。', [['床位', 2600, '2027']]],
    ['2026年新增床位2600张,2027年新增3家。', [['床位', 2600, '2026']]],
  ])('of the same unit has it, too: %s', (body, wanted) =>
    expect(factsOf(body).targets.map(({ metric, value, deadline }) => [metric, value, deadline])).toEqual(
      wanted,
    ),
  )
})

it('takes a size for a goal where it is no size of a thing', () => {
  expect(factsOf('到2027年,投资额达到300亿元。').targets).toMatchObject([{ metric: '投资额', value: 300 }])
  expect(factsOf('新建场馆1座,建筑面积不低于3万平方米。').targets).toMatchObject([{ metric: '场馆' }])
})

describe('the name of what is measured', () => {
  const named = (body: string) => factsOf(body).targets.map(({ metric, value }) => [metric, value])
  it.each([
    ['万元产值能耗较2025年下降14.5%。', [['万元产值能耗下降', 14.5]]],
    [
      '森林覆盖率达到19.5%以上,比2025年提高1.2个百分点。',
      [
        ['森林覆盖率', 19.5],
        ['森林覆盖率提高', 1.2],
      ],
    ],
    ['服务业比重提高0.5个百分点。', [['服务业比重提高', 0.5]]],
    [
      '培育年营收超百亿元企业5家、超50亿元企业10家。',
      [
        ['年营收超百亿元企业', 5],
        ['超50亿元企业', 10],
      ],
    ],
    ['全区建成泊位300个。', [['泊位', 300]]],
    ['全区泊位达到300个。', [['全区泊位', 300]]],
  ])('keeps what changes and drops who acts: %s', (body, wanted) => expect(named(body)).toEqual(wanted))
})

describe('what a figure measures keeps all its words', () => {
  const metrics = (body: string) => factsOf(body).targets.map(({ metric, value }) => [metric, value])

  it.each([
    ['再生水利用率达到45%。', '再生水利用率', 45],
    ['及时率达到95%。', '及时率', 95],
    ['使用率达到80%。', '使用率', 80],
    ['并网容量达到50万千瓦。', '并网容量', 50],
    ['到港旅客达到300万人次。', '到港旅客', 300],
    ['要素交易额达到200亿元。', '要素交易额', 200],
    ['即时配送覆盖率达到90%。', '即时配送覆盖率', 90],
    ['前置仓达到40个。', '前置仓', 40],
    ['与会率达到90%。', '与会率', 90],
    ['和平街道公园达到12座。', '和平街道公园', 12],
    ['拟上市企业达到30家。', '拟上市企业', 30],
    ['再就业人数达到2万人。', '再就业人数', 2],
    ['培训机构达到30家。', '培训机构', 30],
    ['建设用地控制在20平方公里以内。', '建设用地', 20],
    ['更新面积达到5万平方米。', '更新面积', 5],
    ['基本养老保险参保率达到98%。', '基本养老保险参保率', 98],
    ['通过率达到99%。', '通过率', 99],
    ['保持率达到90%。', '保持率', 90],
    ['提供商达到40家。', '提供商', 40],
    ['形成区达到3个。', '形成区', 3],
  ])('reads of 「%s」 %s', (body, metric, value) => {
    expect(metrics(body)).toEqual([[metric, value]])
  })

  it.each([
    ['并新增床位20张。', '床位', 20],
    ['并力争绿化率达到40%。', '绿化率', 40],
    ['再新增公园5座。', '公园', 5],
    ['须建成泊位300个。', '泊位', 300],
    ['将路网密度提高到8公里/平方公里。', '路网密度', 8],
    ['让市民满意度达到90%。', '市民满意度', 90],
    ['要新增平台3个。', '平台', 3],
    ['通过招引,新增企业20家。', '企业', 20],
    ['培训护理员不少于3000人。', '护理员', 3000],
    ['到2027年末,公园达到120座。', '公园', 120],
  ])('but takes what leads to it off 「%s」', (body, metric, value) => {
    expect(metrics(body)).toEqual([[metric, value]])
  })
})
