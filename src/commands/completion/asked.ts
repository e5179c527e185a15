import type { Io } from '../../io/index.js'
import type { Named } from '../../measures/named.js'
import type { IdKind } from '../../measures/references.js'
import type { Plan } from '../../plan/plan.js'
import type { Language } from '../../report/text.js'
import { UserError } from '../../user-error.js'
import type { GlobalOptions } from '../command.js'
import type { Group } from '../inputs.js'
import type { Session } from '../session.js'
import type { Position } from './position.js'

/** A plan under the name of its file. */
export type FoundPlan = { readonly file: string; readonly plan: Plan }

/** A record of some plan. */
export type Thing = Named & FoundPlan

/** What an answer may look up, each when it is asked for, and once. */
export type Asked = Position & {
  readonly io: Io
  readonly language: Language
  session(): Promise<Session>
  /** The plans that the command would take. */
  groups(): Promise<readonly Group[]>
  /** Those of them that can be read. */
  plans(): Promise<readonly FoundPlan[]>
  things(kinds: readonly IdKind[] | 'any'): Promise<readonly Thing[]>
}

/** Somebody waits at the keyboard: of more plans than these only the first are looked into. */
const mostPlans = 30

const once = <Result>(work: () => Promise<Result>): (() => Promise<Result>) => {
  let result: Promise<Result> | undefined
  return () => (result ??= work())
}

/** The plans that the typed words name; those that discovery finds where they name none, or none yet. */
const groupsFor = async (io: Io, position: Position, session: Session): Promise<readonly Group[]> => {
  const { chosenGroups, plansHere } = await import('../inputs.js')
  const { command, words, given } = position
  const takes = command.registeredArguments.findIndex((argument) => argument.name() === 'path')
  const plan = given.get('--plan')
  const paths = plan !== undefined ? [plan] : takes < 0 ? [] : words.slice(takes)
  const wantsPaths = position.wants.kind === 'word' && position.wants.argument?.name() === 'path'
  if (paths.length > 0 && !wantsPaths)
    try {
      return await chosenGroups(io, paths, session.folder, session.patterns)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  return plansHere(io, session.folder, session.patterns)
}

const readPlans = async (io: Io, groups: readonly Group[], session: Session): Promise<readonly FoundPlan[]> => {
  const { openPlan, readGroup } = await import('../reading.js')
  const found: FoundPlan[] = []
  for (const group of groups.slice(0, mostPlans))
    try {
      const opened = await openPlan(await readGroup(io, group), session.playbook)
      if (opened.kind === 'plan') found.push({ file: group.name, plan: opened.plan })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  return found
}

export const askedAt = (io: Io, language: Language, position: Position): Asked => {
  const session = once(async () => {
    const { openSession } = await import('../session.js')
    const config = position.given.get('--config')
    const options: GlobalOptions = config === undefined ? {} : { config }
    return openSession(io, options)
  })
  const groups = once(async () => groupsFor(io, position, await session()))
  const plans = once(async () => readPlans(io, await groups(), await session()))
  const all = once(async () => {
    const { namedThings } = await import('../../measures/named.js')
    return (await plans()).flatMap((found) => namedThings(found.plan).map((thing): Thing => ({ ...thing, ...found })))
  })
  return {
    ...position,
    io,
    language,
    session,
    groups,
    plans,
    things: async (kinds) => (await all()).filter(({ kind }) => kinds === 'any' || kinds.includes(kind)),
  }
}
