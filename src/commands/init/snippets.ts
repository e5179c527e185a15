import { formatAt } from '../../plan/format.js'
import type { Path } from '../../report/diagnostic.js'
import type { Language, Text } from '../../report/text.js'

/** What a snippet begins: the words that call it, and the keys it writes in their order. */
type Beginning = {
  readonly title: Text
  readonly prefix: Text
  readonly what: Text
  /** The list it belongs to. */
  readonly list: Path
  /** Key → what to write there. Where the format has levels, or wants a day, they follow from it. */
  readonly keys: Readonly<Record<string, Text | 'from the format'>>
}

const beginnings: readonly Beginning[] = [
  {
    title: { en: 'Account plan: person', zh: '客户计划：人员' },
    prefix: { en: 'plan-person', zh: '人员' },
    what: { en: 'somebody at the customer who matters', zh: '客户方的关键人' },
    list: ['relationships', 'people'],
    keys: {
      id: { en: 'person_id', zh: 'person_id' },
      name: { en: 'Name', zh: '姓名' },
      title: { en: 'job title', zh: '职务' },
      roles: 'from the format',
      influence: 'from the format',
      need: 'from the format',
      change: 'from the format',
      focus: 'from the format',
      contact: 'from the format',
      attitude: 'from the format',
      'relationship.current': 'from the format',
      'relationship.desired': 'from the format',
      coverage: { en: 'ids of our team, the lead first: [id, id]', zh: '我方成员的 id，主责在前：[id, id]' },
      evidence: { en: 'what the ratings rest on: [text]', zh: '评定的依据：[文字]' },
    },
  },
  {
    title: { en: 'Account plan: deal', zh: '客户计划：商机' },
    prefix: { en: 'plan-opportunity', zh: '商机' },
    what: { en: 'what we want to sell', zh: '想要卖出的项目' },
    list: ['opportunities'],
    keys: {
      id: { en: 'deal_id', zh: 'deal_id' },
      name: { en: 'Name', zh: '名称' },
      kind: 'from the format',
      amount: { en: 'plain digits: 500000', zh: '只写数字：500000' },
      stage: 'from the format',
      expected_close_on: 'from the format',
      tactic: { en: 'id of the tactic of the customer that it serves', zh: '所服务的客户战术的 id' },
      people: { en: 'ids of the people who decide: [id, id]', zh: '参与决策的人员 id：[id, id]' },
    },
  },
  {
    title: { en: 'Account plan: action', zh: '客户计划：行动' },
    prefix: { en: 'plan-action', zh: '行动' },
    what: { en: 'who does what by when', zh: '谁在何时之前做什么' },
    list: ['actions'],
    keys: {
      id: { en: 'act_id', zh: 'act_id' },
      what: { en: 'What is to be done', zh: '做什么' },
      owner: { en: 'id of one of our team', zh: '我方成员的 id' },
      due: 'from the format',
      relates_to: { en: 'ids of people, deals, goals: [id, id]', zh: '人员、商机、目标的 id：[id, id]' },
    },
  },
]

const unknown: Text = { en: '# not known yet', zh: '# 还不知道' }

/** The day of insertion, by the variables of the editor. */
const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE'

/** Text as it stands in a snippet, where these characters mean something. */
const plain = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&')

const choice = (stop: number, options: readonly string[]): string =>
  `\${${String(stop)}|${options.map((option) => option.replaceAll(/[\\,|$}]/g, '\\$&')).join(',')}|}`

/** A stage has been reached on some day, which is the first entry of its history. */
const withHistory = (line: string, stop: number): readonly string[] => [
  line,
  `stage_history: [{ stage: $${String(stop)}, entered_on: ${today} }]`,
]

/** The line of a key. What is not filled in stays a comment, which is an empty value: unknown. */
const linesOf = (key: string, words: Text | 'from the format', path: Path, stop: number, language: Language) => {
  const { kinds, words: levels, isDate } = formatAt(path)
  const name = String(path.at(-1))
  const items = kinds.has('list') ? formatAt([...path, 0]).words.map((level) => `[${level}]`) : levels
  if (key === 'stage') return withHistory(`stage: ${choice(stop, levels)}`, stop)
  if (items.length > 0) return [`${name}: ${choice(stop, [unknown[language], ...items])}`]
  if (isDate || words === 'from the format') return [`${name}: \${${String(stop)}:# YYYY-MM-DD}`]
  const isNeeded = ['id', 'name', 'what'].includes(key)
  return [`${name}: \${${String(stop)}:${isNeeded ? '' : '# '}${plain(words[language])}}`]
}

const bodyOf = ({ list, keys }: Beginning, language: Language): readonly string[] => {
  const maps = new Set<string>()
  const lines = Object.entries(keys).flatMap(([key, words], index) => {
    const path = key.split('.')
    const [map = ''] = path
    const inner = linesOf(key, words, [...list, 0, ...path], index + 1, language)
    if (path.length === 1) return inner
    const head = maps.has(map) ? [] : [`${map}:`]
    maps.add(map)
    return [...head, ...inner.map((line) => `  ${line}`)]
  })
  return lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)
}

/** The snippets for plans in both languages, by their titles, as Visual Studio Code wants them. */
export const snippets = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    (['en', 'zh'] as const).flatMap((language) =>
      beginnings.map((beginning) => [
        beginning.title[language],
        {
          scope: 'yaml',
          prefix: beginning.prefix[language],
          description: beginning.what[language],
          body: bodyOf(beginning, language),
        },
      ]),
    ),
  )
