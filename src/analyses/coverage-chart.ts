import { byId, namesOf, peopleOf, teamOf } from '../measures/lookup.js'
import { labelOf, levelsOf, numberOf } from '../measures/scales.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Chart, MatrixCell } from '../report/chart.js'
import { counted, listed, same } from '../report/words.js'

type Row = {
  readonly person: string
  readonly key_player: boolean
  readonly fits: boolean | null
  readonly lead: string | null
  readonly covered_by: readonly { readonly member: string }[]
}

/** How many of whom nobody covers are named. */
const mostNamed = 4

/** Our people across, those of the customer down; where two know each other stands the relationship, now and wanted. */
export const coverageChart = (
  figures: { readonly people: readonly Row[]; readonly uncovered: readonly string[] },
  plan: Plan,
  playbook: Playbook,
): readonly Chart[] => {
  const { people, uncovered } = figures
  // Ids that lead nowhere cover somebody, too.
  const covering = people.flatMap(({ covered_by }) => covered_by.map(({ member }) => member))
  const ours = [...new Set([...teamOf(plan).map(({ thing }) => thing.id), ...covering])]
  if (people.length === 0 || ours.length === 0) return []
  const nameOf = namesOf(plan)
  const recorded = byId(peopleOf(plan))
  const levelName = (id: string | undefined) => labelOf(playbook, 'relationship', id) ?? { en: 'not known', zh: '未知' }
  const level = (id: string | undefined) => numberOf(playbook, 'relationship', id) ?? null
  const cell = ({ person, fits, lead, covered_by }: Row, member: string): MatrixCell | null => {
    if (!covered_by.some((one) => one.member === member)) return null
    const { current, desired } = recorded.get(person)?.relationship ?? {}
    const [now, wanted] = [levelName(current), levelName(desired)]
    const [our, their] = [nameOf(member), nameOf(person)]
    return {
      now: level(current),
      wanted: level(desired),
      ...(lead === member && { lead: true }),
      ...(fits === false && { short: true }),
      said: {
        en: `${our} ${lead === member ? 'leads' : 'also covers'} ${their}: now ${now.en}, wanted ${wanted.en}${fits === false ? '; level too low' : ''}`,
        zh: `${our}${lead === member ? '主责' : '协同覆盖'}${their}：现状${now.zh}，期望${wanted.zh}${fits === false ? '；级别偏低' : ''}`,
      },
    }
  }
  const covered = people.length - uncovered.length
  const team = counted(ours.length, 'person', 'people', '人')
  const open = listed(uncovered.map((id) => same(nameOf(id))))
  const many = String(uncovered.length)
  const nobody =
    uncovered.length === 0
      ? { en: '', zh: '' }
      : uncovered.length <= mostNamed
        ? { en: `; nobody covers ${open.en}`, zh: `；无人覆盖：${open.zh}` }
        : { en: `; nobody covers the other ${many}`, zh: `；其余 ${many} 人无人覆盖` }
  const summary = {
    en: `${team.en} of ours cover ${String(covered)} of the ${String(people.length)} on the customer's side${nobody.en}.`,
    zh: `我方 ${team.zh}，覆盖客户方 ${String(people.length)} 人中的 ${String(covered)} 人${nobody.zh}。`,
  }
  const levels = levelsOf(playbook, 'relationship').flatMap(([, { label, number }]) =>
    number === undefined ? [] : [{ number, label }],
  )
  const names = listed(
    levels.map(({ number, label }) => ({ en: `${String(number)} ${label.en}`, zh: `${String(number)} ${label.zh}` })),
  )
  return [
    {
      id: 'coverage-matrix',
      kind: 'matrix',
      title: { en: 'Who of us knows whom, and how well', zh: '我方与客户的关系矩阵' },
      description: summary,
      summary,
      ...(names.en !== '' && { note: { en: `Levels: ${names.en}`, zh: `级别：${names.zh}` } }),
      most: Math.max(1, ...levels.map(({ number }) => number)),
      columns: ours.map((id) => same(nameOf(id))),
      rows: people.map(({ person, key_player, covered_by }) => ({
        label: same(key_player ? `★ ${nameOf(person)}` : nameOf(person)),
        ...(covered_by.length === 0 && {
          remark: { en: 'nobody covers', zh: '无人覆盖' },
          tone: key_player ? ('bad' as const) : ('warn' as const),
        }),
      })),
      cells: people.map((row) => ours.map((member) => cell(row, member))),
    },
  ]
}
