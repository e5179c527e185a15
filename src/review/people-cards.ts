import { coverageOf, type CoverageRow } from '../measures/coverage.js'
import { dimensionIds, fiveDimensions, type DimensionRow } from '../measures/dimensions.js'
import { relationshipGaps } from '../measures/gaps.js'
import { namesOf } from '../measures/lookup.js'
import { labelOf, labelsOf, levelOf } from '../measures/scales.js'
import type { Context } from '../plan/context.js'
import type { Person, Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Cell, Fact } from '../report/block.js'
import type { Card } from '../report/card.js'
import type { Text } from '../report/text.js'
import { joined, listed, same, toned, unknown } from '../report/words.js'

const attitudeCell = (playbook: Playbook, id: string | undefined): Cell => {
  const level = levelOf(playbook, 'attitude', id)
  if (level === undefined || id === undefined) return unknown
  if (playbook.people.supportive.includes(id)) return toned(level.label, 'good')
  return toned(level.label, level.number !== undefined && level.number < 0 ? 'bad' : undefined)
}

const tagsOf = ({ person, keyPlayer }: DimensionRow, playbook: Playbook): readonly Cell[] => {
  const { influence, attitude, external } = person
  const level = labelOf(playbook, 'influence', influence) ?? same('?')
  const weight: Text = { en: `influence ${level.en}`, zh: `影响力 ${level.zh}` }
  return [
    ...(keyPlayer ? [{ en: '★ key player', zh: '★ 关键人' }] : []),
    ...(external === true ? [{ en: 'from outside', zh: '外部人员' }] : []),
    weight,
    ...(attitude === undefined ? [] : [attitudeCell(playbook, attitude)]),
  ]
}

const subtitleOf = ({ title, department, organisation }: Person, nameOf: (id: string) => string): Text | undefined => {
  const parts = [title, department, organisation === undefined ? undefined : nameOf(organisation)]
  const known = parts.filter((part) => part !== undefined)
  return known.length === 0 ? undefined : joined(known.map(same), ' · ')
}

const dimensionFacts = (row: DimensionRow, playbook: Playbook): readonly Fact[] =>
  dimensionIds.map((id) => ({
    label: labelOf(playbook, 'dimension', id) ?? same(id),
    value: id === 'attitude' ? attitudeCell(playbook, row[id]) : (labelOf(playbook, id, row[id]) ?? unknown),
  }))

const partsFact = ({ roles = [], forces = [] }: Person, playbook: Playbook): Fact => {
  const labels = [...labelsOf(playbook, 'role', roles), ...labelsOf(playbook, 'force', forces)]
  return { label: { en: 'roles and forces', zh: '角色与力量' }, value: labels.length === 0 ? unknown : listed(labels) }
}

const gapFact = ({ relationship }: Person, playbook: Playbook): Fact => {
  const level = (id: string | undefined): Text => labelOf(playbook, 'relationship', id) ?? same('?')
  const { current, desired } = relationship ?? {}
  return {
    label: { en: 'relationship, now → wanted', zh: '关系：现状 → 期望' },
    value: current === undefined && desired === undefined ? unknown : joined([level(current), level(desired)], ' → '),
  }
}

const coverageFact = ({ coveredBy, keyPlayer, fits }: CoverageRow): Fact => {
  const names = coveredBy.map(({ id, member, level }) => same(`${member?.name ?? id} (${String(level ?? '?')})`))
  const nobody: Text = { en: 'nobody', zh: '无人' }
  return {
    label: { en: 'covered by (level)', zh: '覆盖人（级别）' },
    value:
      names.length === 0
        ? toned(nobody, keyPlayer ? 'bad' : 'warn')
        : toned(listed(names), fits === undefined ? undefined : fits ? 'good' : 'warn'),
  }
}

/** What is only said where it is known, in the words of the plan. */
const ownWords = (person: Person): readonly Fact[] => {
  const said: readonly (readonly [Text, string | undefined])[] = [
    [{ en: 'why this attitude', zh: '态度原因' }, person.attitude_reason],
    [{ en: 'personal win', zh: '个人赢' }, person.personal_win],
    [{ en: 'business result', zh: '业务结果' }, person.business_result],
    [{ en: 'buying values', zh: '购买价值观' }, person.buying_values],
  ]
  return said.flatMap(([label, words]) => (words === undefined ? [] : [{ label, value: same(words) }]))
}

/** Who the people of the customer are, one by one: what is known of each, and who covers them. */
export const peopleCards = (plan: Plan, context: Context): readonly Card[] => {
  const { playbook } = context
  const nameOf = namesOf(plan)
  const coverage = new Map(coverageOf(plan, playbook).rows.map((row) => [row.person.id, row]))
  const gaps = new Map(relationshipGaps(plan, playbook).rows.map((row) => [row.thing.id, row]))
  return fiveDimensions(plan, playbook).rows.map((row): Card => {
    const { person } = row
    const covered = coverage.get(person.id)
    const actions = gaps.get(person.id)?.openActions ?? []
    const subtitle = subtitleOf(person, nameOf)
    return {
      id: person.id,
      title: same(person.name),
      ...(subtitle && { subtitle }),
      tags: tagsOf(row, playbook),
      facts: [
        partsFact(person, playbook),
        ...dimensionFacts(row, playbook),
        gapFact(person, playbook),
        ...(covered ? [coverageFact(covered)] : []),
        ...(actions.length === 0
          ? []
          : [
              {
                label: { en: 'open actions', zh: '未完成行动' },
                value: listed(actions.map(({ what, due }) => same(due === undefined ? what : `${what} (${due})`))),
              },
            ]),
        ...ownWords(person),
      ],
      charts: [`profile-${person.id}`],
    }
  })
}
