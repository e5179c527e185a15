import type { Revision } from '../../history/revision.js'
import type { Io } from '../../io/index.js'
import type { Block } from '../../report/block.js'
import type { PlanReport } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { counted } from '../../report/words.js'
import { movedBlocks } from '../diff/brief.js'
import { nothingBefore } from '../earlier.js'
import { judge, type Gathered, type Looked, type Read } from '../looking.js'
import { withCompleteness } from '../min-complete.js'
import type { Arranged, ViewOptions } from '../view.js'
import { developmentOf, stateOf, type Development, type State } from './compared.js'
import { nothingNew, overview } from './overview.js'
import { pastOf, type Past } from './pairs.js'
import { pastOrPossible, resolvedSince } from './revision.js'
import { planSection } from './section.js'

/** Plans as they were with the names of today's run, where nobody is to be named. */
const veiled = async (reads: readonly (Read | undefined)[], { reads: now, session }: Gathered) => {
  const { redacted } = await import('../../exchange/pseudonyms.js')
  const plans = now.map(({ opened }) => (opened.kind === 'plan' ? opened.plan : undefined))
  return reads.map((read, index) => {
    const later = plans[index]
    return read && { ...read, ...redacted({ ...read, ...(later && { later }) }, index + 1, session.language, plans) }
  })
}

/** What the rules of today say of the plans as they were, on the day that today's are counted as of. */
const statesThen = async (
  past: readonly Past[],
  { gathered }: Looked,
  { redactNames, minComplete, rule, except }: ViewOptions,
): Promise<readonly (State | undefined)[]> => {
  const found = past.map((one) => (one.kind === 'read' ? one.read : undefined))
  const shown = redactNames ? await veiled(found, gathered) : found
  const reads = shown.flatMap((read) => read ?? [])
  const looked = await judge({ ...gathered, reads, refusals: [], inputs: [], past: nothingBefore }, {})
  const reports = minComplete === undefined ? undefined : await withCompleteness(looked, minComplete)
  const hasAllRules = rule === undefined && except === undefined
  const states = await Promise.all(
    looked.plans.map((one, index) => stateOf(one, reports?.[index] ?? one.report, hasAllRules)),
  )
  return shown.map((read) => (read ? states[reads.indexOf(read)] : undefined))
}

const kinds = { read: 'compared', unreadable: 'unreadable', new: 'new' } as const

/** Of two names of a plan the other one; nobody learns it where names are hidden. */
const formerName = (past: Past | undefined, name: string, isHidden: boolean): string | undefined => {
  const former = past?.kind === 'read' ? past.read.name : past?.kind === 'unreadable' ? past.name : undefined
  return isHidden || former === name || name === '<stdin>' ? undefined : former
}

const developmentsOf = async (
  io: Io,
  revision: Revision,
  [all, shown]: readonly [all: readonly PlanReport[], shown: readonly PlanReport[]],
  looked: Looked,
  options: ViewOptions,
): Promise<readonly Development[]> => {
  const past = await pastOf(io, looked.gathered, revision)
  const then = await statesThen(past, looked, options)
  const hasAllRules = options.rule === undefined && options.except === undefined
  return Promise.all(
    looked.plans.map(async (one, index) => {
      const [before, state] = [past[index], then[index]]
      const now = await stateOf(one, all[index] ?? one.report, hasAllRules)
      // One with problems of format then could not be judged by rules, either.
      const kind = before?.kind === 'read' && state?.plan === undefined ? 'unreadable' : kinds[before?.kind ?? 'new']
      const name = looked.gathered.reads[index]?.name ?? ''
      const former = formerName(before, name, options.redactNames === true)
      return developmentOf(kind, now, state, former, shown[index]?.diagnostics ?? [])
    }),
  )
}

/** What has changed in the plan itself, in a few lines. */
const movedIn = ({ then, now }: Development, one: Looked['plans'][number] | undefined): readonly Block[] =>
  then?.plan && now.plan && one?.plan ? movedBlocks(then.plan, now.plan, one.context) : []

const knownWords = (known: number): Text => ({
  en: `${counted(known, 'known finding', 'known findings', '').en} not shown`,
  zh: `${String(known)} 条已知的检查结果未显示`,
})

/**
 * Shows of a check only what is new since a revision, and below it what has become of the plans. `all` has every finding,
 * while `shown` may have lost some to other flags.
 */
export const withSince = async (
  shown: Arranged,
  all: readonly PlanReport[],
  { looked, options, io }: { looked: Looked; options: ViewOptions & { readonly since: string }; io: Io },
): Promise<Arranged> => {
  if (options.whatIf) throw pastOrPossible
  const revision = await resolvedSince(io, options.since)
  const developments = await developmentsOf(io, revision, [all, shown.plans], looked, options)
  const { playbook, language } = looked.session
  const plans = shown.plans.map((plan, index): PlanReport => {
    const development = developments[index]
    if (development === undefined) return plan
    const moved = movedIn(development, looked.plans[index])
    return {
      ...plan,
      diagnostics: development.news,
      sections: [...plan.sections, planSection(development, moved, playbook, language)],
    }
  })
  const known = developments.reduce((sum, one) => sum + one.known, 0)
  return {
    ...shown,
    plans,
    sections: [...shown.sections, overview(developments, revision)],
    comment: {
      mark: 'plan check',
      findings: { en: 'New findings', zh: '新增的检查结果' },
      otherwise: nothingNew(developments, revision),
    },
    ...(known > 0 && { note: knownWords(known) }),
  }
}
