import { dimensionIds, type Dimension } from '../../measures/dimensions.js'
import { byId, peopleOf } from '../../measures/lookup.js'
import { labelOf, labelsOf, levelOf, levelsOf } from '../../measures/scales.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Axis, Chart } from '../../report/chart.js'
import type { Text } from '../../report/text.js'
import { both, joined, listed, same, toneOf } from '../../report/words.js'
import { levelCell, shortTitles, type Row } from './grid.js'

/** Where a level stands on the scale of its dimension; a scale without numbers has no order. */
const axis = (dimension: Dimension, id: string | null, playbook: Playbook): Axis => {
  const levels = levelsOf(playbook, dimension)
  const numbers = levels.flatMap(([, { number }]) => number ?? [])
  const isOrdered = numbers.length > 0
  const place = levels.findIndex(([level]) => level === id)
  const tone = toneOf(levelCell(playbook, dimension, id))
  return {
    label: shortTitles[dimension],
    // A scale that begins with 1 begins with something, one that begins with 0 or below it does not.
    least: isOrdered ? Math.min(0, ...numbers) : 0,
    most: isOrdered ? Math.max(...numbers) : levels.length,
    value: isOrdered ? (levelOf(playbook, dimension, id ?? undefined)?.number ?? null) : place < 0 ? null : place + 1,
    ...(!isOrdered && { choice: true }),
    said: labelOf(playbook, dimension, id) ?? { en: 'not known', zh: '未知' },
    ...(tone && { tone }),
  }
}

const inWords = (axes: readonly Axis[]): Text =>
  both((language) =>
    axes
      .map(({ label, said }) => `${label[language]}${language === 'zh' ? '：' : ': '}${said[language]}`)
      .join(language === 'zh' ? '；' : '; '),
  )

/** A profile of every key player of whom something is known. */
export const profileCharts = (people: readonly Row[], plan: Plan, playbook: Playbook): readonly Chart[] => {
  const recorded = byId(peopleOf(plan))
  return people
    .filter(({ key_player, known }) => key_player && known > 0)
    .map((row): Chart => {
      const { name = row.person, title, roles = [] } = recorded.get(row.person) ?? {}
      const axes = dimensionIds.map((dimension) => axis(dimension, row[dimension], playbook))
      const words = inWords(axes)
      const said = [...(title === undefined ? [] : [same(title)]), listed(labelsOf(playbook, 'role', roles))].filter(
        ({ en }) => en !== '',
      )
      const influence = labelOf(playbook, 'influence', row.influence) ?? same('?')
      return {
        id: `profile-${row.person}`,
        kind: 'profile',
        title: same(name),
        description: {
          en: `${name} in five dimensions: ${words.en}.`,
          zh: `${name}的五维：${words.zh}。`,
        },
        ...(said.length > 0 && { summary: joined(said, ' · ') }),
        badge: { label: { en: 'influence', zh: '影响力' }, said: influence },
        axes,
      }
    })
}
