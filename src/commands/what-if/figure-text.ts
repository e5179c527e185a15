import { figures } from '../../manual/manual.js'
import { labelOf } from '../../measures/scales.js'
import { subjectNames } from '../../measures/subjects.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Cell } from '../../report/block.js'
import { hasWords, keyWords, valueWords } from '../../report/figure-words.js'
import type { Data, Exact } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { amount, both, grouped, joined, listed, none, percent, same, textOf, unknown } from '../../report/words.js'
import type { FigureChange } from './compared.js'

/** A figure by the page that explains it first: the page's other figures are parts of that one. */
const titles: ReadonlyMap<string, Text> = new Map(
  figures.flatMap(({ title, json }) => {
    const sections = new Set(json.map((path) => path.split('.')[0]))
    return [...sections].flatMap((section) => {
      const first = json.find((path) => path.split('.')[0] === section)
      return first === undefined ? [] : [[first, title] as const]
    })
  }),
)

/** Scales of keys that are not named after theirs; what holds in one section only is written with it. */
const scales: Readonly<Record<string, string>> = {
  'competition.reason': 'discount_reason',
  'goals.category': 'goal_category',
  'goals.kind': 'map_goal_kind',
  'goals.status': 'action_status',
  'relationship-gaps.current': 'relationship',
  'relationship-gaps.desired': 'relationship',
  'strategic-gaps.current': 'organisation_relationship',
  'strategic-gaps.desired': 'organisation_relationship',
  'strategic-gaps.type': 'organisation_type',
  'strategy-map.kind': 'map_goal_kind',
  'strategy-map.status': 'step_status',
  'team.role': 'team_role',
  buyer_step_needed: 'buyer_step',
  coach_zone: 'control_zone',
  forces_missing: 'force',
  forces_present: 'force',
  goal_kind: 'map_goal_kind',
  mark: 'criterion_mark',
  missing_participants: 'team_role',
  our_attitude: 'attitude',
  our_contact: 'contact',
  phase: 'takeover_phase',
  position: 'position_class',
  priority: 'gap_priority',
  roles: 'role',
  roles_missing: 'role',
  rung: 'seller_rung',
  self_zone: 'control_zone',
  zone: 'control_zone',
}

const keyOf = ({ steps }: FigureChange): string => steps.at(-1)?.key ?? ''

/** `relationship-gaps.people.gap` without its section, as `plan explain` writes it. */
export const nameOf = ({ steps }: FigureChange): string =>
  steps
    .map(({ key }) => key)
    .filter((key) => key !== '')
    .join('.')

/** What the figure is about: the innermost item of the lists it stands in; null = the plan. */
export const subjectOf = ({ steps }: FigureChange): string | null => {
  const item = steps.findLast((step) => step.item !== undefined)?.item
  return item === undefined || item.by === 'file' || item.id === 'plan' ? null : item.id
}

/** What the words of figures depend on. */
export type Tongue = { readonly playbook: Playbook; readonly plan: Plan | undefined }

const levelText = (section: string, key: string, value: string, { playbook }: Tongue): Text | undefined =>
  // A stage goes by its letter.
  key === 'stage' ? undefined : labelOf(playbook, scales[`${section}.${key}`] ?? scales[key] ?? key, value)

/** An id, a level or another word of the program as people call it. */
const wordText = (value: string, section: string, key: string, tongue: Tongue): Text => {
  const name = tongue.plan && subjectNames(tongue.plan)(value)
  return (
    levelText(section, key, value, tongue) ??
    (name === undefined ? undefined : same(name)) ??
    valueWords(value) ??
    (hasWords(value) ? keyWords(value) : undefined) ??
    same(value)
  )
}

/** What people call that; undefined = it is the plan. */
export const subjectText = (figure: FigureChange, tongue: Tongue): Text | undefined => {
  const id = subjectOf(figure)
  if (id === null) return undefined
  const record = figure.steps.findLast((step) => step.item !== undefined)?.item?.record ?? {}
  const own = [record['name'], record['about'], record['statement'], record['what']].find(
    (one) => typeof one === 'string',
  )
  const name = (tongue.plan && subjectNames(tongue.plan)(id)) ?? own
  return name === undefined ? wordText(id, figure.section, figure.steps.at(-2)?.key ?? '', tongue) : same(name)
}

/** `石磊 · attitude to us`, `C · weighted`. */
export const figureText = (figure: FigureChange, tongue: Tongue): Text => {
  const { section, steps } = figure
  const title = titles.get(`${section}.${nameOf(figure)}`)
  const last = steps.findLastIndex((step) => step.item !== undefined)
  const keys = steps.slice(last + 1).map(({ key }) => key)
  const inWords = keys.flatMap((key, index) => {
    const above = keys[index - 1] ?? ''
    return (
      levelText(section, above, key, tongue) ??
      (above === 'by_category' ? valueWords(key) : undefined) ??
      keyWords(key) ??
      []
    )
  })
  const subject = subjectText(figure, tongue)
  const named = title && !hasWords(keyOf(figure)) ? [title] : inWords
  return joined([...(subject ? [subject] : []), ...named], ' · ')
}

const isExact = (value: object): value is Exact => 'exact' in value

const isText = (value: object): value is Text => 'en' in value

const isList = (value: object): value is readonly Data[] => Array.isArray(value)

const percentKeys = /(?:^|_)pct$|^win_rate$|^chain_pct$/

/** A value of a figure as people read it. */
export const valueText = (value: Data | undefined, figure: FigureChange, tongue: Tongue): Text => {
  if (value === undefined) return textOf(none)
  if (value === null) return textOf(unknown)
  if (typeof value === 'boolean') return value ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }
  if (typeof value === 'number')
    return percentKeys.test(keyOf(figure)) ? textOf(percent(value)) : same(grouped(String(value)))
  if (typeof value === 'string') return wordText(value, figure.section, keyOf(figure), tongue)
  if (isList(value)) return listed(value.map((one) => valueText(one, figure, tongue)))
  if (isExact(value)) return textOf(amount(value))
  return isText(value) ? value : same(JSON.stringify(value))
}

type List = readonly Data[] | undefined

const listOf = (value: Data | undefined): List =>
  typeof value === 'object' && value !== null && isList(value) ? value : undefined

const without = (some: readonly Data[], others: readonly Data[]): readonly Data[] => {
  const known = new Set(others.map((one) => JSON.stringify(one)))
  return some.filter((one) => !known.has(JSON.stringify(one)))
}

/** As many names as are read in a cell. */
const mostMoves = 5

/** Of lists how many there were and are, with what has come and gone. */
const listCells = (
  figure: FigureChange,
  old: List,
  now: List,
  tongue: Tongue,
): readonly [before: Cell, after: Cell] => {
  const said = (sign: string, items: readonly Data[]): readonly Text[] =>
    items.map((item) => joined([same(sign), valueText(item, figure, tongue)], ''))
  const all = [...said('−', without(old ?? [], now ?? [])), ...said('+', without(now ?? [], old ?? []))]
  const moves = listed([...all.slice(0, mostMoves), ...(all.length > mostMoves ? [same('…')] : [])])
  const countOf = (list: List, value: Data | undefined): Text =>
    list ? same(list.length) : valueText(value, figure, tongue)
  const count = countOf(now, figure.after)
  return [
    countOf(old, figure.before),
    moves.en === ''
      ? count
      : both((language) => (language === 'zh' ? `${count.zh}（${moves.zh}）` : `${count.en} (${moves.en})`)),
  ]
}

/** What stands in the columns before and after. */
export const valueCells = (figure: FigureChange, tongue: Tongue): readonly [before: Cell, after: Cell] => {
  const { before, after } = figure
  const [old, now] = [listOf(before), listOf(after)]
  return old || now
    ? listCells(figure, old, now, tongue)
    : [valueText(before, figure, tongue), valueText(after, figure, tongue)]
}
