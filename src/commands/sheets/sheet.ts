import { byId, namesOf, teamOf } from '../../measures/lookup.js'
import { labelOf, labelsOf } from '../../measures/scales.js'
import { subjectNames } from '../../measures/subjects.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Sheet, SheetCell, SheetColumn } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { listed, same } from '../../report/words.js'
import type { Looked } from '../looking.js'

/** What a column says of a row; nothing where it is not known or does not apply. */
type Value = SheetCell | SheetCell['value'] | undefined

export type ColumnOf<Row> = SheetColumn & { readonly of: (row: Row) => Value }

const column =
  (type: SheetColumn['type']) =>
  <Row>(en: string, zh: string, of: ColumnOf<Row>['of']): ColumnOf<Row> => ({ title: { en, zh }, type, of })

export const text = column('text')
export const number = column('number')
export const money = column('money')
export const percent = column('percent')
export const date = column('date')

/** A row with the account it belongs to. */
export type Entry<Row> = { readonly account: string; readonly row: Row }

const accountTitle: Text = { en: 'Account', zh: '客户' }

const isCell = (value: Value): value is SheetCell => typeof value === 'object' && value !== null && 'value' in value

const cellOf = (value: Value): SheetCell => (isCell(value) ? value : { value: value ?? null })

/** A sheet of some rows; where there are several plans, each row says first whose it is. */
export const sheetOf = <Row>(
  look: Pick<Sheet, 'id' | 'title' | 'fixed'> & { readonly columns: readonly ColumnOf<Row>[] },
  entries: readonly Entry<Row>[],
  isClass: boolean,
): Sheet => ({
  id: look.id,
  title: look.title,
  fixed: look.fixed + (isClass ? 1 : 0),
  columns: [
    ...(isClass ? [{ title: accountTitle, type: 'text' } as const] : []),
    ...look.columns.map(({ title, type }) => ({ title, type })),
  ],
  rows: entries.map(({ account, row }) => [
    ...(isClass ? [{ value: account }] : []),
    ...look.columns.map(({ of }) => cellOf(of(row))),
  ]),
})

/** The rows of every plan that can be read, in the order of the plans. */
export const entriesOf = <Row>(
  { plans }: Pick<Looked, 'plans'>,
  rowsOf: (plan: Plan, context: Context) => readonly Row[],
): readonly Entry<Row>[] =>
  plans.flatMap((one) =>
    one.plan === undefined ? [] : rowsOf(one.plan, one.context).map((row) => ({ account: one.plan.account.name, row })),
  )

/** What people call things and levels of a plan. */
export type Names = {
  readonly nameOf: (id: string) => string
  readonly subject: (id: string) => string
  readonly label: (scale: string, id: string | undefined) => Text | undefined
  readonly labels: (scale: string, ids: readonly string[] | undefined) => Text | undefined
  /** Members of our team, as far as they are named. */
  readonly team: (ids: readonly string[] | undefined) => Text | undefined
}

const unlessEmpty = (words: readonly Text[]): Text | undefined => (words.length === 0 ? undefined : listed(words))

export const namesIn = (plan: Plan, { playbook }: Context): Names => {
  const subjects = subjectNames(plan)
  const members = byId(teamOf(plan))
  return {
    nameOf: namesOf(plan),
    subject: (id) => subjects(id) ?? id,
    label: (scale, id) => (id === undefined ? undefined : (labelOf(playbook, scale, id) ?? same(id))),
    labels: (scale, ids) => unlessEmpty(labelsOf(playbook, scale, ids ?? [])),
    team: (ids) => unlessEmpty((ids ?? []).map((id) => same(members.get(id)?.name ?? id))),
  }
}

export const yesOrNo = (is: boolean | undefined): Text | undefined =>
  is === undefined ? undefined : is ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }

/** A mark that stands only where something holds, so that it can be filtered for. */
export const yesIf = (is: boolean): Text | undefined => (is ? yesOrNo(true) : undefined)
