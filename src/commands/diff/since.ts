import type { Io } from '../../io/index.js'
import type { Revision } from '../../history/revision.js'
import type { PlanReport, Section } from '../../report/report.js'
import type { Language, Text } from '../../report/text.js'
import { quoted } from '../../report/visible.js'
import { joined, listed, textOf } from '../../report/words.js'
import { hasMoved, movedFact } from '../../review/since.js'
import { verdictWords } from '../../review/verdict.js'
import type { Looked } from '../looking.js'
import { pastOrPossible, resolvedSince } from '../since/revision.js'
import { pastOf, type Past } from '../since/pairs.js'
import { revisionWords } from '../since/section.js'
import type { Arranged, ViewOptions } from '../view.js'
import { movedBlocks } from './brief.js'
import { comparedPairs, type Compared } from './compared.js'
import { dealsData, dataOf } from './data.js'
import { linesOf } from './lines.js'
import { moneyBlocks, waterfallData } from './money.js'
import { headline } from './section.js'
import type { Version } from './sides.js'

const versionThen = (past: Past | undefined): Version | undefined => {
  switch (past?.kind) {
    case 'read':
      return past
    case 'unreadable':
      return { kind: 'refused', name: past.name, why: { en: 'it is no text of a plan', zh: '它不是计划的文本' } }
    default:
      return undefined
  }
}

/** The plans of a view, each with what it was at a revision. */
const comparedSince = async (io: Io, looked: Looked, revision: Revision, options: ViewOptions) => {
  const { gathered } = looked
  const past = await pastOf(io, gathered, revision)
  const pairs = gathered.reads.map((read, index) => ({
    before: versionThen(past[index]),
    after: { kind: 'read', read } as const,
  }))
  return (await comparedPairs(pairs, gathered.session, { redactNames: options.redactNames === true, tellsNames: true }))
    .plans
}

const titleOf = (revision: Revision): Text => {
  const { en, zh } = revisionWords(revision)
  return { en: `Since ${en}`, zh: `自${zh}以来` }
}

const untold = (one: Compared): Text => {
  if (one.kind === 'new') return { en: 'The plan is new.', zh: '计划是新的。' }
  const said = one.before?.kind === 'unreadable' ? one.before.why : undefined
  return said
    ? { en: `The plan could not be read then: ${said.en}.`, zh: `当时的计划无法读取：${said.zh}。` }
    : { en: 'The plan cannot be read now.', zh: '计划现在无法读取。' }
}

const nothingMoved: Text = { en: 'Nothing has changed.', zh: '没有变化。' }

type Told = (one: Compared, revision: Revision, language: Language) => Section

/** The open money then and now, with the deals that moved it. */
const moneySection: Told = (one, revision) => {
  const { told } = one
  const base = { id: 'waterfall', title: titleOf(revision) } as const
  const head = { revision: revision.name, commit: revision.commit, merge_base: revision.isFork, compared: one.kind }
  if (told === undefined)
    return {
      ...base,
      data: { ...head, deals: null, money: [] },
      blocks: [{ kind: 'text', text: untold(one), tone: 'dim' }],
    }
  const { diff, tongue } = told
  const lines = linesOf(diff, tongue).filter(({ topic }) => topic === 'deals')
  const blocks = [
    ...(lines.length > 0 ? [{ kind: 'list', items: lines.map(({ cell }) => cell) } as const] : []),
    ...moneyBlocks(diff, tongue),
  ]
  return {
    ...base,
    data: { ...head, deals: dealsData(diff), money: waterfallData(diff) },
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: nothingMoved, tone: 'dim' }],
  }
}

/** As many figures as one remembers. */
const mostInHeadline = 2

/** The verdict where it is another one, else the first figures that moved; undefined = none did. */
const moveInShort = ({ development: { now, then }, figures }: NonNullable<Compared['told']>): Text | undefined => {
  if (now.verdict !== undefined && then?.verdict !== undefined && now.verdict !== then.verdict)
    return joined([verdictWords[then.verdict], verdictWords[now.verdict]], ' → ')
  const moved = figures.filter(hasMoved).slice(0, mostInHeadline).map(movedFact)
  return moved.length === 0 ? undefined : listed(moved.map(({ label, value }) => joined([label, textOf(value)])))
}

/** What moved, for somebody who reviews the plan. */
const movedSection: Told = (one, revision, language) => {
  const { told, formerName } = one
  const former = formerName === undefined ? undefined : quoted(formerName)
  const blocks = told
    ? [
        ...(former
          ? [
              {
                kind: 'text',
                text: { en: `It was ${former.en} then.`, zh: `当时的文件是${former.zh}。` },
                tone: 'dim',
              } as const,
            ]
          : []),
        ...headline(told),
        ...movedBlocks(told.tongue.before, told.tongue.after, told.context),
      ]
    : [{ kind: 'text', text: untold(one), tone: 'dim' } as const]
  const title = titleOf(revision)
  const short = told && moveInShort(told)
  return {
    id: 'diff',
    title,
    ...(short && { headline: { en: `${title.en}: ${short.en}`, zh: `${title.zh}：${short.zh}` } }),
    data: dataOf(one, language),
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: nothingMoved, tone: 'dim' }],
  }
}

const toldBy = { pipeline: moneySection, review: movedSection } as const

type Asked = { looked: Looked; options: ViewOptions & { readonly since: string }; io: Io }

/** What has become of each plan since a revision; undefined where it cannot be read now. */
export const movements = async (
  view: keyof typeof toldBy,
  { looked, options, io }: Asked,
): Promise<readonly (Section | undefined)[]> => {
  if (options.whatIf) throw pastOrPossible
  const revision = await resolvedSince(io, options.since)
  const all = await comparedSince(io, looked, revision, options)
  return all.map((one) =>
    one.after?.kind === 'plan' ? toldBy[view](one, revision, looked.session.language) : undefined,
  )
}

/** A view with what has become of each plan since a revision, before the section that `before` names or at the end. */
export const withMovement = async (view: keyof typeof toldBy, arranged: Arranged, asked: Asked): Promise<Arranged> => {
  const sections = await movements(view, asked)
  const plans = arranged.plans.map((plan, index): PlanReport => {
    const section = sections[index]
    if (section === undefined) return plan
    const place = plan.sections.findIndex(
      ({ id, part }) => id === 'since-review' || id === 'findings' || part !== undefined,
    )
    const at = place < 0 ? plan.sections.length : place
    return { ...plan, sections: [...plan.sections.slice(0, at), section, ...plan.sections.slice(at)] }
  })
  return { ...arranged, plans }
}
