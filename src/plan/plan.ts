import type { AccountPlan } from './plan.generated.js'

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T

/**
 * One valid account plan as read-only data, shaped by `schemas/account-plan.schema.json`. Empty values are absent, so
 * `undefined` always means *unknown*. Ids may still be dangling: that is rule PLN-005.
 */
export type Plan = DeepReadonly<AccountPlan>

type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never

export type Person = ItemOf<NonNullable<Plan['relationships']>['people']>
export type Organisation = ItemOf<NonNullable<Plan['relationships']>['organisations']>
export type Opportunity = ItemOf<Plan['opportunities']>
export type TeamMember = ItemOf<Plan['team']>
export type Goal = ItemOf<Plan['goals']>
export type Action = ItemOf<Plan['actions']>
