import type { Level, Playbook, StageCode } from '../../playbook/playbook.js'
import type { Language, Text } from '../../report/text.js'
import { columnsOf } from '../layout/width.js'
import type { Template } from './index.js'

/** Columns that a comment keeps to, so that a terminal of 80 shows it whole. */
const widest = 78

/** Words to choose from, with a sign between them, on as many lines as they need. */
const choices = (start: string, words: readonly string[]): readonly string[] => {
  const lines: string[] = []
  let line = start
  for (const [index, word] of words.entries()) {
    const piece = index === words.length - 1 ? word : `${word} |`
    const longer = `${line}${line === start && start.endsWith('：') ? '' : ' '}${piece}`
    if (line !== start && columnsOf(longer) > widest) {
      lines.push(line)
      line = `#   ${piece}`
    } else line = longer
  }
  return [...lines, line]
}

const plain = (words: string): string => words.toLowerCase().replace(/[\s_-]+/g, ' ')

/** `attitude 态度：mentor 指导者 | supporter 支持者 …`: what may stand behind a key. */
const legend = (
  key: string,
  title: string,
  words: readonly (readonly [string, Text])[],
  language: Language,
): readonly string[] => {
  const each = words.map(([id, label]) => {
    const name = label[language]
    if (plain(name) === plain(id)) return id
    return language === 'zh' ? `${id} ${name}` : `${id} (${name})`
  })
  return choices(language === 'zh' ? `# ${key} ${title}：` : `# ${key}:`, each)
}

/** Keys whose levels are written out above them: key, scale, and what people call it. */
const explained = {
  account: [
    ['lifecycle', 'lifecycle', '合作状态'],
    ['company_stage', 'company_stage', '企业阶段'],
    ['vpc', 'vpc', '客户类别'],
  ],
  team: [['role', 'team_role', '角色']],
  people: [
    ['roles', 'role', '决策角色'],
    ['influence', 'influence', '影响力'],
    ['contact', 'contact', '联系'],
    ['attitude', 'attitude', '对我方的态度'],
    ['relationship', 'relationship', '关系'],
  ],
} as const satisfies Record<string, readonly (readonly [key: string, scale: string, title: string])[]>

/** The levels of the keys of a section, as comments. */
export const levelComments = (
  section: keyof typeof explained,
  { scales }: Pick<Playbook, 'scales'>,
  language: Language,
): readonly string[] =>
  explained[section].flatMap(([key, scale, title]) => {
    const levels: readonly (readonly [string, Level])[] = Object.entries(scales[scale] ?? {})
    return legend(
      key,
      title,
      levels.map(([id, { label }]) => [id, label] as const),
      language,
    )
  })

export type StageNames = readonly (readonly [code: StageCode, name: Text])[]

export const stageComments = (stages: StageNames, language: Language): readonly string[] =>
  legend('stage', '阶段', stages, language)

/** What a draft of each template is about, in its first line. */
const about: Readonly<Record<Template, Text>> = {
  prospect: {
    en: 'Draft for a prospect: who decides, why would they buy, who helps us',
    zh: '潜在客户的计划草稿：先弄清谁拍板、他们为什么要买、谁愿意帮我们',
  },
  customer: {
    en: 'Draft for a customer: keep what we have, listen, find what comes next',
    zh: '现有客户的计划草稿：守住已有的，听他们怎么说，找到下一个商机',
  },
  former: {
    en: 'Draft for a former customer: why did they leave, who would have us back',
    zh: '以前客户的计划草稿：弄清他们为什么离开、现在用谁、谁愿意让我们回去',
  },
}

const rules: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Three rules:',
    '1. Leave open what you do not know: open means not known, never zero',
    '2. Levels are ids such as supporter: plan explain attitude explains each',
    '3. Dates as 2026-06-30, amounts in digits only: 6800000',
  ],
  zh: [
    '三条规矩：',
    '1. 不知道就空着，不要猜：空着是“不知道”，不是零',
    '2. 等级写英文 id，例如 supporter；plan explain attitude 讲解每一级',
    '3. 日期写 2026-06-30，金额只写数字 6800000',
  ],
}

export const headComments = (template: Template, language: Language): readonly string[] =>
  [about[template][language], '', ...rules[language]].map((line) => (line === '' ? '#' : `# ${line}`))

/** What is said above a section, whatever the template. */
export const sectionWords = {
  account: { en: 'The account', zh: '客户' },
  team: {
    en: 'Our team; whoever can talk with the top of the customer belongs here, too',
    zh: '我方团队：能和客户高层对话的人也写上',
  },
  people: {
    en: 'The people who matter, one block each; for need, change, focus: plan explain',
    zh: '关键人，一人一段；need 需求、change 变革、focus 关注点见 plan explain',
  },
  opportunities: {
    en: 'Opportunities; plan move records the next stage and what proves the last',
    zh: '商机：plan move 推进阶段，并记下上一阶段的关键结果',
  },
  goals: {
    en: 'Our goals: what, how measured, until when',
    zh: '我方目标：要达到什么、用什么衡量、什么时候之前',
  },
  actions: { en: 'Actions; relates_to says for whom or for which deal', zh: '行动：relates_to 写明为谁、为哪个商机' },
  voices: { en: 'What they say about us: plan add voice', zh: '客户心声，他们怎么说我们：plan add voice' },
  competitors: {
    en: 'Who supplies them today? plan add competitor NAME --incumbent yes',
    zh: '他们现在用谁的？plan add competitor 名称 --incumbent yes',
  },
} as const satisfies Record<string, Text>
