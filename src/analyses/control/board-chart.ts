import { answersOf, type Answered, type Zone } from '../../measures/control.js'
import { opportunitiesOf } from '../../measures/lookup.js'
import type { Opportunity, Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Tone } from '../../report/block.js'
import type { BoardField, BoardRow, Chart, FieldState } from '../../report/chart.js'
import { controlElements } from '../../report/control-words.js'
import type { Text } from '../../report/text.js'
import { counted, joined, labelIn, same } from '../../report/words.js'

type Rater = 'self' | 'coach'

type Entry = {
  readonly opportunity: string
  readonly name: string
  readonly stage: string | null
  readonly self: string | null
  readonly self_zone: Zone | null
  readonly coach: string | null
  readonly coach_zone: Zone | null
  readonly effective: Rater | null
}

const zoneTones: Readonly<Record<Zone, Tone>> = { win: 'good', volatile: 'warn', loss: 'bad' }

const stateOf = ({ answer, counts }: Answered): FieldState => {
  if (answer === undefined) return 'unknown'
  if (counts) return 'yes'
  return answer === 'partial' ? 'part' : 'no'
}

const stateWords: Readonly<Record<FieldState, Text>> = {
  yes: { en: 'yes', zh: '是' },
  part: { en: 'in part', zh: '部分' },
  no: { en: 'no', zh: '否' },
  unknown: { en: 'not answered', zh: '未填' },
}

const allOf = (deal: Opportunity, rater: Rater): readonly Answered[] => {
  const { w, f, c } = answersOf(deal, rater)
  return [...w, ...f, ...c]
}

const fieldsOf = (deal: Opportunity, { effective, self }: Pick<Entry, 'effective' | 'self'>): readonly BoardField[] => {
  const own = allOf(deal, 'self').map(stateOf)
  return allOf(deal, effective ?? 'self').map((answered, index): BoardField => {
    const state = stateOf(answered)
    const other = effective === 'coach' && self !== null ? own[index] : undefined
    const code = answered.element.toUpperCase()
    const words = stateWords[state]
    const isApart = other !== undefined && other !== state
    return {
      state,
      ...(isApart && { other }),
      said: isApart
        ? {
            en: `${code}: coach ${words.en}, self ${stateWords[other].en}`,
            zh: `${code}：教练${words.zh}，自评${stateWords[other].zh}`,
          }
        : { en: `${code}: ${words.en}`, zh: `${code}：${words.zh}` },
    }
  })
}

const rowOf = (entry: Entry, deal: Opportunity, playbook: Playbook): BoardRow => {
  const { effective, self, coach } = entry
  const zone = effective === 'coach' ? entry.coach_zone : entry.self_zone
  const label = zone === null ? undefined : labelIn(playbook.scales['control_zone'], zone)
  const written = (effective === 'coach' ? coach : self) ?? '?'
  const star = effective === 'self' ? '*' : ''
  return {
    label: same(entry.stage === null ? entry.name : `${entry.stage} · ${entry.name}`),
    fields: effective === null ? [] : fieldsOf(deal, entry),
    remark:
      label === undefined
        ? { en: 'not rated', zh: '未评分' }
        : { en: `${written} ${label.en}${star}`, zh: `${written} ${label.zh}${star}` },
    tone: zone === null ? 'dim' : zoneTones[zone],
  }
}

/** The thirteen elements of every deal that is rated, and which deals are not. */
export const boardChart = (figures: readonly Entry[], plan: Plan, playbook: Playbook): readonly Chart[] => {
  const rated = figures.filter(({ effective }) => effective !== null)
  if (rated.length === 0) return []
  const deals = new Map(opportunitiesOf(plan).map(({ thing }) => [thing.id, thing]))
  const rows = [...rated, ...figures.filter(({ effective }) => effective === null)].flatMap((entry) => {
    const deal = deals.get(entry.opportunity)
    return deal ? [rowOf(entry, deal, playbook)] : []
  })
  const of = counted(figures.length, 'deal', 'deals', '个商机')
  const notes: readonly Text[] = [
    ...(rows.some(({ fields }) => fields.some(({ other }) => other !== undefined))
      ? [
          {
            en: "The coach's rating counts; a small mark in the corner is our own where it is another.",
            zh: '以教练评分为准；角上的小标记是与之不同的自评。',
          },
        ]
      : []),
    ...(rated.some(({ effective }) => effective === 'self')
      ? [{ en: '* our own rating only, no coach has rated it', zh: '* 只有自评，没有教练评分' }]
      : []),
  ]
  return [
    {
      id: 'control-board',
      kind: 'board',
      title: { en: 'How far each deal is under control (C139)', zh: '各商机的控单力（C139）' },
      description: {
        en: `${String(rated.length)} of ${of.en} rated: ${rows
          .slice(0, rated.length)
          .map(({ label, remark }) => `${label.en} ${remark.en}`)
          .join('; ')}.`,
        zh: `${of.zh}中已评分 ${String(rated.length)} 个：${rows
          .slice(0, rated.length)
          .map(({ label, remark }) => `${label.zh} ${remark.zh}`)
          .join('；')}。`,
      },
      summary: {
        en: `${String(rated.length)} of ${of.en} rated.`,
        zh: `${of.zh}中已评分 ${String(rated.length)} 个。`,
      },
      ...(notes.length > 0 && { note: joined(notes) }),
      columns: Object.entries(controlElements).map(([id, meaning]) => ({
        code: id.toUpperCase(),
        group: id.charAt(0).toUpperCase(),
        meaning,
      })),
      rows,
    },
  ]
}
