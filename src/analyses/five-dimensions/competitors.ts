import { competitorViewsOf, type CompetitorView } from '../../measures/competitor-views.js'
import { labelOf, numberedLevel } from '../../measures/scales.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell, Tone } from '../../report/block.js'
import { signed } from '../../report/people-words.js'
import type { Text } from '../../report/text.js'
import { comma, digits, line, meant, working } from '../../report/working.js'
import { assessed, same, toned, unknown } from '../../report/words.js'

const viewData = ({ person, contact, attitude, netSupport }: CompetitorView) => ({
  person: person.id,
  contact: contact ?? null,
  attitude: attitude ?? null,
  our_contact: person.contact ?? null,
  our_attitude: person.attitude ?? null,
  net_support: netSupport ?? null,
})

const figuresOf = (plan: Plan, playbook: Playbook) =>
  competitorViewsOf(plan, playbook).map(({ competitor, views, ahead, level, behind, assessed: known }) => ({
    competitor: competitor.id,
    people: views.map(viewData),
    ahead,
    level,
    behind,
    assessed: known,
    of: views.length,
  }))

type Figures = ReturnType<typeof figuresOf>

/** Domain S4-12: the same two dimensions for each competitor, where they are known. */
export const competitorFigures = (plan: Plan, playbook: Playbook): Figures => figuresOf(plan, playbook)

const netTone = (net: number): Tone | undefined => (net > 0 ? 'good' : net < 0 ? 'bad' : undefined)

const summary = ({ ahead, level, behind }: Figures[number]): Text => ({
  en: `closer to us ${String(ahead)} · equal ${String(level)} · closer to them ${String(behind)}`,
  zh: `更靠近我方 ${String(ahead)} · 持平 ${String(level)} · 更靠近对方 ${String(behind)}`,
})

const competitorNames = (plan: Plan): ((id: string) => string) => {
  const names = new Map((plan.competitors ?? []).toReversed().map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}

/** One row a view; the competitor stands only in the first of its rows. */
export const competitorBlocks = (
  all: Figures,
  nameOf: (id: string) => string,
  plan: Plan,
  playbook: Playbook,
): readonly Block[] => {
  if (all.length === 0) return []
  const rivalOf = competitorNames(plan)
  const word = (scale: 'contact' | 'attitude', id: string | null): Cell => labelOf(playbook, scale, id) ?? unknown
  return [
    { kind: 'heading', text: { en: 'Beside the competitors', zh: '与竞争对手比较' } },
    {
      kind: 'table',
      columns: [
        { title: { en: 'Competitor', zh: '竞争对手' } },
        { title: { en: 'Who', zh: '姓名' } },
        { title: { en: 'Contact with them', zh: '与对方联系' } },
        { title: { en: 'Attitude to them', zh: '对其态度' } },
        { title: { en: 'Attitude to us', zh: '对我方态度' } },
        { title: { en: 'Net support', zh: '净支持度' }, align: 'right' },
      ],
      rows: all.flatMap(({ competitor, people }) =>
        people.map((view, index): readonly Cell[] => [
          same(index === 0 ? rivalOf(competitor) : ''),
          same(nameOf(view.person)),
          word('contact', view.contact),
          word('attitude', view.attitude),
          word('attitude', view.our_attitude),
          view.net_support === null ? unknown : toned(same(signed(view.net_support)), netTone(view.net_support)),
        ]),
      ),
    },
    {
      kind: 'facts',
      items: all.map((figures) => ({
        label: same(rivalOf(figures.competitor)),
        value: summary(figures),
        note: assessed(figures.assessed, figures.of),
      })),
    },
  ]
}

const levelWords = (id: string | undefined, playbook: Playbook, isTaken = false): Text => {
  const level = numberedLevel(playbook, 'attitude', id)
  if (level === undefined) return meant('?', { en: 'not known', zh: '未知' })
  const number = digits(level.number)
  return meant(isTaken && level.number < 0 ? `(${number})` : number, level.label)
}

/** `王总：1 (supporter) − 2 (mentor) = −1`, competitor by competitor. */
export const netSupportBlocks = (plan: Plan, playbook: Playbook): readonly Block[] => {
  const all = competitorViewsOf(plan, playbook)
  if (all.length === 0) return []
  return [
    { kind: 'heading', text: { en: 'Net support', zh: '净支持度' } },
    {
      kind: 'text',
      text: {
        en: 'number of the attitude to us − number of the attitude to the competitor',
        zh: '对我方态度的数字 − 对竞争对手态度的数字',
      },
      tone: 'dim',
    },
    {
      kind: 'list',
      items: all.flatMap(({ competitor, views }) =>
        views.map(({ person, attitude, netSupport }) => {
          const sum = working`${levelWords(person.attitude, playbook)} − ${levelWords(attitude, playbook, true)} = ${netSupport === undefined ? '?' : digits(netSupport)}`
          const label: Text = { en: `${person.name}, ${competitor.name}`, zh: `${person.name}，${competitor.name}` }
          return line(label, netSupport === undefined ? comma(sum, { en: 'cannot be compared', zh: '无法比较' }) : sum)
        }),
      ),
    },
  ]
}
