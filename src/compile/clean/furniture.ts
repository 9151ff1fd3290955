import { anyOf } from '../../model/any-of.ts'
import { isWidgetLine } from './widgets.ts'

/** Who made a text, as pages print it around the words. */
const CREDIT_LABELS =
  anyOf(`责任编辑 责编 编辑 作者 记者 本报记者 通讯员 摄影 图片摄影 图片 图 文 文字 来源 文章来源 图片来源 稿件来源
  信息来源 新闻来源 稿源 转载自 审核 校对 供稿 供图 资料 制作 编审 监制 初审 复审 终审`)

/**
 * Forms of page furniture: one folded line each, wherever it stands on the page.
 *
 * They name what pages print around any text, never words of a document.
 */
type Forms = readonly (readonly [name: string, form: RegExp])[]

/** Forms whose every alternative begins with the line, so that all of them are one look at its beginning. */
const OPENING_FORMS: Forms = [
  // 05′54″ — the length of a video
  ['duration', /^\d{1,3}[′'](?:\d{1,2}[″"]?)?$/],
  // © 2017-2022 example.com 版权所有; not 「版权所有者」
  ['copyright', /^(?:©|copyright\b)|^[^。]{0,60}版权所有(?![者人权])[^。]{0,200}$/i],
  [
    'site',
    /^(?:主办单位|承办单位|协办单位|网站主管|技术支持|运行维护|建议使用)\s?:|^(?:网站地图|联系我们|关于我们|法律声明|网站声明)(?:\s|\||$)/,
  ],
  // 免责声明: 本站部分内容转载自…; 注意:如无法下载附件…
  [
    'disclaimer',
    /^(?:免责|版权|特别|郑重|网站)(?:申明|声明)\s?:|^(?:声明|温馨提示|友情提示|注意|提示|说明)\s?:.{0,60}(?:本站|本网|本平台|转载|下载|点击|网页|浏览器|原文|二维码)/,
  ],
  ['opening', /^打开.{1,20}(?:参与讨论|查看|阅读|观看|收听|看更多)/],
  [
    'scan',
    /^(?:微信)?扫一扫$|^(?:微信|手机)?(?:扫码|扫一扫|长按|识别|扫描).{0,16}(?:二维码|关注|下载|阅读|查看|分享)[^。]{0,12}$|^点击(?:此处|这里|查看|阅读|下载)[^。]{0,20}$/,
  ],
  ['empty list', /^(?:暂无|没有更多|正在加载|加载中)[^。,]{0,8}$/],
  ['neighbour', /^(?:上一[篇条页]|下一[篇条页])(?:\s|:|$)/],
  [
    'counter',
    /^(?:共有?)?(?:阅读|浏览|点击|访问|评论|点赞|播放|分享)(?:次数|人次|量|数)?\s?[::(]?\s?\d{1,9}\s?[次人条)]{0,2}$|^\d{1,9}\s?(?:次)?(?:阅读|浏览|点击|播放|评论|点赞)$/,
  ],
  ['font widget', /^[[【(]?\s?(?:字体|字号|视力保护色)\s?(?::|大小)[^。]{0,40}$/],
  ['position', /^(?:您?(?:当前|现在|所在)的?(?:所在)?的?位置|当前位置|您的位置)\s?:/],
  ['credit', new RegExp(`^[([【]?\\s?(?:${CREDIT_LABELS})\\s?[:/][^。;]{1,60}$`)],
  // — 3 —, 第3页 共10页
  ['page number', /^[—–-]{1,2}\s?\d{1,3}\s?[—–-]{1,2}$|^第\s?\d{1,3}\s?页(?:[\s,/]{0,3}共\s?\d{1,3}\s?页)?$/],
  ['address', /^https?:\/\/\S+$|^www\.\S+$/i],
  // 附件:任务分工表.xlsx, 1.项目清单.docx
  ['attachment', /^[^。;]{2,80}\.(?:docx?|pdf|xlsx?|zip|rar|wps|ofd)$/i],
  ['files', /^(?:[\w-]{1,40}\.(?:xml|html?|php|aspx?|jsp)(?:\s{1,4}|$)){1,20}$/],
]

/** Forms that are looked for everywhere in a line. */
const INNER_FORMS: Forms = [
  // 沪ICP备12345678号; not 「简化ICP备案手续」
  ['record', /ICP[备证]\s?\d{2}|公网安备\s?\d|网站标识码\s?:?\s?\w{4}/i],
  ['reprint', /(?:本站|本网|本公众号)(?:(?!本站|本网|本公众号).){0,30}(?:转载|版权|侵权|观点|立场)/],
  ['app', /(?:APP|客户端|小程序|微信|浏览器)\s?内?(?:打开|下载|扫码|中打开)$/i],
]

/** One pattern for all forms with the same flags. */
const together = (forms: Forms, flags: string) =>
  new RegExp(
    forms
      .filter(([, form]) => form.flags === flags)
      .map(([, { source }]) => source)
      .join('|'),
    flags,
  )

const FORMS = [OPENING_FORMS, INNER_FORMS].flatMap((forms) => [together(forms, ''), together(forms, 'i')])

/** 相关 + 推荐, 热门 + 文章: lines behind which a page lists other texts; what follows is no text of the document. */
const OTHER_TEXTS = new RegExp(
  `^(?:${anyOf('相关 更多 热门 热点 推荐 精彩 延伸 猜你 为您 您可能 最新 往期 今日 大家')})` +
    `(?:${anyOf(`推荐 阅读 报道 新闻 链接 文章 信息 资讯 内容 稿件 文件 附件 解读 附件下载 喜欢 感兴趣 热点 热门 精彩 回顾
      都在看 专题 视频 动态 排行 更新 头条 要闻`)}){1,2}(?:[\\s:>》+]|更多|精彩|内容){0,12}$`,
)

/** Whether a folded line is page furniture by its own form. */
export function isFurniture(folded: string): boolean {
  if (folded.length > 300) return false
  return FORMS.some((form) => form.test(folded)) || isWidgetLine(folded) || isBreadcrumb(folded)
}

/** Whether a folded line introduces a list of other texts: 「相关推荐 更多精彩内容」, 「相关阅读:」. */
export function startsOtherTexts(folded: string): boolean {
  return folded.length <= 24 && OTHER_TEXTS.test(folded)
}

/** 「首页 > 政务公开 > 通知公告」, 「某某网->要闻」; not 「>1.7」 of a table. */
function isBreadcrumb(folded: string): boolean {
  if (folded.length > 80 || !/[>»›]/.test(folded) || /[。;!?,]/.test(folded)) return false
  const steps = folded.split(/->|>>|>|»|›/)
  return (
    steps.length > 1 &&
    steps.slice(0, -1).every((step) => /^\s*[\p{Script=Han}A-Za-z:·\s]{2,24}$/u.test(step))
  )
}
