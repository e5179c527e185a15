import { byId, namesOf, teamOf } from '../measures/lookup.js'
import { isModuleOn } from '../measures/modules.js'
import { levelOf, levelsOf } from '../measures/scales.js'
import { rungOf, selfAssessmentOf, type Band } from '../measures/self-assessment.js'
import { willingnessOf } from '../measures/willingness.js'
import type { Context } from '../plan/context.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import type { Block, Cell, Column, Tone } from '../report/block.js'
import type { Text } from '../report/text.js'
import { both, figure, labelIn, partOf, same, toned, unknown } from '../report/words.js'
import { columnsOf, defineAnalysis } from './analysis.js'

const compute = (plan: Plan, { playbook, asOf }: Context) => ({
  lead: plan.owner ?? null,
  members: teamOf(plan).map((at) => {
    const { thing: member } = at
    const found = selfAssessmentOf(at, playbook, asOf)
    const scores = new Map(found?.scores.map((score) => [score.id, score]))
    return {
      member: member.id,
      rung: member.seller_rung ?? null,
      rung_number: rungOf(member, playbook) ?? null,
      scores: levelsOf(playbook, 'self_assessment_score').map(([id]) => ({
        score: id,
        value: scores.get(id)?.value ?? null,
        band: scores.get(id)?.band ?? null,
      })),
      answers: found?.answers?.length ?? null,
      total: found?.total ?? null,
      assessed_on: member.self_assessment?.assessed_on ?? null,
      age_days: found?.age ?? null,
      out_of_date: found?.age === undefined ? null : found.isStale,
    }
  }),
  willingness: willingnessOf(plan, playbook).map(({ person, answers, known, of }) => ({
    person: person.id,
    answers: answers.map(({ id, answer }) => ({ question: id, answer: answer ?? null })),
    known,
    of,
  })),
})

type Figures = ReturnType<typeof compute>
type Member = Figures['members'][number]

const bandTones: Readonly<Record<string, Tone>> = { weak: 'warn', strong: 'good' }

const scoreCell = ({ value, band }: Member['scores'][number]): Cell =>
  value === null ? unknown : toned(same(value), band === null ? undefined : bandTones[band])

const rungCell = ({ rung }: Member, playbook: Playbook): Cell => {
  const level = levelOf(playbook, 'seller_rung', rung ?? undefined)
  return level === undefined
    ? unknown
    : { en: `${String(level.number)} ${level.label.en}`, zh: `${String(level.number)} ${level.label.zh}` }
}

const questionsAt: Text = {
  en: 'the sixteen questions: plan explain self_assessment_question',
  zh: '十六个问题见 plan explain self_assessment_question',
}

const legendOf = ({ scales, self_assessment: { bands } }: Playbook, hasScores: boolean): Block => {
  const label = (band: Band): Text => labelIn(scales['self_assessment_band'], band)
  const limits: readonly (readonly [string, Band])[] = [
    [`≥ ${String(bands.strong)}`, 'strong'],
    [`≥ ${String(bands.fair)}`, 'fair'],
    [`< ${String(bands.fair)}`, 'weak'],
  ]
  return {
    kind: 'legend',
    items: [
      { term: same('★'), meaning: { en: 'leads the account', zh: '客户负责人' } },
      ...(hasScores ? limits.map(([term, band]) => ({ term: same(term), meaning: label(band) })) : []),
    ],
  }
}

const scoreColumns = (playbook: Playbook): readonly Column[] => [
  ...levelsOf(playbook, 'self_assessment_score').map(([, { label }]) => ({ title: label, align: 'right' }) as const),
  { title: { en: 'total', zh: '总分' }, align: 'right', optional: 1 },
  { title: { en: 'days old', zh: '距今天数' }, align: 'right' },
]

/** Columns of scores only where somebody has answered: a table of question marks tells nothing. */
const membersBlocks = (figures: Figures, plan: Plan, playbook: Playbook): readonly Block[] => {
  if (figures.members.length === 0)
    return [{ kind: 'text', text: { en: 'nobody of ours is recorded', zh: '还没有记录我方人员' }, tone: 'warn' }]
  const team = byId(teamOf(plan))
  const hasScores = figures.members.some((member) => member.answers !== null)
  return [
    {
      kind: 'table',
      columns: [
        { title: { en: 'Who', zh: '姓名' } },
        { title: { en: 'Rung', zh: '台阶' } },
        ...(hasScores ? scoreColumns(playbook) : []),
      ],
      rows: figures.members.map((member): readonly Cell[] => {
        const name = team.get(member.member)?.name ?? member.member
        const { age_days: age, out_of_date: isOld } = member
        return [
          same(member.member === figures.lead ? `★ ${name}` : name),
          rungCell(member, playbook),
          ...(hasScores
            ? [
                ...member.scores.map(scoreCell),
                figure(member.total),
                age === null ? unknown : toned(same(age), isOld === true ? 'warn' : undefined),
              ]
            : []),
        ]
      }),
    },
    legendOf(playbook, hasScores),
    {
      kind: 'text',
      text: hasScores
        ? both(
            (language) =>
              (language === 'zh' ? '得分用于辅导，不用于考核；' : 'Scores are for coaching, not for appraisal; ') +
              questionsAt[language],
          )
        : both((language) => (language === 'zh' ? '还没有人自评；' : 'nobody has answered; ') + questionsAt[language]),
      tone: 'dim',
    },
  ]
}

const willingnessBlocks = (figures: Figures, plan: Plan, playbook: Playbook): readonly Block[] => {
  if (figures.willingness.length === 0)
    return [
      {
        kind: 'text',
        text: { en: 'nobody has been asked about the willingness to buy', zh: '还没有了解过任何人的购买意愿' },
        tone: 'warn',
      },
    ]
  const nameOf = namesOf(plan)
  const { willingness_known: least } = playbook.limits
  const questions = levelsOf(playbook, 'willingness_question')
  return [
    {
      kind: 'table',
      columns: [
        { title: { en: 'Willingness to buy', zh: '购买意愿' } },
        { title: { en: 'Known', zh: '已知' } },
        ...questions.map(([id]) => ({ title: same(id), align: 'right' }) as const),
      ],
      rows: figures.willingness.map(({ person, answers, known, of }): readonly Cell[] => [
        same(nameOf(person)),
        toned(partOf(known, of), known < least ? 'warn' : undefined),
        ...answers.map(({ answer }) => figure(answer)),
      ]),
    },
    {
      kind: 'legend',
      items: [
        ...questions.map(([id, { label }]) => ({ term: same(id), meaning: label })),
        { term: same(3), meaning: { en: 'yes, high', zh: '是、高' } },
        { term: same(2), meaning: { en: 'partly', zh: '部分' } },
        { term: same(1), meaning: { en: 'no, low', zh: '否、低' } },
      ],
    },
  ]
}

/** Domain 2.17: how far our sellers have come, what they say of themselves, and what we know of willingness to buy. */
export const skills = defineAnalysis<Figures>({
  id: 'skills',
  title: { en: 'Skills of our team, willingness of the customer', zh: '团队能力与客户意愿' },
  compute,
  table: {
    columns: columnsOf(
      'member name rung rung_number answers total contact_ability obtain_information give_information',
      'influence_and_handling assessed_on age_days out_of_date',
    ),
    rows: ({ members }, plan) =>
      members.map(({ scores, ...row }) => ({
        ...row,
        name: namesOf(plan)(row.member),
        ...Object.fromEntries(scores.map(({ score, value }) => [score, value])),
      })),
  },
  present(figures, plan, { playbook }) {
    const blocks = [
      ...(isModuleOn('self_assessment', plan, playbook) ? membersBlocks(figures, plan, playbook) : []),
      ...(isModuleOn('willingness', plan, playbook) ? willingnessBlocks(figures, plan, playbook) : []),
    ]
    return blocks.length > 0
      ? blocks
      : [
          {
            kind: 'text',
            text: {
              en: 'neither rungs and self-assessments of our team nor answers on willingness are recorded',
              zh: '没有记录团队的台阶和自评，也没有记录客户意愿',
            },
            tone: 'dim',
          },
        ]
  },
})
