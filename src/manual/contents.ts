import type { Block } from '../report/block.js'
import type { Section } from '../report/report.js'
import type { Text } from '../report/text.js'
import { joined, same } from '../report/words.js'
import { prefixes } from '../rules/index.js'
import { referenceTo } from './answer.js'
import { heading, paragraph, run } from './draw.js'
import { familyWords } from './family-words.js'
import type { Kind, Page } from './page.js'
import { familyIds } from './rule-pages.js'

const withTitle = ({ id, title }: Page): Text => ({ en: id, zh: `${title.zh} ${id}` })

const rulesBlocks = (pages: readonly Page[]): readonly Block[] =>
  familyIds.flatMap((id) => {
    const prefix = prefixes[id]
    const own = pages
      .filter((page) => (page.kind === 'rule' || page.kind === 'reserved') && page.id.startsWith(`${prefix}-`))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    return [
      { kind: 'heading', text: joined([same(prefix), familyWords[id].title]) } as const,
      own.length === 0 ? paragraph({ en: 'no rules yet', zh: '暂无规则' }) : run(own.map(({ title }) => title)),
    ]
  })

const kindBlocks = (pages: readonly Page[], en: string, zh: string, kind: Kind): readonly Block[] => [
  heading(en, zh),
  run(pages.filter((page) => page.kind === kind).map(withTitle)),
]

/** What there is to ask for. Levels are on the page of their scale. */
export const contentsSection = (pages: readonly Page[]): Section => ({
  id: 'explain',
  title: { en: 'Manual of the method', zh: '方法手册' },
  data: { asked: [], pages: [], index: pages.map((page) => referenceTo(page, page.line)) },
  blocks: [
    paragraph({
      en: 'Ask for any of these, for a label such as "supporter" or "支持者", or for a word to search: plan explain coach.',
      zh: '可以查询以下任何一项，或级别名称（如“支持者”“supporter”），也可以搜索任意词：plan explain 教练。',
    }),
    ...rulesBlocks(pages),
    heading('Checks that are no rules', '不属于规则的检查'),
    run([...pages.filter(({ kind }) => kind === 'check').map(({ id }) => same(id)), same('completeness')]),
    ...kindBlocks(pages, 'Stages', '阶段', 'stage'),
    ...kindBlocks(pages, 'Scales (the levels are on their pages)', '量表（级别见各量表）', 'scale'),
    ...kindBlocks(pages, 'Figures', '指标', 'figure'),
    ...kindBlocks(pages, 'Terms', '术语', 'term'),
    ...kindBlocks(pages, 'Good practice', '实务参考', 'practice'),
  ],
})
