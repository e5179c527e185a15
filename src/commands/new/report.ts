import type { NamedPlan } from '../../editing/first-plan/index.js'
import type { Block } from '../../report/block.js'
import type { Data } from '../../report/report.js'
import type { Language, Text } from '../../report/text.js'
import { visible } from '../../report/visible.js'
import { both, counted, listed } from '../../report/words.js'
import type { GlobalOptions, Outcome } from '../command.js'
import type { NewPlace, SchemaPlace } from './place.js'
import type { Session } from '../session.js'

/** A plan that can be written: what it says, where it goes, and its text. */
export type Draft = {
  readonly plan: NamedPlan
  readonly id: string
  readonly place: NewPlace
  readonly schema: SchemaPlace
  readonly files: readonly { readonly file: string; readonly text: string }[]
}

/** Whether a line opens a key that holds nothing, given the line below. */
const isOpen = (line: string, below: string | undefined): boolean => {
  if (!/^[\s-]*\w+:(?: #.*)?$/.test(line)) return false
  const columns = (text: string): number => text.length - text.trimStart().length
  return below === undefined || columns(below) <= columns(line)
}

/** What of a text says something: without comments, and without what stays open. */
const saying = (text: string): readonly string[] => {
  const lines = text.split('\n').filter((line) => !/^\s*#/.test(line) && line !== '')
  // From the end: a key above nothing but open keys is open itself.
  const kept: string[] = []
  for (const line of lines.reverse())
    if (!isOpen(line, kept[0])) kept.unshift(line.replace(/^(\s*(?:status|coverage): [^"#]+?) # .*$/, '$1'))
  return kept
}

const shortened: Text = {
  en: '(comments and what stays open are left out here)',
  zh: '（注释和空着的项这里从略）',
}

/** The draft as somebody looks it over before it is written. */
export const shownDraft = ({ files }: Draft, language: Language): string =>
  [...files.flatMap(({ file, text }) => ['', `── ${file} ──`, ...saying(text)]), shortened[language], '', '']
    .map(visible)
    .join('\n')

type Setting = {
  readonly session: Session
  readonly flags: GlobalOptions
  readonly commands: readonly string[]
  readonly isDry: boolean
  /** There is no other plan that a command without a path might mean. */
  readonly isAlone: boolean
}

const title: Text = { en: 'New plan', zh: '新建计划' }

/** How much there is in it. */
const contents = ({ people, deal, action }: NamedPlan): Text =>
  listed([
    counted(people.length, 'person', 'people', '位关键人'),
    ...(deal ? [counted(1, 'deal', 'deals', '个商机')] : []),
    ...(action ? [counted(1, 'action', 'actions', '项行动')] : []),
  ])

/** A path as it is typed in a shell. */
const typed = (path: string): string =>
  /^[\p{L}\p{N}_./-]+$/u.test(path) ? path : `"${path.replace(/["\\$`]/g, '\\$&')}"`

const nextSteps = ({ place, plan }: Draft, { commands, isAlone }: Setting): Block => {
  const file = typed(place.name)
  const which = isAlone ? '' : ` --plan ${file}`
  const [person] = plan.people
  // A name that is no other's and needs no quotation marks is what people type.
  const isOwn = person && plan.people.filter(({ name }) => name.includes(person.name)).length === 1
  const who = person && (isOwn && /^[\p{L}\p{N}]+$/u.test(person.name) ? person.name : person.id)
  const steps: readonly (readonly [command: string, words: string, why: Text])[] = [
    ['check', `plan check ${file}`, { en: 'what is still missing', zh: '还缺什么' }],
    ['review', `plan review ${file}`, { en: 'what a coach would see', zh: '教练会看到什么' }],
    ...(who
      ? ([['log', `plan log ${who}${which}`, { en: 'after each visit', zh: '每次拜访之后记一笔' }]] as const)
      : []),
    ['add', `plan add person${which}`, { en: 'one more who matters', zh: '再加一位关键人' }],
    ['next', 'plan next', { en: 'your next moves', zh: '您的下一步' }],
  ]
  return {
    kind: 'facts',
    items: steps
      .filter(([name]) => commands.includes(name))
      .map(([, words, why]) => ({ label: both(() => words), value: why })),
  }
}

const blocks = (draft: Draft, setting: Setting): readonly Block[] => {
  const { isDry } = setting
  const { place, plan, schema, files } = draft
  const what = contents(plan)
  const begin = isDry ? { en: 'would write', zh: '将会写入' } : { en: 'written:', zh: '已写入' }
  const first: Block = {
    kind: 'text',
    text: both((language) =>
      language === 'zh'
        ? `${begin.zh} ${place.name}：${what.zh}，草稿`
        : `${begin.en} ${place.name}, a draft with ${what.en}`,
    ),
    tone: isDry ? 'dim' : 'good',
  }
  if (isDry)
    return [
      first,
      ...files.flatMap(({ file, text }): Block[] => [
        ...(files.length > 1 ? [{ kind: 'heading', text: both(() => file) } as const] : []),
        { kind: 'code', text: text.trimEnd() },
      ]),
    ]
  const beside: Block[] =
    schema.missing === undefined
      ? []
      : [
          {
            kind: 'text',
            text: {
              en: `and ${schema.missing}, by which your editor offers and explains the values`,
              zh: `以及 ${schema.missing}：编辑器据此提示和解释可填的值`,
            },
          },
        ]
  return [
    first,
    ...beside,
    { kind: 'heading', text: { en: 'Where to go on', zh: '接下来' } },
    nextSteps(draft, setting),
  ]
}

const dataOf = ({ plan, place, schema, files }: Draft, isDry: boolean): Data => ({
  template: plan.template,
  written: !isDry,
  kind: place.kind,
  files: files.map(({ file, text }) => ({ file, text })),
  schema: schema.way,
  schema_file: schema.missing ?? null,
  owner: plan.owner ?? null,
  people: plan.people.map(({ id }) => id),
  opportunity: plan.deal?.id ?? null,
  action: plan.action?.id ?? null,
})

/** What `plan new` says when it is done. */
export const newOutcome = (draft: Draft, setting: Setting): Outcome => {
  const { session, flags, isDry } = setting
  return {
    report: {
      command: 'new',
      title,
      asOf: session.asOf,
      plans: [
        {
          id: draft.id,
          file: draft.place.name,
          account: draft.plan.account,
          status: 'draft',
          diagnostics: [],
          sections: [{ id: 'new', title, data: dataOf(draft, isDry), blocks: [] }],
          folded: true,
        },
      ],
      sections: [{ id: 'new', title, bare: true, blocks: blocks(draft, setting) }],
      rules: [],
    },
    language: session.language,
    options: flags,
    failOn: 'never',
    refusals: [],
    inputs: draft.files.map(({ file }) => file),
    stays: true,
  }
}
