import type { Severity } from '../report/diagnostic.js'
import type { Data, RuleInfo } from '../report/report.js'
import type { Language, Text } from '../report/text.js'
import { visible } from '../report/visible.js'
import { escaped, fenced } from './markdown.js'

/** How SARIF says how bad something is. */
export const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/** The same in the words by which GitHub sorts alerts. */
const problemSeverities = { ...levels, info: 'recommendation' } as const

type Described = Omit<RuleInfo, 'source' | 'bad' | 'good' | 'config' | 'before'> &
  Partial<Pick<RuleInfo, 'source' | 'bad' | 'good' | 'config' | 'before'>>

const check = (code: string, words: Pick<Described, 'label' | 'summary' | 'why' | 'move'>): Described => ({
  code,
  name: code,
  family: 'format',
  severity: 'error',
  ...words,
})

/** What is checked besides the rules of the method. */
const otherChecks: readonly Described[] = [
  check('yaml', {
    label: { en: 'YAML that cannot be read, or misleads', zh: 'YAML 无法读取，或容易误读' },
    summary: { en: 'The file is YAML and says what it seems to say.', zh: '文件是合法的 YAML，写的与看到的一致。' },
    why: {
      en: 'A file that cannot be read has no figures at all, and a character that nobody sees may change what it says.',
      zh: '读不出来的文件得不到任何数字；看不见的字符可能改变文件的意思。',
    },
    move: { en: 'Mend the line as its finding says.', zh: '按该条检查结果的提示修改这一行。' },
  }),
  check('schema', {
    label: { en: 'not in the format of a plan', zh: '不符合计划的格式' },
    summary: { en: 'Every key and every value is one that a plan knows.', zh: '每个键和每个值都是计划格式认识的。' },
    why: {
      en: 'What stands under a misspelt key, or is no level of its scale, counts for nothing.',
      zh: '写在拼错的键下面的内容，或不在量表中的等级，都不会计入。',
    },
    move: {
      en: 'Mend it as its finding says; with the schema of "plan schema" your editor offers the right words while you type.',
      zh: '按该条检查结果的提示修改；编辑器用上 plan schema 给出的 schema 后，输入时就会提示正确的写法。',
    },
  }),
  check('completeness', {
    label: { en: 'plan less complete than asked for', zh: '计划完整度低于要求' },
    summary: {
      en: 'The plan is complete to the share that --min-complete asks for.',
      zh: '计划完整度达到 --min-complete 的要求。',
    },
    why: {
      en: 'Figures of a plan with holes say little, and nobody should decide by them.',
      zh: '缺项多的计划，数字说明不了什么，不应据此决策。',
    },
    move: {
      en: 'Write first what the finding names; "plan review" lists the rest.',
      zh: '先补上检查结果指出的缺项；其余缺项见 plan review。',
    },
  }),
]

const words = {
  why: { en: 'Why', zh: '为什么' },
  move: { en: 'What to do', zh: '怎么办' },
  config: { en: 'With this plan.config.yaml', zh: '配合这份 plan.config.yaml' },
  before: { en: 'Where this was committed before', zh: '此前提交的是' },
  bad: { en: 'It finds something in', zh: '会指出' },
  good: { en: 'It is content with', zh: '不会指出' },
  source: { en: 'Source of the method', zh: '方法出处' },
} satisfies Record<string, Text>

/** Help in pieces: what it is, a paragraph or an example. */
type Piece = readonly [title: Text, kind: 'words' | 'code', content: string]

const piecesOf = (
  { why, move, config, before, bad, good, source }: Described,
  language: Language,
): readonly Piece[] => [
  [words.why, 'words', why[language]],
  [words.move, 'words', move[language]],
  ...(config === undefined ? [] : [[words.config, 'code', config] as const]),
  ...(before === undefined ? [] : [[words.before, 'code', before] as const]),
  ...(bad === undefined ? [] : [[words.bad, 'code', bad] as const]),
  ...(good === undefined ? [] : [[words.good, 'code', good] as const]),
  ...(source === undefined ? [] : [[words.source, 'words', source] as const]),
]

const helpOf = (one: Described, language: Language): Data => {
  const pieces = piecesOf(one, language)
  const summary = one.summary[language]
  const paragraphs = pieces.map(([title, kind, content]) => {
    const lines = kind === 'code' ? content.trimEnd().split('\n') : [content]
    return [title[language], ...lines.map((line) => visible(line))].join('\n')
  })
  const marked = pieces.map(
    ([title, kind, content]) =>
      `**${title[language]}**\n\n${kind === 'code' ? fenced(content.trimEnd()) : escaped(content)}`,
  )
  return { text: [summary, ...paragraphs].join('\n\n'), markdown: [escaped(summary), ...marked].join('\n\n') }
}

/** A rule as SARIF describes it: what GitHub shows beside an alert. */
const descriptorOf = (one: Described, language: Language): Data => ({
  id: one.code,
  name: one.name,
  shortDescription: { text: one.label[language] },
  fullDescription: { text: one.summary[language] },
  help: helpOf(one, language),
  defaultConfiguration: { level: levels[one.severity] },
  properties: {
    tags: one.family === undefined ? [] : [one.family],
    'problem.severity': problemSeverities[one.severity],
  },
})

/** The rules that found something, in the order of the manual, with their places in the list. */
export const rulesWithResults = (
  rules: readonly RuleInfo[],
  found: ReadonlySet<string>,
  language: Language,
): { readonly descriptors: readonly Data[]; readonly indexes: ReadonlyMap<string, number> } => {
  const shown = [...otherChecks, ...rules].filter(({ code }) => found.has(code))
  return {
    descriptors: shown.map((one) => descriptorOf(one, language)),
    indexes: new Map(shown.map(({ code }, index) => [code, index])),
  }
}
