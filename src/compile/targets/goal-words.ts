/**
 * Words of Chinese policy prose that order, limit or introduce a goal.
 *
 * Collected from the wording of national and municipal five-year plan outlines; forms of the language, no document's own words.
 */

/** Verbs whose object a plan undertakes to bring about: 新增, 建成, 培育 … */
export const GOAL_VERBS =
  '组建|新(?:开工|竣工|投用|落地|签约|入驻|注册|登记|招引|认定)|投入|安排|新增|新建|新改扩?建|新设立|消除|拔除|疏浚|清淤|加固|修缮|翻新|翻建|重建|迁建|续建|拓宽|疏通|清退|关停|淘汰|复垦|造林|补植|配建|配齐|布设|招收|招聘|招录|帮扶|归集|上线|销号|联通|连通|开行|开办|兴办|创办|派驻|搬迁|压降|消纳|开放(?!度)|健全|推广(?:应用)?|新辟|新开|开辟|创成|争创|谋划|带动|撬动|开发(?!区|商|者)|编制|修订|处置|排查|走访|加装|安装|配备|引入|竣工|交付|完工|选派|吸纳|惠及|覆盖(?!面)|接入|贯通|打通|压减|减少|腾退|发放|减免|新设|新培育|新引进|新认定|净增加?|增加|增设|建成|建设(?!用地|规模|成本|周期|工期|资金)|建立|创建|打造|构建|搭建|培育|培养|培训(?!机构|基地|学校|中心)|形成(?!区|期)|引进|引育|招引|吸引|集聚|聚集|完成|实施|实现|推进|推动|推出|改造|改扩建|改建|扩建|开工|启动(?!区|资金)|举办|举行|组织|认定|评选|遴选|设立|布局|提供(?!商|者)|供应(?!商|链)|筹措|筹集|更新|盘活|修复|整治|治理|开设|开展|开通|投运|投用|投放|铺设|架设|种植|拆除|收储|出让|发布(?!会)|制定|制修订|出台|落地|落户|孵化(?!器|园|基地)|储备(?!粮|库|地|金|林)|选树|命名|转化|攻克|突破|扩大|拓展|优化|升级|提升|达到'

/** A goal's verb right before a figure: 「新增|15家」, 「改造|四家」; not 「改造养老机构|四家」. */
export const ENDS_WITH_VERB = new RegExp(`(?:${GOAL_VERBS})$`)

/** Verbs with 大 counting: 打造两大集群, 形成三大板块. */
export const BUILDING_VERBS = '打造|建设|建成|形成|构建|培育|布局|创建|发展壮大|做强|搭建'

/** Verbs that leave the doing to others or name what is there already: such numbers are no goals of the issuer. */
export const SUPPORTING_VERBS = '支持|用好|用足|凭借|立足|配合|协助|鼓励|参与|依托|借助|利用|发挥|巩固|承接'

/** Adverbs and helping verbs before the words that matter, taken off the beginning of a metric. */
export const LEADING_WORDS =
  '下一步|锚定|咬定|瞄准|紧盯|力争|争取|努力|围绕|在全[市国省区球](?:范围内?)?(?=率先|实现|建成|形成|完成|推广)|确保|预计|预期(?!寿命|性)|计划(?!生育|单列)|基本(?!养老|医疗|公共|农田|药|民生|生活|盘|保险|殡葬|草原|功能)|全面|逐步|持续(?!率|时间)|加快|大力|积极(?!性)|着力|重点(?=打造|建设|推进|发展|培育|引进|支持|实施)|继续|进一步|切实|率先|初步(?!设计)|全年|累计|共计|合计|总计|每年|年均(?!增)|平均每年|全年|年内|[一二两三四五\\d]年内?|促进(?!率)|做到|坚持(?!率)|保持(?!率|量)|通过(?!率|量|数)|其中|包括|以及|年[底末]|年(?=[,内前])|现有|已有'

/** Words of one character that lead on, where they begin no longer word: before a verb, a mark or a figure (「并新增」); not 再生水, 到港. */
export const SHORT_LEADS = '拟|须|应|并|且|再|还|即|和|及|与|到|至|末|前'

/** Words of one character that lead on before a name, too, 「将路网密度」, but for words that begin with them: 使用, 要素. */
export const GOVERNING_LEADS =
  '将(?!军|来)|使(?!用|命|馆|者)|让(?!利|渡)|要(?!素|件|害|闻|点|道|塞|求|地|务|案)'

/** Verbs of change before a figure, taken off the end of a metric: 占比提升至, 能耗下降. */
export const CHANGING_WORDS =
  '(?:力争|争取|确保|基本|均|都|总体|稳定|分别|累计|继续)?(?:提升|提高|增加|增长|扩大|上升|降低|下降|压缩|缩小|缩短|压减|减少|控制|保持|稳定|维持|发展|达到|实现|占到|突破|前移|上移|[增升降减缩](?=[至到]))?(?:至|到|在|为|达)?'
