import { given } from '../../measures/blank.js'
import { dimensionWorkOf, type DimensionWork } from '../../measures/dimension-work.js'
import { fiveDimensions } from '../../measures/dimensions.js'
import { persuasionOf, persuasionPairs } from '../../measures/persuasion.js'
import { isOneOf, labelOf, labelsOf, levelOf } from '../../measures/scales.js'
import { ratingLabel } from '../../measures/strategic-selling.js'
import type { Context } from '../../plan/context.js'
import type { Person, Plan } from '../../plan/plan.js'
import type { Playbook } from '../../playbook/playbook.js'
import type { Block, Cell } from '../../report/block.js'
import { ratingWords } from '../../report/people-words.js'
import type { Text } from '../../report/text.js'
import { counted, joined, listed, same, shortened, toned } from '../../report/words.js'

const wordsOrNull = (text: string | undefined): string | null => given(text) ?? null

const workData = ({ dimension, last, daysAgo }: DimensionWork) => ({
  dimension,
  step: last.step ?? null,
  date: last.date ?? null,
  days_ago: daysAgo ?? null,
  note: wordsOrNull(last.note),
})

const detailsOf = (person: Person, work: readonly DimensionWork[]) => {
  const { judgement, detail, comparison, motivation, criterion } = persuasionOf(person)
  return {
    person: person.id,
    need_secondary: person.need_secondary ?? [],
    focus_secondary: person.focus_secondary ?? [],
    mh_mode: person.mh_mode ?? null,
    mh_rating: person.mh_rating ?? null,
    personal_win: wordsOrNull(person.personal_win),
    business_result: wordsOrNull(person.business_result),
    influence_sources: person.influence_sources ?? [],
    persuasion: {
      judgement: judgement ?? null,
      detail: detail ?? null,
      comparison: comparison ?? null,
      motivation: motivation ?? null,
      criterion: criterion ?? null,
    },
    buying_values: wordsOrNull(person.buying_values),
    faction: wordsOrNull(person.faction),
    dimension_work: work.filter((one) => one.person.id === person.id).map(workData),
  }
}

type Details = ReturnType<typeof detailsOf>

const saysSomething = (details: Details): boolean => {
  const { need_secondary, focus_secondary, influence_sources, persuasion, dimension_work, ...rest } = details
  const { mh_mode, mh_rating, personal_win, business_result, buying_values, faction } = rest
  const single = [mh_mode, mh_rating, personal_win, business_result, buying_values, faction]
  return (
    [need_secondary, focus_secondary, influence_sources, dimension_work].some(({ length }) => length > 0) ||
    [...Object.values(persuasion), ...single].some((value) => value !== null)
  )
}

/** What is recorded of people besides the five dimensions, in the order of the grid; people without any are left out. */
export const detailFigures = (plan: Plan, { asOf, playbook }: Context): readonly Details[] => {
  const work = dimensionWorkOf(plan, asOf)
  return fiveDimensions(plan, playbook)
    .rows.map(({ person }) => detailsOf(person, work))
    .filter(saysSomething)
}

/** Long enough to say it, short enough for a table. */
const longest = 160

const workWords = ({ step, date, days_ago, note }: Details['dimension_work'][number], playbook: Playbook): Cell => {
  const label = labelOf(playbook, 'dimension_work_step', step)
  const day: Text =
    date === null || days_ago === null
      ? { en: 'no date', zh: '没有日期' }
      : days_ago < 0
        ? same(date)
        : {
            en: `${date}, ${counted(days_ago, 'day', 'days', '').en} ago`,
            zh: `${date}，${String(days_ago)} 天前`,
          }
  const what = label ?? { en: 'step not recorded', zh: '步骤未记录' }
  const more =
    note === null ? { en: '', zh: '' } : { en: `: ${shortened(note, longest)}`, zh: `：${shortened(note, longest)}` }
  return { en: `${what.en} (${day.en})${more.en}`, zh: `${what.zh}（${day.zh}）${more.zh}` }
}

/** What is known of one person: of what, and what. */
const factsOf = (details: Details, playbook: Playbook): readonly (readonly [Text, Cell])[] => {
  const mode = levelOf(playbook, 'mh_mode', details.mh_mode ?? undefined)
  const text = (label: Text, words: string | null): readonly (readonly [Text, Cell])[] =>
    words === null ? [] : [[label, same(shortened(words, longest))]]
  const sources = details.influence_sources.map((id, index) =>
    joined([same(`${String(index + 1)}.`), ...labelsOf(playbook, 'influence_source', [id])]),
  )
  const sides = persuasionPairs.flatMap(
    (pair) => labelOf(playbook, `persuasion_${pair}`, details.persuasion[pair]) ?? [],
  )
  const levels = (label: Text, scale: string, ids: readonly string[]): readonly (readonly [Text, Cell])[] =>
    ids.length === 0 ? [] : [[label, listed(labelsOf(playbook, scale, ids))]]
  return [
    ...levels({ en: 'also needs', zh: '次要需求' }, 'need', details.need_secondary),
    ...levels({ en: 'also looks at', zh: '次要关注点' }, 'focus', details.focus_secondary),
    ...(mode
      ? [
          [
            { en: 'response mode', zh: '反馈模式' },
            toned(
              mode.meaning
                ? { en: `${mode.label.en}: ${mode.meaning.en}`, zh: `${mode.label.zh}：${mode.meaning.zh}` }
                : mode.label,
              isOneOf(playbook.people.not_receptive, details.mh_mode ?? undefined) ? 'warn' : undefined,
            ),
          ] as const,
        ]
      : []),
    ...(details.mh_rating === null
      ? []
      : [
          [
            { en: 'rating', zh: '支持度评分' },
            ratingWords(details.mh_rating, ratingLabel(playbook, details.mh_rating)),
          ] as const,
        ]),
    ...text({ en: 'personal win', zh: '个人的赢' }, details.personal_win),
    ...text({ en: 'business result', zh: '业务结果' }, details.business_result),
    ...(sources.length > 0 ? [[{ en: 'sources of influence', zh: '影响力来源' }, joined(sources)] as const] : []),
    ...(sides.length > 0 ? [[{ en: 'persuasion', zh: '说服类型' }, joined(sides, ' · ')] as const] : []),
    ...text({ en: 'buying values', zh: '购买价值观' }, details.buying_values),
    ...text({ en: 'faction', zh: '派系' }, details.faction),
    ...details.dimension_work.map((work) => {
      const title = labelOf(playbook, 'dimension', work.dimension) ?? same(work.dimension)
      return [{ en: `work on ${title.en}`, zh: `单维分析：${title.zh}` }, workWords(work, playbook)] as const
    }),
  ]
}

/** One row a fact; the name stands only in the first row of a person. */
export const detailBlocks = (
  all: readonly Details[],
  nameOf: (id: string) => string,
  playbook: Playbook,
): readonly Block[] => {
  if (all.length === 0) return []
  const rows = all.flatMap((details) =>
    factsOf(details, playbook).map(([label, value], index): readonly Cell[] => [
      same(index === 0 ? nameOf(details.person) : ''),
      label,
      value,
    ]),
  )
  return [
    { kind: 'heading', text: { en: 'More about the people', zh: '更多了解' } },
    {
      kind: 'table',
      columns: [
        { title: { en: 'Who', zh: '姓名' } },
        { title: { en: 'What', zh: '方面' } },
        { title: { en: 'What we know', zh: '了解到的情况' } },
      ],
      rows,
    },
  ]
}
