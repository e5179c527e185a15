import { accountFigures, type AccountFigures } from '../../measures/portfolio.js'
import type { Text } from '../../report/text.js'
import { subjectNames } from '../../measures/subjects.js'
import { classRow, worstWords, type ClassPlan, type ClassRow } from '../class-table.js'
import type { Ranked } from '../ranking.js'

/** An error of the rules that is more than an empty field: red is for what loses deals. */
export type RedFlag = {
  readonly rule: string
  readonly label: Text
  readonly subject: string
  /** What people call the subject; null = the plan as a whole. */
  readonly about: string | null
  readonly message: Text
}

/** One plan of a portfolio: its row of the class table, and what is added up. */
export type Account = {
  readonly row: ClassRow
  readonly worst: Text | null
  readonly flags: readonly RedFlag[]
  readonly figures: AccountFigures
}

/** One that cannot be read: it is in no sum. */
export type UnreadAccount = Pick<Account, 'row' | 'worst'> & { readonly figures?: never }

const flagsOf = (items: readonly Ranked[], nameOf: (id: string) => string | undefined): readonly RedFlag[] =>
  items
    .filter(({ rule, severity }) => severity === 'error' && rule.completeness !== true)
    .map(({ rule, finding: { subject, message } }) => ({
      rule: rule.code,
      label: rule.label,
      subject,
      about: subject === 'plan' ? null : (nameOf(subject) ?? subject),
      message,
    }))

/**
 * A copy that shares nothing with what it was made from. Words cut out of a file keep the whole text of it in memory, and a
 * portfolio must not grow by that.
 */
const detached = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

/** What is kept of a plan; `changedOn` is the day of its last commit, `owner` a stand-in where nobody is to be named. */
export const accountOf = (
  one: ClassPlan,
  { changedOn, owner }: { readonly changedOn: string | undefined; readonly owner?: string | undefined },
): Account | UnreadAccount => {
  const row = classRow(one)
  const worst = worstWords(one) ?? null
  const { read } = one
  if (read === undefined) return detached({ row, worst })
  const figures = accountFigures(read.plan, read.context, changedOn)
  return detached({
    row,
    worst,
    flags: flagsOf(read.items, subjectNames(read.plan)),
    figures: figures.owner !== undefined && owner !== undefined ? { ...figures, owner } : figures,
  })
}
