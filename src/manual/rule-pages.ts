import type { Block, Cell } from '../report/block.js'
import type { Severity } from '../report/diagnostic.js'
import type { Text } from '../report/text.js'
import { joined, none, same, textOf, toned } from '../report/words.js'
import { families, familyOf, prefixes, type Family } from '../rules/index.js'
import type { Rule } from '../rules/rule.js'
import { fact, heading, originData, originText, paragraph } from './draw.js'
import { familyWords } from './family-words.js'
import { familyQuestions } from './practice-questions.js'
import { reserved } from './reserved.js'
import { kindWords, type Content, type Page, type Setting } from './page.js'

type Chosen = Severity | 'off'

const severityWords: Readonly<Record<Chosen, Text>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
  off: { en: 'off', zh: '关闭' },
}

export const familyIds = Object.keys(families) as readonly Family[]

const chosenFor = ({ code }: Rule, { playbook, values }: Setting) => {
  const severity = playbook.severities[code]
  const origin = values.get(`severities.${code}`)?.origin
  return severity !== undefined && origin ? { severity, origin } : undefined
}

/** The severity in force, for lists. */
const severityCell = (rule: Rule, setting: Setting): Cell => {
  const chosen = chosenFor(rule, setting)
  return chosen ? toned(severityWords[chosen.severity], 'warn') : severityWords[rule.severity]
}

const severityText = (rule: Rule, setting: Setting): Text => {
  const chosen = chosenFor(rule, setting)
  const own = severityWords[rule.severity]
  if (!chosen)
    return { en: `${own.en} (default; a single finding may be milder)`, zh: `${own.zh}（默认；个别发现可以更轻）` }
  const here = severityWords[chosen.severity]
  const from = originText(chosen.origin)
  return {
    en: `${here.en}, as ${from.en} says (default ${own.en})`,
    zh: `${here.zh}，见 ${from.zh}（默认${own.zh}）`,
  }
}

const draftNote: Text = {
  en: 'an error is only a warning while the plan is a draft (completeness group)',
  zh: '计划为草稿时，错误只作警告（完整性组）',
}

const blocksOf = (rule: Rule): readonly Block[] => [
  paragraph(rule.summary),
  heading('Why', '为什么'),
  paragraph(rule.why),
  heading('What to do', '怎么办'),
  paragraph(rule.move),
  ...(rule.repairs === undefined
    ? []
    : [heading('What plan check --fix mends', 'plan check --fix 能改正什么'), paragraph(rule.repairs)]),
  ...(rule.config === undefined
    ? []
    : [
        heading('With this plan.config.yaml', '配合这份 plan.config.yaml'),
        { kind: 'code' as const, text: rule.config },
      ]),
  ...(rule.before === undefined
    ? []
    : [heading('Where this was committed before', '此前提交的是'), { kind: 'code' as const, text: rule.before }]),
  heading('It finds something in', '会指出'),
  { kind: 'code', text: rule.bad },
  heading('It is content with', '不会指出'),
  { kind: 'code', text: rule.good },
]

const factsOf = (rule: Rule, family: Family | undefined, setting: Setting): Content['facts'] => [
  fact('severity', '严重程度', severityText(rule, setting)),
  fact('draft', '草稿', rule.completeness && draftNote),
  fact('family', '规则族', family && joined([same(prefixes[family]), familyWords[family].title])),
  fact('improves', '改善', rule.improves === undefined ? undefined : same(rule.improves)),
  fact('source', '出处', same(rule.source)),
]

export const rulePage = (rule: Rule, setting: Setting): Page => {
  const family = familyOf(rule.code)
  const chosen = chosenFor(rule, setting)
  return {
    id: rule.code,
    kind: 'rule',
    title: same(`${rule.code} ${rule.name}`),
    line: { en: rule.summary.en.replace(/\.$/, ''), zh: rule.summary.zh.replace(/。$/, '') },
    tag: joined(
      [kindWords.rule, textOf(severityCell(rule, setting)), ...(family ? [familyWords[family].title] : [])],
      ' · ',
    ),
    names: [rule.name, rule.code.replace('-', '')],
    see: [],
    content: () => ({
      blocks: blocksOf(rule),
      facts: factsOf(rule, family, setting),
      data: {
        code: rule.code,
        name: rule.name,
        family: family ?? null,
        severity: {
          default: rule.severity,
          effective: chosen?.severity ?? rule.severity,
          origin: chosen ? originData(chosen.origin) : null,
        },
        completeness: rule.completeness ?? false,
        summary: rule.summary,
        why: rule.why,
        move: rule.move,
        repairs: rule.repairs ?? null,
        source: rule.source,
        improves: rule.improves ?? null,
        bad: rule.bad,
        good: rule.good,
        config: rule.config ?? null,
        before: rule.before ?? null,
      },
    }),
  }
}

type Row = readonly [code: string, severity: Cell, text: Text]

export const familyPage = (id: Family, setting: Setting): Page => {
  const prefix = prefixes[id]
  const { title, about } = familyWords[id]
  const rules = setting.rules.filter(({ code }) => familyOf(code) === id)
  return {
    id: prefix,
    kind: 'family',
    title: joined([same(prefix), title], ' · '),
    line: { en: `rules about ${about.en}`, zh: `规则：${about.zh}` },
    names: [id, title.en, title.zh],
    see: [],
    content: () => ({
      blocks: [
        paragraph({ en: `Rules about ${about.en}.`, zh: `关于${about.zh}的规则。` }),
        {
          kind: 'table',
          columns: [
            { title: { en: 'Rule', zh: '规则' } },
            { title: { en: 'Severity', zh: '严重程度' } },
            { title: { en: 'Holds when', zh: '成立的条件' } },
          ],
          rows: [
            ...rules.map((rule): Row => [rule.code, severityCell(rule, setting), rule.summary]),
            ...reserved
              .filter(({ code }) => code.startsWith(`${prefix}-`))
              .map(({ code, line }): Row => [code, none, line]),
          ]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([code, severity, text]) => [same(code), severity, text]),
        },
        heading('What a coach asks', '教练会问'),
        { kind: 'list', items: familyQuestions[id] },
        paragraph({
          en: `Choose or leave out the whole family with plan check --rule ${prefix} or --except ${prefix}.`,
          zh: `用 plan check --rule ${prefix} 或 --except ${prefix} 选择或排除整个规则族。`,
        }),
      ],
      facts: [],
      data: { name: id, about, rules: rules.map(({ code }) => code), questions: familyQuestions[id] },
    }),
  }
}
