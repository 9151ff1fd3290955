/** Words of buttons, menus and tools that content systems print on a page, simplified and in lower case. */
const WIDGETS = new Set(
  `首页 网站首页 返回首页 返回 返回顶部 回到顶部 顶部 上一页 下一页 登录 注册 退出 邮箱 搜索 检索 站内搜索 高级搜索 导航 网站导航 菜单 栏目 频道
   打印 打印本页 打印本稿 打印文章 关闭 关闭窗口 关闭本页 收藏 收藏本页 加入收藏 设为首页 分享 分享到 分享至 分享到: 转发 点赞 赞 评论 举报 纠错 我要纠错
   微信 微博 新浪微博 腾讯微博 朋友圈 qq qq空间 qq好友 空间 二维码 扫一扫 复制链接 字体 字号 字体: 字号: 大 中 小 特大 超大 默认 正常 a a+ a- t t+ t- + -
   繁体 简体 繁体版 简体版 english en 英文 无障碍 无障碍浏览 长者版 适老版 关怀版 手机版 移动版 电脑版 客户端 app 公众号 rss 订阅 关注 已关注
   网站地图 联系我们 关于我们 网站声明 法律声明 隐私政策 版权声明 帮助 留言 投稿 更多 更多>> 查看更多 展开 展开全文 收起 阅读全文 查看原文 原文链接
   下载 附件下载 朗读 语音播报 听全文 语音 播放 暂停 重播 全屏 倍速 听新闻 视频 图片 保存 原文 正文 详情`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words that a document may print alone on a line, such as a cell of a table; two of them make a line of furniture. */
const ALONE_A_WORD = new Set([
  '大',
  '中',
  '小',
  'a',
  't',
  '+',
  '-',
  '图片',
  '视频',
  '正常',
  '空间',
  '语音',
  '公众号',
  '客户端',
  'app',
  '正文',
  '导航',
  '频道',
  '栏目',
])

const inClass = (character: string) => `\\u{${character.codePointAt(0)!.toString(16)}}`
/** The characters of widgets and of what divides them; hardly another line is made of them. */
const OF_WIDGETS = new RegExp(
  `^[\\s${[...'|/、·【】[]()<>:', ...WIDGETS].join('').replace(/./gu, inClass)}]*$`,
  'iu',
)

/** Whether a folded line holds nothing but words of page tools: 「【打印】【关闭】」, 「邮箱 搜索」, 「字号: 大 中 小」; not 「中」 alone. */
export function isWidgetLine(folded: string): boolean {
  if (folded.length > 80 || !OF_WIDGETS.test(folded)) return false
  const words = folded
    .toLowerCase()
    .split(/[\s|/、·【】[\]()<>:]+/)
    .filter((word) => word !== '')
  if (words.length === 0 || !words.every((word) => WIDGETS.has(word))) return false
  return words.length > 1 || !ALONE_A_WORD.has(words[0]!)
}
