import type { Text } from '../report/text.js'

/** The five documents that the method was taken from. */
const seeds: readonly Text[] = [
  {
    en: 'course outline "Making and carrying out key account plans"',
    zh: '课程大纲《大客户销售计划制定与执行》',
  },
  {
    en: 'compilation "How to put key account management into practice in B2B sales"',
    zh: '文章汇编《B2B销售中，大客户管理方法如何实施落地？》',
  },
  {
    en: 'training "Marketing and service for key customers"',
    zh: '培训教材《重点客户营销与服务管理》',
  },
  {
    en: 'training "Managing opportunities": segmentation and the six stages',
    zh: '培训教材《客户商机管理》（客户细分、商机管理）',
  },
  {
    en: 'training "Method of selling to key accounts": five dimensions and C139',
    zh: '培训教材《大客户销售方法论》（五维模型、C139）',
  },
]

/** Public sources, by their number. */
const publicSources: Readonly<Record<string, Text>> = {
  1: { en: 'articles on the C139 model', zh: '关于 C139 模型的公开文章' },
  2: { en: 'public help pages of a relationship map product', zh: '关系地图产品的公开帮助页' },
  3: { en: 'publications on Target Account Selling', zh: '关于 TAS（目标客户销售）的公开资料' },
  4: { en: 'publications on the Holden four-stage model', zh: '关于 Holden 四阶段模型的公开资料' },
  5: { en: 'articles on clip, zipper and velcro relationships', zh: '关于别针、拉链、粘带关系的公开文章' },
  6: { en: 'reviews of Strategic Selling', zh: '关于《战略销售》的公开评介' },
  7: { en: 'articles on buyer classes in Chinese practice', zh: '关于国内买方角色划分的公开文章' },
  8: { en: 'articles on the PRAM model', zh: '关于 PRAM 模型的公开文章' },
  9: { en: 'documentation on weighted pipelines', zh: '关于加权商机的公开文档' },
  10: { en: 'articles on single-threaded accounts', zh: '关于单线联系风险的公开文章' },
  11: { en: 'public templates of account plans', zh: '公开的客户计划模板' },
  12: { en: 'Personal Information Protection Law of China', zh: '《个人信息保护法》' },
  13: { en: 'summaries of the adoption curve', zh: '关于创新扩散曲线的公开资料' },
  14: { en: 'article on the relationship audit', zh: '关于关系审计的公开文章' },
  15: { en: 'public template of a joint account plan', zh: '公开的联合客户计划模板' },
}

const seedWords = (seed: string, item: string): Text | undefined => {
  const title = seeds[Number(seed)]
  return title && { en: `${title.en}, item ${String(Number(item))}`, zh: `${title.zh}，第 ${String(Number(item))} 项` }
}

/** What a source mark such as `S3-06`, `PUB 10`, `GK` or `HOUSE` stands for. */
export const sourceWords = (mark: string): Text | undefined => {
  if (mark === 'HOUSE') return { en: 'a convention of this tool', zh: '本工具的约定' }
  if (mark === 'GK') return { en: 'general knowledge of the field', zh: '行业通识' }
  const [, seed, item, number] = /^(?:S([0-4])-(\d\d)|PUB (\d+))$/.exec(mark) ?? []
  if (seed !== undefined && item !== undefined) return seedWords(seed, item)
  return number !== undefined && Object.hasOwn(publicSources, number) ? publicSources[number] : undefined
}

/** The marks behind a value, each with what it stands for. */
export const sourcesOf = (marks: string): readonly { readonly mark: string; readonly words: Text }[] =>
  marks.split(', ').flatMap((mark) => {
    const words = sourceWords(mark)
    return words === undefined ? [] : [{ mark, words }]
  })
