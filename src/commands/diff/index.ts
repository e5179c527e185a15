import type { Io } from '../../io/index.js'
import type { Data, PlanReport, Report, Row, Table } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { joined } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import type { FailOn, GlobalOptions, Outcome } from '../command.js'
import { openSession, type Session } from '../reading.js'
import { owned } from '../tables.js'
import { askedBy, type Asked } from './asked.js'
import { comparedPairs, hasChanged, type Compared } from './compared.js'
import { changeData } from './data.js'
import { overview } from './overview.js'
import { pairsOf, type Pair } from './pairs.js'
import { diffSections } from './section.js'
import { sideAt, sideHere, sideIn, type Side } from './sides.js'

export type DiffOptions = GlobalOptions & { readonly failOn: FailOn }

const title: Text = { en: 'What changed', zh: '变化' }

const nothingThere = new UserError({
  en: 'there is no plan in either of the two states; a plan is a file NAME.plan.yaml, or a folder with a plan.yaml',
  zh: '两个状态中都没有计划；计划是名为 NAME.plan.yaml 的文件，或含有 plan.yaml 的文件夹',
})

/** The two states that are compared. */
const sidesOf = async (io: Io, asked: Asked, session: Session): Promise<readonly [before: Side, after: Side]> => {
  if (asked.kind === 'places') return [await sideIn(io, asked.before, session), await sideIn(io, asked.after, session)]
  const { before, after, paths } = asked
  return [
    await sideAt(io, before, paths, session),
    after ? await sideAt(io, after, paths, session) : await sideHere(io, paths, session),
  ]
}

const cellOf = (value: unknown): string | number | boolean | null => {
  if (typeof value === 'object') return value === null ? null : JSON.stringify(value)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

const rowsOf = ({ report, told }: Compared): readonly (readonly [Compared['report'], Row])[] => {
  if (told === undefined) return []
  const { renames, changes } = told.diff
  return [
    ...renames.map(({ before, after }) => ({ kind: 'renamed', path: null, before, after })),
    ...changes.map(changeData).map(({ kind, path, before, after }) => ({
      kind: kind ?? null,
      path: path ?? null,
      before: cellOf(before),
      after: cellOf(after),
    })),
  ].map((row) => [report, row] as const)
}

/** Every change of a field, a row each. */
const fieldTable = (plans: readonly Compared[]): Table =>
  owned(
    ['kind', 'path', 'before', 'after'],
    plans.flatMap(rowsOf),
    plans.flatMap(({ kind, report }) => (kind === 'unreadable' ? [report.file] : [])),
  )

/** What the two states are, for programs. */
type Sides = { readonly before: Data; readonly after: Data }

const isPlace = (side: Data): boolean =>
  typeof side === 'object' && side !== null && 'kind' in side && side.kind === 'path'

/** Some pairs of plans as one report. */
export const diffReport = async (
  pairs: readonly Pair[],
  session: Session,
  between: Text,
  sides: Sides,
  { redactNames, format }: GlobalOptions,
): Promise<Report> => {
  const { plans, looked } = await comparedPairs(pairs, session, {
    redactNames: redactNames === true,
    // Of two places the names are known.
    tellsNames: !isPlace(sides.before),
  })
  return {
    command: 'diff',
    title,
    asOf: session.asOf,
    plans: plans.map((one): PlanReport => {
      const isShown = plans.length === 1 || hasChanged(one)
      return {
        ...one.report,
        // Over all plans it stands once.
        sections: diffSections(one, between, session.language).map((section) =>
          plans.length > 1 && section.id === 'diff' ? { ...section, bare: true } : section,
        ),
        ...(!isShown && { folded: true }),
      }
    }),
    sections: [overview(plans, between, sides)],
    rules: looked.rules,
    ...(format === 'csv' && { table: fieldTable(plans) }),
  }
}

/** What `plan diff` shows. */
export const diffOutcome = async (io: Io, words: readonly string[], options: DiffOptions): Promise<Outcome> => {
  const session = await openSession(io, options)
  const asked = await askedBy(io, words)
  const [before, after] = await sidesOf(io, asked, session)
  const pairs = await pairsOf(before, after, asked.kind === 'places')
  if (pairs.length === 0) throw nothingThere
  return {
    report: await diffReport(
      pairs,
      session,
      joined([before.said, after.said], ' → '),
      { before: before.data, after: after.data },
      options,
    ),
    language: session.language,
    options,
    failOn: options.failOn,
    refusals: [],
    inputs: after.wanted.flatMap(({ files }) => files),
  }
}
