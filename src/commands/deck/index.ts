import type { AnalysisId } from '../../analyses/index.js'
import { completenessOf } from '../../measures/completeness.js'
import { byId, teamOf } from '../../measures/lookup.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { Block, Fact, FindingItem } from '../../report/block.js'
import type { Graph } from '../../report/graph.js'
import type { Section } from '../../report/report.js'
import { labelIn, listed, percent, same, textOf, toned, unknown } from '../../report/words.js'
import { movesOf } from '../../review/moves.js'
import { ranked, type Ranked } from '../../review/ranking.js'
import { mostAtATime, verdictSection } from '../../review/sections.js'
import { conclusionOf, verdictTones, verdictWords, type Conclusion } from '../../review/verdict.js'
import { hintOf } from '../../rules/rule.js'
import type { JudgedPlan } from '../looking.js'
import { sectionsOf } from '../view-sections.js'
import { closingSection } from './closing.js'
import { stepOfRule, steps, type Shown } from './steps.js'

/** As many questions as fit on a page of notes. */
const mostQuestions = 5

const questionItems = (items: readonly Ranked[]): readonly FindingItem[] =>
  items
    .filter(({ finding }) => finding.question !== undefined)
    .slice(0, mostQuestions)
    .map((one) => ({
      severity: one.severity,
      rule: one.rule.code,
      message: one.finding.message,
      hint: hintOf(one),
      ...(one.finding.question && { question: one.finding.question }),
    }))

const isFigures = ({ kind }: Block): boolean => kind === 'facts' || kind === 'figures'

/** What stands below each heading; the first part stands below none. */
const partsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const parts: Block[][] = [[]]
  for (const block of blocks)
    if (block.kind === 'heading') parts.push([])
    else parts.at(-1)?.push(block)
  return parts
}

const chosen = (blocks: readonly Block[], which: Shown['blocks']): readonly Block[] => {
  if (which === 'facts') return blocks.filter(isFigures).slice(0, 1)
  const parts = partsOf(blocks)
  return which.flatMap((index) => parts[index] ?? [])
}

const unframed = (graph: Graph): Graph => {
  const framed = new Set(graph.groups.flatMap(({ nodes }) => nodes))
  return { ...graph, nodes: graph.nodes.filter(({ id }) => !framed.has(id)), groups: [] }
}

const isEmpty = ({ blocks, graph, charts }: Section): boolean =>
  blocks.length === 0 && (graph?.nodes.length ?? 0) === 0 && (charts?.length ?? 0) === 0

const shownSections = async (
  id: AnalysisId,
  all: readonly Shown[],
  plan: Plan,
  context: Context,
): Promise<readonly Section[]> => {
  const [section] = await sectionsOf([id], plan, context, false)
  if (section === undefined) return []
  return all.map(({ headline, blocks, figures, charts, isWholeMap = true, title }) => {
    const { graph, charts: drawn = [], ...rest } = section
    const wanted = drawn.filter(({ kind }) => charts?.includes(kind) ?? true)
    const below = chosen(section.blocks, blocks)
    return {
      ...rest,
      title: title ?? section.title,
      headline: headline(plan, context),
      blocks: figures ? below.filter(isFigures) : below,
      ...(graph && { graph: isWholeMap ? graph : unframed(graph) }),
      ...(wanted.length > 0 && { charts: wanted }),
    }
  })
}

const stepSections = async (plan: Plan, context: Context, items: readonly Ranked[]): Promise<readonly Section[]> => {
  const told: Section[] = []
  for (const { id, title, shown } of steps) {
    const questions = questionItems(items.filter(({ rule }) => stepOfRule(rule.code) === id))
    const sections: Section[] = []
    for (const { analysis, slides } of shown) sections.push(...(await shownSections(analysis, slides, plan, context)))
    const whole = sections.filter((section) => !isEmpty(section))
    told.push(...whole.map((section, index) => ({ ...section, questions, ...(index === 0 && { part: title }) })))
  }
  return told
}

const coverSection = (plan: Plan, { asOf, playbook }: Context, { verdict }: Conclusion): Section => {
  const team = teamOf(plan).map(({ thing }) => same(thing.name))
  const owner = plan.owner === undefined ? undefined : byId(teamOf(plan)).get(plan.owner)?.name
  const { from, to } = plan.period ?? {}
  const items: readonly Fact[] = [
    { label: { en: 'Verdict', zh: '结论' }, value: toned(verdictWords[verdict], verdictTones[verdict]) },
    { label: { en: 'As of', zh: '截至' }, value: same(asOf) },
    { label: { en: 'Status', zh: '状态' }, value: labelIn(playbook.scales['plan_status'], plan.status ?? 'draft') },
    ...(from !== undefined && to !== undefined
      ? [{ label: { en: 'Period', zh: '计划期' }, value: { en: `${from} to ${to}`, zh: `${from} 至 ${to}` } }]
      : []),
    { label: { en: 'Owner', zh: '负责人' }, value: owner === undefined ? unknown : same(owner) },
    { label: { en: 'Team', zh: '团队' }, value: team.length === 0 ? unknown : listed(team) },
  ]
  return {
    id: 'cover',
    page: 'cover',
    title: { en: 'Account plan', zh: '客户计划' },
    headline: { en: 'Account plan briefing', zh: '大客户计划汇报' },
    blocks: [{ kind: 'facts', items }],
  }
}

/** The verdict with its figures: what people remember if they see one slide only. */
const summarySection = async (
  plan: Plan,
  context: Context,
  conclusion: Conclusion,
  items: readonly Ranked[],
): Promise<Section> => {
  const { pct } = completenessOf(plan, context)
  const verdict = verdictSection(conclusion, items, pct, plan.status ?? 'draft', context.playbook)
  const [figures] = await sectionsOf(['key-figures'], plan, context, false)
  const [word, complete] = [verdictWords[conclusion.verdict], textOf(percent(pct ?? null))]
  const first = conclusion.reasons[0]?.finding.message
  const matter = (conclusion.reasons.length > 0 ? conclusion.reasons : items).slice(0, mostAtATime)
  const english = word.en.charAt(0).toUpperCase() + word.en.slice(1)
  return {
    ...verdict,
    title: { en: 'At a glance', zh: '总览' },
    part: { en: 'At a glance', zh: '总览' },
    headline:
      conclusion.verdict === 'incomplete' || first === undefined
        ? { en: `${english}: the plan is complete to ${complete.en}`, zh: `${word.zh}：计划完整度 ${complete.zh}` }
        : { en: `${english}: ${first.en}`, zh: `${word.zh}：${first.zh}` },
    blocks: [
      ...(figures?.blocks.filter(({ kind }) => kind === 'figures') ?? []),
      ...(matter.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: { en: 'What matters most', zh: '最重要的几点' } },
            {
              kind: 'findings' as const,
              items: matter.map(({ severity, rule, finding }) => ({
                severity,
                rule: rule.code,
                message: finding.message,
              })),
            },
          ]),
    ],
    questions: questionItems(items).slice(0, mostAtATime),
  }
}

/** The nine steps of a briefing as somebody presents them: what is shown of each, what it says, what people may ask. */
export const deckSections = async ({ plan, judgements, context }: JudgedPlan): Promise<readonly Section[]> => {
  const items = ranked(judgements, plan, context)
  const conclusion = conclusionOf(items, completenessOf(plan, context).isIncomplete, plan, context)
  return [
    coverSection(plan, context, conclusion),
    await summarySection(plan, context, conclusion, items),
    ...(await stepSections(plan, context, items)),
    closingSection(movesOf(items, plan, context).slice(0, mostAtATime), plan, context),
  ]
}
