import type { Plan } from '../../plan/plan.js'

/** Whether what is said of a plan depends on other plans: its account belongs to a group, or others belong to it. */
export const hasRelatives = ({ account }: Plan): boolean =>
  account.parent !== undefined || account.policy_from_parent !== undefined || (account.subsidiaries ?? []).length > 0

/** What other plans have to know of one: who it is about, to whom that belongs, and whether there is business. */
export const relativeOf = ({ version, id, account, opportunities = [] }: Plan): Plan => {
  const relative: Plan = {
    version,
    ...(id !== undefined && { id }),
    account: {
      name: account.name,
      ...(account.parent !== undefined && { parent: account.parent }),
      ...(account.subsidiaries && { subsidiaries: account.subsidiaries }),
      ...(account.policy_from_parent !== undefined && { policy_from_parent: account.policy_from_parent }),
      ...(account.takeover && { takeover: account.takeover }),
    },
    opportunities: opportunities.map((deal) => ({
      id: deal.id,
      name: deal.name,
      ...(deal.kind && { kind: deal.kind }),
      ...(deal.stage && { stage: deal.stage }),
      ...(deal.status && { status: deal.status }),
    })),
  }
  // Words cut out of a file would keep the whole text of it in memory.
  return JSON.parse(JSON.stringify(relative)) as Plan
}
