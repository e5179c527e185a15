import type { Text } from '../report/text.js'

export type ScaleName = string

/** One level of a scale. `number` is the value used in formulas; absent where the scale is only a list of names. */
export type Level = {
  readonly label: Text
  readonly number?: number
  readonly meaning?: Text
  /** Scale `need`: what the need must not be taken for (domain, open point 29). */
  readonly not_meaning?: Text
  /** Scale `need`: how the need shows, and in which situations it is usual (domain 3.5). */
  readonly signs?: Text
  readonly situations?: Text
  /** Scale `change`: the value position to take with such a person (domain 3.4). */
  readonly value_position?: Text
  /** Scale `force`: code as printed (`E-DB`) and buyer class EB, UB, TB or COACH (domain 1.1). */
  readonly code?: string
  readonly buyer_class?: string
  /** What to ask oneself to find the level; a yes speaks for it. */
  readonly questions?: readonly Text[]
}

export type StageCode = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

/** One stage of a ladder (domain S3-06): rates in whole percent, duration in days, null = none planned. */
export type Stage = {
  readonly name: Text
  readonly win_rate: number
  readonly conversion: number
  readonly planned_days: number | null
  readonly participants: readonly string[]
  readonly key_result: Text
  readonly buyer_step: string
  readonly key_actions: Readonly<Record<string, Text>>
}

export type Ladder = Readonly<Record<StageCode, Stage>>

/** Everything a company may want to change, as data. The shipped default is `default.yaml`; see `plan playbook`. */
export type Playbook = {
  /** Currency of a plan that names none, ISO 4217. */
  readonly currency: string
  readonly ladder: string
  readonly ladders: Readonly<Record<string, Ladder>>
  /** Name of a set in `label_sets` whose words replace the names of the stages; `default` keeps the ladder's. */
  readonly stage_labels: string
  readonly label_sets: Readonly<Record<string, Readonly<Record<StageCode, Text>>>>
  /** Modules that are on in every plan, besides those whose data stands in it and those it switches on itself. */
  readonly modules: readonly string[]
  readonly people: {
    readonly key_player: { readonly influence: readonly string[]; readonly roles: readonly string[] }
    readonly decision_structure: readonly string[]
    readonly decision_maker: readonly string[]
    readonly approver: readonly string[]
    readonly supportive: readonly string[]
    readonly mentor: readonly string[]
    readonly thread_contact: readonly string[]
    /** Response modes in which a person does not listen. */
    readonly not_receptive: readonly string[]
  }
  readonly gap_priority: { readonly critical: number; readonly significant: number; readonly minor: number }
  readonly threads: { readonly error_below: number; readonly warning_below: number }
  readonly coverage: { readonly decision_maker_level: number }
  readonly segmentation: {
    /** The thresholds are amounts in this currency. */
    readonly currency: string
    /** Lower bounds, inclusive, of rows 1 and 2. */
    readonly vpc_rows: readonly [number, number]
    readonly ndf_rows: readonly [number, number]
    /** Lower bounds, inclusive, of budget classes R and A. */
    readonly rad_budget: { readonly R: number; readonly A: number }
    readonly rad_share: readonly [number, number]
    /** Which second table a VPC letter has. */
    readonly second_table: Readonly<Record<'P' | 'C' | 'V', 'none' | 'ndf' | 'rad'>>
  }
  readonly control: {
    readonly weights: { readonly w: number; readonly f: number; readonly c: number }
    readonly win_from: number
    readonly volatile_from: number
  }
  readonly pipeline: {
    readonly categories: {
      readonly commit_from_stage: StageCode
      readonly commit_zone: string
      readonly best_case_from_stage: StageCode
      readonly best_case_not_zone: string
      readonly labels: Readonly<Record<'omitted' | 'commit' | 'best_case' | 'pipeline', Text>>
    }
    /** Currency code → words that mean an amount in it as the unit of a goal → how many of the currency one stands for. */
    readonly currency_units: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
  /** Numbers that rules compare with: days, counts, percent; the amount is in the currency of the segmentation. */
  readonly limits: {
    readonly team_members: number
    readonly people: number
    readonly research_days: number
    readonly voice_days: number
    readonly rating_days: number
    readonly contact_days_key_player: number
    readonly contact_days_other: number
    readonly personal_data_months: number
    readonly key_owner_pct: number
    readonly key_actions_pct: number
    readonly override_points: number
    readonly forecast_ratio: number
    readonly belonging_distance: number
    readonly first_meeting_distance: number
    readonly top_level_pct: number
    readonly lead_gap_pct: number
    readonly c139_amount: number
    readonly clear_items: number
    readonly clear_deviation: number
    readonly success_factors: number
    readonly stickiness_pct: number
    readonly self_assessment_days: number
    readonly glass_ceiling_rung: number
    readonly willingness_known: number
    readonly takeover_survey_days: number
    readonly assessment_unknown: number
    readonly cues: number
    readonly traits: number
    readonly dimension_work_days: number
  }
  readonly service: {
    /** Service level from which a customer is tied to us (domain S2-28), and from which we sell whole solutions. */
    readonly binding_level: number
    readonly solution_level: number
    /** Traits that say the customer buys whole solutions, whatever the service level. */
    readonly solution_traits: readonly string[]
    /** Service times that we promise to last; of all others we promise that they are short. */
    readonly longer_is_better: readonly string[]
  }
  readonly self_assessment: {
    readonly lowest_answer: number
    readonly highest_answer: number
    /** Score → the questions that it adds up (domain S2-18). */
    readonly scores: Readonly<Record<string, readonly string[]>>
    /** Band → its lower bound, inclusive, the highest first; below them all a score is weak. */
    readonly bands: { readonly strong: number; readonly fair: number }
  }
  /** From which stage on a rule asks for something, or asks more strictly. */
  readonly from_stage: {
    readonly decision_maker_warning: StageCode
    readonly decision_maker_error: StageCode
    readonly decision_maker_met: StageCode
    readonly decision_maker_known: StageCode
    readonly all_dimensions: StageCode
    readonly threads: StageCode
    readonly map_validated: StageCode
    readonly competitor: StageCode
    readonly customer_budget: StageCode
    readonly force_met: StageCode
    readonly c139_warning: StageCode
    readonly c139_error: StageCode
    readonly zone_warning: StageCode
    readonly zone_error: StageCode
    readonly response_mode: StageCode
    readonly persuasion: StageCode
    readonly assessment: StageCode
    readonly compelling_event: StageCode
    readonly competitor_profile: StageCode
    readonly position: StageCode
    readonly levers: StageCode
    readonly need_questions: StageCode
    readonly watch: StageCode
  }
  /** Forces of which one must be on the map while the furthest open deal is at a stage (domain S1-07). */
  readonly participation: Readonly<Record<Exclude<StageCode, 'F'>, readonly string[]>>
  /** Role → forces of which one goes with it (domain 3.7). */
  readonly role_forces: Readonly<Record<string, readonly string[]>>
  /** Channels of needs that the customer has not put into words (domain S2-02). */
  readonly implicit_channels: readonly string[]
  /** Function of a person → decision focus it usually has. */
  readonly expected_focus: Readonly<Record<string, string>>
  /** Question of the deal assessment → its criteria (domain 2.11). */
  readonly assessment_questions: Readonly<Record<string, readonly string[]>>
  /** Lever → factor it works on (domain S2-12). */
  readonly lever_factors: Readonly<Record<string, string>>
  /** Outcome of the first visit → relationship level it implies (domain S0-07). */
  readonly first_meeting_level: Readonly<Record<string, string>>
  /** Words by which a metric is recognised as a measure of the vision (domain S0-04). */
  readonly vision_measures: Readonly<
    Record<'win_rate' | 'sales_cycle' | 'deal_size' | 'customer_satisfaction', readonly string[]>
  >
  /** Days until a next move is due, by the severity of what it mends. */
  readonly next_move_days: { readonly error: number; readonly warning: number; readonly info: number }
  /** Days from one review of a kind to the next (domain 2.15). */
  readonly review_days: Readonly<
    Record<'weekly_issues' | 'monthly_operations' | 'quarterly_business_review' | 'yearly_strategic_planning', number>
  >
  /** Restricted fields of a person that a plan may hold (domain S2-35). */
  readonly allowed_personal_fields: readonly string[]
  /** Dated exchange rates: one unit of `from` is `rate` units of `to`, valid from `date` on. */
  readonly exchange_rates: readonly {
    readonly from: string
    readonly to: string
    readonly rate: number
    readonly date: string
  }[]
  /** Rule code → severity that replaces the rule's own, or `off`. */
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>
  /** What holds only for some customers, plans or deals; of two that say something of one value the later wins. */
  readonly policies: readonly Policy[]
  /** Statements that must hold in every plan, as under `assert` of a plan. */
  readonly assert: readonly string[]
  /** Personal fields that no plan may hold, by the key people would write, with the reason (domain S2-35). */
  readonly excluded_fields: Readonly<Record<string, { readonly label: Text; readonly reason: Text }>>
  /** What each scale is about, for editors and explanations. */
  readonly scale_descriptions: Readonly<Record<ScaleName, Text>>
  readonly scales: Readonly<Record<ScaleName, Readonly<Record<string, Level>>>>
}

/** For whom a policy is: everything that is given must hold, and what is not known does not. Nothing given = everybody. */
export type PolicyCondition = {
  readonly lifecycle?: readonly string[]
  /** VPC letters. */
  readonly tier?: readonly string[]
  /** Statuses of the plan; one that is not written is a draft. */
  readonly status?: readonly string[]
  /** Open deals of at least this amount, in the currency of the segmentation. */
  readonly deal_amount_from?: number
}

/** What a company asks of some customers, plans or deals besides, or instead of, what it asks of all. */
export type Policy = {
  readonly name?: string
  readonly when?: PolicyCondition
  /** Elements of a plan or a deal that must be there. */
  readonly require?: readonly string[]
  readonly limits?: Partial<Playbook['limits']>
  readonly from_stage?: Partial<Playbook['from_stage']>
  readonly severities?: Playbook['severities']
}

/** Any part of a playbook, as a company writes it under `playbook` in its plan.config.yaml. Lists are given whole. */
export type PlaybookOverrides = Part<Playbook>

type Part<Whole> = Whole extends readonly unknown[]
  ? Whole
  : Whole extends object
    ? { readonly [Key in keyof Whole]?: Part<Whole[Key]> | null }
    : Whole

/** Where an effective value comes from. */
export type Origin =
  | { readonly kind: 'default'; readonly mark: string }
  | { readonly kind: 'config'; readonly file: string; readonly line: number }
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'environment'; readonly name: string }
