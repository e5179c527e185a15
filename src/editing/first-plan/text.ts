import type { Playbook } from '../../playbook/playbook.js'
import type { Language } from '../../report/text.js'
import type { Value } from '../change.js'
import type { NamedPlan } from './index.js'
import { headComments, levelComments, sectionWords, stageComments, type StageNames } from './words.js'
import { mapExample, nextComments } from './steps.js'
import { laidOut } from '../layout/index.js'
import { partOfKey } from '../parts.js'
import { flowText, scalarText } from '../scalar.js'

/** What the text of a draft depends on besides the answers. */
export type DraftStyle = {
  readonly language: Language
  readonly playbook: Pick<Playbook, 'scales' | 'currency'>
  readonly stages: StageNames
  readonly kind: 'file' | 'folder'
  /** Where the schema lies, as seen from the files of the draft. */
  readonly schema: string
}

/** One file of a draft: the plan, or a part of it by its name. */
export type DraftFile = { readonly part: string; readonly text: string }

/** A top-level key with all that stands below it, and what is said above it. */
type Section = { readonly key: string; readonly above: readonly string[]; readonly lines: readonly string[] }

const oneLine = (value: Value | undefined): string => {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? ` ${flowText(value)}` : ` ${scalarText(value, false)}`
}

/** `key: value`, with what is to be said of the key behind it; an unknown value stays open. */
const pair = (key: string, value: Value | undefined, remark?: string): string =>
  `${key}:${oneLine(value)}${remark === undefined ? '' : ` # ${remark}`}`

const indented = (lines: readonly string[], columns: number): readonly string[] =>
  lines.map((line) => ' '.repeat(columns) + line)

/** The lines of a record in a list. */
const item = ([first = '', ...rest]: readonly string[]): readonly string[] => [`- ${first}`, ...indented(rest, 2)]

const apart = (records: readonly (readonly string[])[]): readonly string[] =>
  records.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))

const comment = (words: string): string => `# ${words}`

const accountSection = ({ account, lifecycle, template }: NamedPlan, { language, playbook }: DraftStyle): Section => ({
  key: 'account',
  above: [comment(sectionWords.account[language]), ...levelComments('account', playbook, language)],
  lines: [
    'account:',
    ...indented(
      [
        pair('name', account),
        pair('industry', undefined, { en: 'plan explain industry', zh: '行业，见 plan explain industry' }[language]),
        pair('lifecycle', lifecycle),
        pair('company_stage', undefined),
        pair('vpc', undefined),
        pair('annual_output_value', undefined, { en: 'of their company', zh: '客户的年产值' }[language]),
        ...(template === 'customer'
          ? [
              pair(
                'our_share_pct',
                undefined,
                { en: 'of what they buy, 0 to 100', zh: '我方占其采购的百分比，0 到 100' }[language],
              ),
            ]
          : []),
      ],
      2,
    ),
  ],
})

const teamSection = ({ team }: NamedPlan, { language, playbook }: DraftStyle): Section => ({
  key: 'team',
  above: [comment(sectionWords.team[language]), ...levelComments('team', playbook, language)],
  lines: [
    'team:',
    ...team.map(({ id, name, role }) => `  - ${flowText({ id, name, ...(role !== undefined && { role }) })}`),
  ],
})

const competitorsSection = ({ language }: DraftStyle): Section => ({
  key: 'competitors',
  above: [comment(sectionWords.competitors[language])],
  lines: ['competitors:'],
})

const personLines = (
  { id, name, title, roles, influence, contact, attitude, coverage }: NamedPlan['people'][number],
  language: Language,
  isFirst: boolean,
): readonly string[] => {
  const words = (en: string, zh: string): string | undefined => (isFirst ? { en, zh }[language] : undefined)
  return item([
    pair('id', id),
    pair('name', name),
    pair('title', title),
    pair('roles', roles.length === 0 ? undefined : roles),
    pair('influence', influence),
    pair('need', undefined),
    pair('change', undefined),
    pair('focus', undefined),
    pair('contact', contact),
    pair('attitude', attitude),
    pair(
      'relationship',
      undefined,
      words(
        'as in { current: vendor, desired: problem_solver }',
        '现在和期望：{ current: vendor, desired: problem_solver }',
      ),
    ),
    pair(
      'coverage',
      coverage.length === 0 ? undefined : coverage,
      words('who of us, the lead first', '我方由谁负责，第一位牵头'),
    ),
    pair('evidence', undefined, words('what these ratings rest on', '凭什么这样评定')),
  ])
}

const relationshipsSection = ({ people, template }: NamedPlan, { language, playbook }: DraftStyle): Section => ({
  key: 'relationships',
  above: [comment(sectionWords.people[language]), ...levelComments('people', playbook, language)],
  lines: [
    'relationships:',
    '  people:',
    ...indented(apart(people.map((person, index) => personLines(person, language, index === 0))), 4),
    ...(template === 'customer' ? [`  ${comment(sectionWords.voices[language])}`, '  voices:'] : []),
  ],
})

const dealLines = (
  { id, name, amount, stage, since, passed, evidence, close }: NonNullable<NamedPlan['deal']>,
  owner: string | undefined,
  language: Language,
): readonly string[] => {
  const example = {
    en: 'for each stage behind: { stage: A, achieved_on: 2026-06-20 }',
    zh: '已过的每个阶段：{ stage: A, achieved_on: 2026-06-20 }',
  }
  const results =
    evidence === undefined
      ? [pair('key_results', undefined, example[language])]
      : ['key_results:', ...passed.map((one) => `  - ${flowText({ stage: one, achieved_on: since, evidence })}`)]
  return item([
    pair('id', id),
    pair('name', name),
    pair('amount', amount),
    pair('stage', stage),
    'stage_history:',
    `  - ${flowText({ stage, entered_on: since })}`,
    ...(passed.length === 0 ? [] : results),
    pair('expected_close_on', close),
    pair('team', owner === undefined ? undefined : [owner]),
  ])
}

const opportunitiesSection = ({ deal, owner }: NamedPlan, { language, stages }: DraftStyle): readonly Section[] =>
  deal === undefined
    ? []
    : [
        {
          key: 'opportunities',
          above: [comment(sectionWords.opportunities[language]), ...stageComments(stages, language)],
          lines: ['opportunities:', ...indented(dealLines(deal, owner, language), 2)],
        },
      ]

const goalsSection = ({ language }: DraftStyle): Section => ({
  key: 'goals',
  above: [comment(sectionWords.goals[language])],
  lines: ['goals:'],
})

const actionsSection = ({ action, owner }: NamedPlan, { language }: DraftStyle): Section => ({
  key: 'actions',
  above: [comment(sectionWords.actions[language])],
  lines: [
    'actions:',
    ...(action === undefined
      ? []
      : indented(
          item([
            pair('id', action.id),
            pair('what', action.what),
            pair('owner', owner),
            pair('due', action.due),
            ...(action.relatesTo.length === 0 ? [] : [pair('relates_to', action.relatesTo)]),
          ]),
          2,
        )),
  ],
})

const headLines = ({ owner, period }: NamedPlan, { language, playbook }: DraftStyle): readonly string[] => [
  pair('version', 1),
  pair(
    'status',
    'draft',
    {
      en: 'when it is ready for a review: plan set plan.status in_review',
      zh: '准备好评审时：plan set plan.status in_review',
    }[language],
  ),
  pair('period', period),
  pair('currency', playbook.currency),
  pair('owner', owner),
]

const modeline = (schema: string): string => `# yaml-language-server: $schema=${schema}`

/** A file in the layout of the format. */
const finished = (part: string, lines: readonly string[]): DraftFile => {
  const text = `${lines.join('\n')}\n`
  const laid = laidOut(text)
  return { part, text: laid.kind === 'laid-out' ? laid.text : text }
}

/** The files of a first plan: commented in one language, open where nothing is known. */
export const draftFiles = (plan: NamedPlan, style: DraftStyle): readonly DraftFile[] => {
  const { language, kind, schema } = style
  const sections: readonly Section[] = [
    accountSection(plan, style),
    teamSection(plan, style),
    ...(plan.template === 'former' ? [competitorsSection(style)] : []),
    relationshipsSection(plan, style),
    ...opportunitiesSection(plan, style),
    goalsSection(style),
    actionsSection(plan, style),
  ]
  const head = [modeline(schema), '#', ...headComments(plan.template, language), '', ...headLines(plan, style)]
  const parts = new Map<string, readonly string[]>([['plan', head]])
  for (const { key, above, lines } of sections) {
    const part = kind === 'file' ? 'plan' : partOfKey(key)
    parts.set(part, [...(parts.get(part) ?? [modeline(schema)]), '', ...above, ...lines])
  }
  const example = plan.template === 'prospect' ? ['', ...mapExample(plan.people[0]?.id, language)] : []
  parts.set('plan', [...(parts.get('plan') ?? []), ...example, '', ...nextComments(plan, language)])
  return [...parts].map(([part, lines]) => finished(part, lines))
}
