import { daysSinceContact, lastContactOf } from '../../measures/contacts.js'
import { coverageOf, type CoverageRow } from '../../measures/coverage.js'
import { fiveDimensions, type DimensionRow } from '../../measures/dimensions.js'
import { relationshipGaps, type RelationshipGaps } from '../../measures/gaps.js'
import { isHostile, isSupportive } from '../../measures/people.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Tone } from '../../report/block.js'
import { priorityCell } from '../../report/gap-words.js'
import type { Sheet } from '../../report/report.js'
import { same, toneOf } from '../../report/words.js'
import type { Looked } from '../looking.js'
import { date, entriesOf, namesIn, number, sheetOf, text, yesIf, yesOrNo, type ColumnOf, type Names } from './sheet.js'

type Row = Names & {
  readonly row: DimensionRow
  readonly attitudeTone: Tone | undefined
  readonly gap: RelationshipGaps['rows'][number] | undefined
  readonly cover: CoverageRow | undefined
  readonly lastContact: string | undefined
  readonly daysSince: number | undefined
}

const rowsOf = (plan: Plan, context: Context): readonly Row[] => {
  const { playbook, asOf } = context
  const names = namesIn(plan, context)
  const gaps = new Map(relationshipGaps(plan, playbook).rows.map((one) => [one.thing, one]))
  const covers = new Map(coverageOf(plan, playbook).rows.map((one) => [one.person, one]))
  return fiveDimensions(plan, playbook).rows.map((row) => {
    const { person } = row
    return {
      ...names,
      row,
      attitudeTone: isSupportive(person, playbook) ? 'good' : isHostile(person, playbook) ? 'bad' : undefined,
      gap: gaps.get(person),
      cover: covers.get(person),
      lastContact: lastContactOf(person, plan),
      daysSince: daysSinceContact(person, plan, asOf),
    }
  })
}

/** Nobody covers, which is worse for a key player; or somebody does, at too low a level. */
const coverTone = ({ row, cover }: Row): Tone | undefined => {
  if (cover === undefined || cover.coveredBy.length === 0) return row.keyPlayer ? 'bad' : 'warn'
  return cover.fits === false ? 'warn' : undefined
}

const toned = <Value>(value: Value, tone: Tone | undefined) => ({ value, ...(tone && { tone }) })

const columns: readonly ColumnOf<Row>[] = [
  text('Name', '姓名', ({ row }) => row.person.name),
  text('Title', '职务', ({ row }) => row.person.title),
  text('Post', '职位', ({ row, label }) => label('position_class', row.position)),
  text('Key player', '关键人', ({ row }) => yesIf(row.keyPlayer)),
  text('Influence', '影响力', ({ row, label }) => label('influence', row.person.influence)),
  text('Roles', '角色', ({ row, labels }) => labels('role', row.person.roles)),
  text('Need', '需求', ({ row, label }) => label('need', row.need)),
  text('Change', '变革', ({ row, label }) => label('change', row.change)),
  text('Focus', '关注点', ({ row, label }) => label('focus', row.focus)),
  text('Contact', '联系', ({ row, label }) => label('contact', row.contact)),
  text('Attitude', '态度', ({ row, label, attitudeTone }) =>
    toned(label('attitude', row.attitude) ?? null, attitudeTone),
  ),
  number('Known of five', '已知维度', ({ row }) => row.known),
  text('Relationship now', '关系现状', ({ row, label }) => label('relationship', row.person.relationship?.current)),
  text('Wanted', '期望', ({ row, label }) => label('relationship', row.person.relationship?.desired)),
  number('Gap', '差距', ({ gap }) => gap?.gap),
  number('Weighted gap', '加权差距', ({ gap }) => gap?.weightedGap),
  text('Priority', '优先级', ({ gap, label }) =>
    gap === undefined
      ? undefined
      : toned(label('gap_priority', gap.priority) ?? null, toneOf(priorityCell(gap.priority, same(gap.priority)))),
  ),
  text('Covered by', '覆盖人', (one) =>
    toned(one.team(one.cover?.coveredBy.map(({ id }) => id)) ?? { en: 'nobody', zh: '无人' }, coverTone(one)),
  ),
  text('Level fits', '层级匹配', ({ cover }) => yesOrNo(cover?.fits)),
  date('Last contact', '最近联系', ({ lastContact }) => lastContact),
  number('Days since', '距今天数', ({ daysSince }) => daysSince),
]

export const peopleSheet = (looked: Looked): Sheet =>
  sheetOf(
    { id: 'people', title: { en: 'People', zh: '关键人' }, fixed: 1, columns },
    entriesOf(looked, rowsOf),
    looked.plans.length > 1,
  )
