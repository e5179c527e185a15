import { relationshipGaps, strategicGaps, type Gap, type GapInput, type LeftOut } from '../../measures/gaps.js'
import { isKeyPlayer } from '../../measures/people.js'
import type { Context } from '../../plan/context.js'
import type { Organisation, Person, Plan } from '../../plan/plan.js'
import { inputWords, priorityCell } from '../../report/gap-words.js'
import type { Sheet } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { listed, same, toneOf } from '../../report/words.js'
import type { Looked } from '../looking.js'
import { date, entriesOf, namesIn, number, sheetOf, text, yesIf, type ColumnOf, type Names } from './sheet.js'

type Row = Names & {
  readonly kind: Text
  readonly thing: Person | Organisation
  /** The scale of the relationship. */
  readonly scale: string
  readonly isKeyPlayer: boolean
  readonly lead: string | undefined
  /** undefined = the gap is not known. */
  readonly gap: Gap<unknown> | undefined
  readonly unknown: readonly GapInput[]
}

const personWord: Text = { en: 'person', zh: '人员' }
const organisationWord: Text = { en: 'organisation', zh: '组织' }

const rowsOf = (plan: Plan, context: Context): readonly Row[] => {
  const { playbook } = context
  const names = namesIn(plan, context)
  const people = relationshipGaps(plan, playbook)
  const organisations = strategicGaps(plan, playbook)
  const ofPerson = (thing: Person) => ({
    ...names,
    kind: personWord,
    thing,
    scale: 'relationship',
    isKeyPlayer: isKeyPlayer(thing, playbook),
    lead: thing.coverage?.[0],
  })
  const ofOrganisation = (thing: Organisation) => ({
    ...names,
    kind: organisationWord,
    thing,
    scale: 'organisation_relationship',
    isKeyPlayer: false,
    lead: thing.owner,
  })
  const known = <Thing>(gap: Gap<Thing>) => ({ gap, unknown: [] })
  const leftOut = <Thing>({ unknown }: LeftOut<Thing>) => ({ gap: undefined, unknown })
  return [
    ...people.rows.map((one) => ({ ...ofPerson(one.thing), ...known(one) })),
    ...people.leftOut.map((one) => ({ ...ofPerson(one.thing), ...leftOut(one) })),
    ...organisations.rows.map((one) => ({ ...ofOrganisation(one.thing), ...known(one) })),
    ...organisations.leftOut.map((one) => ({ ...ofOrganisation(one.thing), ...leftOut(one) })),
  ]
}

const toneFor = ({ priority }: Gap<unknown>) => {
  const tone = toneOf(priorityCell(priority, same('')))
  return tone === undefined ? {} : { tone }
}

const columns: readonly ColumnOf<Row>[] = [
  text('Who', '对象', ({ thing }) => thing.name),
  text('Kind', '类别', ({ kind }) => kind),
  text('Key player', '关键人', ({ isKeyPlayer: is }) => yesIf(is)),
  text('Influence', '影响力', ({ thing, label }) => label('influence', thing.influence)),
  number('Weight', '权重', ({ gap }) => gap?.weight),
  text('Now', '现状', ({ thing, label, scale }) => label(scale, thing.relationship?.current)),
  number('Level now', '现状级别', ({ gap }) => gap?.current),
  text('Wanted', '期望', ({ thing, label, scale }) => label(scale, thing.relationship?.desired)),
  number('Level wanted', '期望级别', ({ gap }) => gap?.desired),
  number('Gap', '差距', ({ gap }) => gap?.gap),
  number('Weighted gap', '加权差距', ({ gap }) => gap?.weightedGap),
  text('Priority', '优先级', ({ gap, label }) => {
    if (gap === undefined) return undefined
    return { value: label('gap_priority', gap.priority) ?? null, ...toneFor(gap) }
  }),
  text('Lead', '负责人', ({ lead, team, gap }) => {
    if (lead !== undefined) return team([lead])
    return { value: { en: 'nobody', zh: '无人' }, ...(gap && gap.gap > 0 && { tone: 'warn' as const }) }
  }),
  number('Open actions', '未完成行动', ({ gap }) => {
    const count = gap?.openActions.length ?? null
    return { value: count, ...(gap && gap.gap > 0 && count === 0 && toneFor(gap)) }
  }),
  date('Next due', '最近到期', ({ gap }) => gap?.nextDue),
  text('Not known', '未知', ({ unknown }) =>
    unknown.length === 0
      ? undefined
      : { value: listed(unknown.map((input) => inputWords[input])), tone: 'warn' as const },
  ),
]

export const gapsSheet = (looked: Looked): Sheet =>
  sheetOf(
    { id: 'gaps', title: { en: 'Gaps', zh: '关系差距' }, fixed: 1, columns },
    entriesOf(looked, rowsOf),
    looked.plans.length > 1,
  )
