import { openPlan } from '../plan/open.js'
import type { Plan } from '../plan/plan.js'
import type { Playbook } from '../playbook/playbook.js'
import { allRules } from '../rules/select.js'
import { applyRule, type Rule } from '../rules/rule.js'

/** Day on which the examples of the rules are judged. */
const exampleDay = '2026-06-30'

const isText = (value: object): boolean => Object.keys(value).every((key) => key === 'en' || key === 'zh')

/** The same playbook, which notes the dotted key of every value that is read. */
const watched = (playbook: Playbook, read: Set<string>): Playbook => {
  const watch = (value: object, path: readonly string[]): object =>
    new Proxy(value, {
      get(target, key, receiver): unknown {
        const found: unknown = Reflect.get(target, key, receiver)
        if (typeof key === 'symbol') return found
        const here = [...path, key]
        const isGroup = typeof found === 'object' && found !== null && !Array.isArray(found) && !isText(found)
        if (isGroup) return watch(found, here)
        read.add(here.join('.'))
        return found
      },
    })
  // What is watched has the shape of what it stands for.
  return watch(playbook, []) as Playbook
}

const planText = (fragment: string): string =>
  `version: 1\n${/^account:/m.test(fragment) ? '' : 'account: { name: x }\n'}${fragment}\n`

const familyOf = ({ code }: Rule): string => code.slice(0, code.indexOf('-'))

/** The examples of some rules as plans. */
const examplesOf = async (rules: readonly Rule[], playbook: Playbook): Promise<readonly Plan[]> => {
  const plans: Plan[] = []
  for (const fragment of rules.flatMap(({ bad, good }) => [bad, good])) {
    const bytes = new TextEncoder().encode(planText(fragment))
    const name = 'example.plan.yaml'
    const opened = await openPlan({ kind: 'file', name, files: [{ file: name, bytes }] }, playbook)
    if (opened.kind === 'plan') plans.push(opened.plan)
  }
  return plans
}

const keysReadBy = (rule: Rule, plans: readonly Plan[], playbook: Playbook): ReadonlySet<string> => {
  const read = new Set<string>()
  const figures = { sections: [], of: () => undefined }
  for (const plan of plans)
    applyRule(rule, plan, { asOf: exampleDay, playbook: watched(playbook, read), plans: [plan], figures })
  return read
}

/**
 * Which rules read which values: every key that a rule asks the playbook for while it judges the examples of its family.
 * A rule may read more in other plans, so that nothing here is untrue, and something may be missing.
 */
export const readersOfValues = async (playbook: Playbook): Promise<ReadonlyMap<string, readonly Rule[]>> => {
  const readers = new Map<string, Rule[]>()
  const rules = await allRules()
  for (const family of new Set(rules.map(familyOf))) {
    const members = rules.filter((rule) => familyOf(rule) === family)
    const plans = await examplesOf(members, playbook)
    for (const rule of members)
      for (const key of keysReadBy(rule, plans, playbook)) readers.set(key, [...(readers.get(key) ?? []), rule])
  }
  return readers
}
