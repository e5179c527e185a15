import type { Io } from '../../io/index.js'
import type { Context } from '../../plan/context.js'
import type { Plan } from '../../plan/plan.js'
import type { PlanReport, Section } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { UserError } from '../../user-error.js'
import type { GlobalOptions } from '../command.js'
import { judge, type Gathered, type Looked } from '../looking.js'
import { comparedPlans, type Side } from './compared.js'
import { whatIfSection } from './section.js'
import { supposed } from './supposed.js'

type Arranged = { readonly plans: readonly PlanReport[]; readonly sections: readonly Section[] }

/** A view as far as it is compared: what it shows, and what else of a plan where it shows no figure itself. */
export type Viewed = {
  readonly title: Text
  readonly arrange: (looked: Looked) => Promise<Arranged>
  readonly more: (plan: Plan, context: Context) => Promise<readonly Section[]>
}

type Wanted = GlobalOptions & { readonly explain?: true; readonly whatIf?: readonly string[] }

const howOrWhat = new UserError({
  en: '--explain says how figures came about, --what-if how they change; use one of them',
  zh: '--explain 说明数字怎么来，--what-if 说明数字怎么变；请只用其中一个',
})

/** All that is compared of the plans as they are, or as they would be. */
const sideOf = async ({ arrange, more }: Viewed, looked: Looked): Promise<Side> => {
  const { plans, sections } = await arrange(looked)
  return {
    looked,
    sections,
    plans: await Promise.all(
      plans.map(async (report, index) => {
        const plan = looked.plans[index]?.plan
        return { report, compared: [...report.sections, ...(plan ? await more(plan, looked.context) : [])] }
      }),
    ),
  }
}

/** Only data: people read how it differs. */
const asData = (sections: readonly Section[]): readonly Section[] =>
  sections.map((section) => ({ ...section, blocks: [] }))

/** The plans as they would be, and before all else what would be different. Nothing is written. */
export const seenWhatIf = async (
  io: Io,
  gathered: Gathered,
  viewed: Viewed,
  options: Wanted,
): Promise<Arranged & { readonly looked: Looked }> => {
  if (options.explain) throw howOrWhat
  if (gathered.reads.length === 0) {
    const looked = await judge(gathered, options)
    return { looked, ...(await viewed.arrange(looked)) }
  }
  const redacts = options.redactNames === true
  const { gathered: next, suppositions } = await supposed(io, gathered, options.whatIf ?? [], redacts)
  const before = await sideOf(viewed, await judge(gathered, options))
  const after = await sideOf(viewed, await judge(next, options))
  const compared = comparedPlans(before, after, suppositions, gathered, next)
  return {
    looked: after.looked,
    plans: after.plans.map(({ report }, index): PlanReport => {
      // What keeps a plan from being read is shown as ever.
      const isRead = after.looked.plans[index]?.plan !== undefined
      return isRead ? { ...report, sections: asData(report.sections), folded: true } : report
    }),
    sections: [whatIfSection(compared, viewed.title, gathered.session), ...asData(after.sections)],
  }
}
