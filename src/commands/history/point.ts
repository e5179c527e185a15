import type { Opened } from '../../plan/open.js'
import type { Severity } from '../../report/diagnostic.js'
import type { Data, Exact, Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import type { Verdict } from '../../review/verdict.js'
import { judgementsOf, type Rule } from '../../rules/rule.js'
import { contextFor } from '../judging.js'
import { firstScreen } from '../review-sections.js'
import type { Session } from '../reading.js'
import { conclusionIn } from '../what-if/compared.js'

/** The figures that are followed over the commits; null = not known. */
export type Figures = {
  readonly gap_index_pct: number | null
  readonly support_index_pct: number | null
  readonly contact_index_pct: number | null
  readonly open_weighted: Exact | null
  readonly open_amount: Exact | null
  readonly won_amount: Exact | null
  readonly currency: string | null
  readonly complete_pct: number | null
  readonly verdict: Verdict | null
  readonly error: number | null
  readonly warning: number | null
  readonly info: number | null
}

/** What is to be said of a plan at one time: figures, or why there are none. */
export type Reading = {
  readonly state: 'read' | 'unreadable' | 'absent'
  /** The first of what keeps it from being a plan. */
  readonly problem: Text | undefined
  readonly figures: Figures
}

const nothing: Figures = {
  gap_index_pct: null,
  support_index_pct: null,
  contact_index_pct: null,
  open_weighted: null,
  open_amount: null,
  won_amount: null,
  currency: null,
  complete_pct: null,
  verdict: null,
  error: null,
  warning: null,
  info: null,
}

/** After a commit that took the plan away. */
export const absent: Reading = { state: 'absent', problem: undefined, figures: nothing }

const unread = (problem: Text | undefined): Reading => ({
  state: 'unreadable',
  problem,
  figures: { ...nothing, verdict: 'cannot_be_read' },
})

const tooLarge: Text = { en: 'a file of it is too large', zh: '其中有文件过大' }

type Keys = { readonly [key: string]: Data }

const dataOf = (sections: readonly Section[], id: string): Keys => {
  const data = sections.find((section) => section.id === id)?.data
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Keys) : {}
}

const numberIn = (data: Keys, key: string): number | null => {
  const value = data[key]
  return typeof value === 'number' ? value : null
}

const exactIn = (data: Keys, key: string): Exact | null => {
  const value = data[key]
  return typeof value === 'object' && value !== null && 'exact' in value ? (value as Exact) : null
}

/** What the rules and formulas of today say of a plan on a day; undefined = a file of it is too large to be read. */
export const readingOf = async (
  opened: Opened | undefined,
  day: string,
  { playbook }: Session,
  rules: readonly Rule[],
): Promise<Reading> => {
  if (opened === undefined) return unread(tooLarge)
  if (opened.kind === 'refused') return unread(opened.message)
  if (opened.kind === 'problems')
    return unread((opened.diagnostics.find(({ severity }) => severity === 'error') ?? opened.diagnostics[0])?.message)
  const { plan } = opened
  const context = await contextFor(plan, { asOf: day, playbook, plans: [plan] })
  const judgements = judgementsOf(rules, plan, context)
  const screen = await firstScreen({ plan, judgements }, context)
  const [figures, completeness] = [dataOf(screen, 'key-figures'), dataOf(screen, 'completeness')]
  const count = (wanted: Severity): number => judgements.filter(({ severity }) => severity === wanted).length
  return {
    state: 'read',
    problem: undefined,
    figures: {
      gap_index_pct: numberIn(figures, 'gap_index_pct'),
      support_index_pct: numberIn(figures, 'support_index_pct'),
      contact_index_pct: numberIn(figures, 'contact_index_pct'),
      open_weighted: exactIn(figures, 'open_weighted'),
      open_amount: exactIn(figures, 'open_amount'),
      won_amount: exactIn(figures, 'won_amount'),
      currency: typeof figures['currency'] === 'string' ? figures['currency'] : null,
      complete_pct: numberIn(completeness, 'pct'),
      verdict: conclusionIn(screen) ?? null,
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
    },
  }
}
