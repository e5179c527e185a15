import { keyValueOf, traitsOf } from '../../measures/key-account.js'
import { isModuleOn } from '../../measures/modules.js'
import type { Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell } from '../../report/block.js'
import type { Text } from '../../report/text.js'
import { both, labelIn, none, partOf, same, shortened, toned, unknown } from '../../report/words.js'

const figuresOf = (plan: Plan, playbook: Playbook) => {
  const traits = traitsOf(plan, playbook)
  const criteria = keyValueOf(plan, playbook).map(({ id, text }) => ({ id, text: text ?? null }))
  return {
    traits: isModuleOn('traits', plan, playbook)
      ? { holding: traits.holding, count: traits.count ?? null, of: traits.of, wanted: playbook.limits.traits }
      : null,
    key_value: isModuleOn('key_value', plan, playbook)
      ? { criteria, answered: criteria.filter(({ text }) => text !== null).length, of: criteria.length }
      : null,
  }
}

type Figures = ReturnType<typeof figuresOf>

/** Domains S0-03 and S2-30; null = the module is off. */
export const keyAccountFigures = (plan: Plan, playbook: Playbook): Figures => figuresOf(plan, playbook)

const traitBlocks = ({ traits }: Figures, letter: string | undefined, playbook: Playbook): readonly Block[] => {
  if (traits === null) return []
  const { count, of, wanted, holding } = traits
  const scale = playbook.scales['characteristic']
  // The names have commas of their own.
  const names = (ids: readonly string[]): Text =>
    both((language) => ids.map((id) => labelIn(scale, id)[language]).join(language === 'zh' ? '；' : '; '))
  const open = Object.keys(scale ?? {}).filter((id) => !holding.includes(id))
  const isTop = letter === 'V'
  const value: Cell =
    count === null ? unknown : toned(partOf(count, of), isTop ? (count >= wanted ? 'good' : 'warn') : undefined)
  const note: Text = { en: `a V customer should have ${String(wanted)}`, zh: `V 类客户应有 ${String(wanted)} 条` }
  return [
    { kind: 'heading', text: { en: 'Traits of a key account', zh: '大客户特点' } },
    { kind: 'facts', items: [{ label: { en: 'traits that hold', zh: '符合的特点' }, value, ...(isTop && { note }) }] },
    {
      kind: 'list',
      items: [
        ...(holding.length > 0 ? [{ en: `they hold: ${names(holding).en}`, zh: `符合：${names(holding).zh}` }] : []),
        ...(open.length > 0
          ? [toned({ en: `not ticked: ${names(open).en}`, zh: `未勾选：${names(open).zh}` }, 'dim')]
          : []),
      ],
    },
  ]
}

/** Long enough to say it, short enough for a table. */
const longest = 120

const valueBlocks = ({ key_value }: Figures, playbook: Playbook): readonly Block[] => {
  if (key_value === null) return []
  return [
    { kind: 'heading', text: { en: 'What makes it valuable', zh: '重点价值鉴别' } },
    {
      kind: 'table',
      columns: [{ title: { en: 'Criterion', zh: '标准' } }, { title: { en: 'What we know', zh: '要点' } }],
      rows: key_value.criteria.map(({ id, text }) => [
        labelIn(playbook.scales['key_value_criterion'], id),
        text === null ? none : same(shortened(text, longest)),
      ]),
    },
    {
      kind: 'text',
      text: {
        en: `criteria answered: ${partOf(key_value.answered, key_value.of).en}`,
        zh: `已答标准 ${partOf(key_value.answered, key_value.of).zh}`,
      },
      tone: 'dim',
    },
  ]
}

/** Why this customer is one of the few. */
export const keyAccountBlocks = (figures: Figures, plan: Plan, playbook: Playbook): readonly Block[] => [
  ...traitBlocks(figures, plan.account.vpc, playbook),
  ...valueBlocks(figures, playbook),
]
