import type { Data } from './plans.js'

/**
 * The figures of a plan once more, written from the specification alone: slowly, with fractions of whole numbers, its
 * own tables and no word of the program. If both agree on a thousand plans, neither misreads the method alone.
 */

type Fraction = readonly [bigint, bigint]

const fraction = (value: number): Fraction => {
  const [whole = '0', decimals = ''] = String(value).split('.')
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)]
}
const add = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
const multiply = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
const divide = ([a, b]: Fraction, [c, d]: Fraction): Fraction => (c < 0n ? [-a * d, -c * b] : [a * d, b * c])
const zero: Fraction = [0n, 1n]
const total = (values: readonly Fraction[]): Fraction => values.reduce(add, zero)

/** Half away from zero, as a number. */
const round = ([n, d]: Fraction, places: number): number => {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(places) * 2n + d
  const units = scaled / (2n * d)
  const text = units.toString().padStart(places + 1, '0')
  const value = Number(places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`)
  return n < 0n && units !== 0n ? -value : value
}

const percent = (part: Fraction, whole: Fraction): number | null =>
  whole[0] === 0n ? null : round(multiply(divide(part, whole), [100n, 1n]), 1)

const list = (value: unknown): Data[] => (Array.isArray(value) ? (value as Data[]) : [])
const record = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {})
const words = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : [])
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

const weights: Record<string, number> = { high: 3, medium: 2, low: 1 }
const levels: Record<string, number> = { none: 0, vendor: 1, credible_source: 2, problem_solver: 3, trusted_advisor: 4 }
const organisationLevels: Record<string, number> = { none: 0, contact: 1, cooperating: 2, allied: 3 }
const attitudes: Record<string, number> = { mentor: 2, supporter: 1, neutral: 0, non_supporter: -1, opponent: -2 }
const contacts: Record<string, number> = { none: 0, brief: 1, multiple: 2, in_depth: 3 }
const winRates: Record<string, number> = { A: 10, B: 25, C: 50, D: 75, E: 90, F: 100 }
const conversions: Record<string, number> = { A: 80, B: 70, C: 60, D: 50, E: 90, F: 100 }
const durations: Record<string, number | undefined> = { A: 7, B: 7, C: 10, D: 7, E: 7 }
const allForces = ['e_db', 'e_pb', 'u_wb', 'u_bb', 't_ca', 't_fb', 't_ab', 'c_co', 'c_ca']

const by = (known: Record<string, number>, key: unknown): number | undefined => known[text(key) ?? '']

const days = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000

const priority = (gap: number): string =>
  gap >= 6 ? 'critical' : gap >= 3 ? 'significant' : gap >= 1 ? 'minor' : 'met'

const gapTable = (items: readonly Data[], scale: Record<string, number>) => {
  const rows = items.flatMap((item) => {
    const relationship = record(item['relationship'])
    const weight = by(weights, item['influence'])
    const current = by(scale, relationship['current'])
    const desired = by(scale, relationship['desired'])
    if (weight === undefined || current === undefined || desired === undefined) return []
    const gap = Math.max(0, desired - current)
    return [{ id: String(item['id']), weight, gap, weighted: weight * gap, wanted: weight * desired }]
  })
  const sum = rows.reduce((all, row) => all + row.weighted, 0)
  const wanted = rows.reduce((all, row) => all + row.wanted, 0)
  const order = [...rows].sort((a, b) => b.weighted - a.weighted || b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const blind = items.length > 0 && rows.length === 0
  return {
    order,
    left: items.length - rows.length,
    total: blind ? null : sum,
    wanted: blind ? null : wanted,
    index: wanted === 0 ? null : percent([BigInt(sum), 1n], [BigInt(wanted), 1n]),
  }
}

const isKeyPlayer = (person: Data): boolean =>
  person['influence'] === 'high' ||
  words(person['roles']).some((role) => role === 'decision_maker' || role === 'approver')

const supports = (person: Data): boolean => person['attitude'] === 'supporter' || person['attitude'] === 'mentor'

const relationshipGaps = (plan: Data) => {
  const people = list(record(plan['relationships'])['people'])
  const table = gapTable(people, levels)
  return {
    people: table.order.map(({ id, weight, gap, weighted }) => ({
      person: id,
      weight,
      gap,
      weighted_gap: weighted,
      priority: priority(weighted),
      key_player: isKeyPlayer(people.find((person) => person['id'] === id) ?? {}),
    })),
    left_out: table.left,
    gap_total: table.total,
    gap_weighted_desired: table.wanted,
    gap_index_pct: table.index,
  }
}

const strategicGaps = (plan: Data) => {
  const all = list(record(plan['relationships'])['organisations'])
  const { total: sum, index } = gapTable(all, organisationLevels)
  return { gap_total: sum, gap_index_pct: index }
}

const fiveDimensions = (plan: Data) => {
  const people = list(record(plan['relationships'])['people'])
  const names = ['need', 'change', 'focus', 'contact', 'attitude']
  const known = (person: Data): number => names.filter((name) => person[name] !== undefined).length
  const weighed = people.filter((person) => by(weights, person['influence']) !== undefined)
  const weight = (person: Data): number => by(weights, person['influence']) ?? Number.NaN
  const whole = (value: number): Fraction => [BigInt(value), 1n]
  const index = (name: string, scale: Record<string, number>, best: number): number | null => {
    const rated = weighed.filter((person) => by(scale, person[name]) !== undefined)
    return percent(
      total(rated.map((person) => whole(weight(person) * (by(scale, person[name]) ?? Number.NaN)))),
      total(rated.map((person) => whole(weight(person) * best))),
    )
  }
  const dimensions = Object.fromEntries(
    names.map((name) => {
      const counts: Record<string, number> = {}
      for (const person of people) {
        const level = text(person[name]) ?? 'unknown'
        counts[level] = (counts[level] ?? 0) + 1
      }
      return [name, counts]
    }),
  )
  const keyPlayers = people.filter(isKeyPlayer)
  const helping = keyPlayers.filter(supports)
  const formal = helping.filter((person) =>
    words(person['roles']).some((role) => role === 'decision_maker' || role === 'approver'),
  )
  const status =
    people.length === 0
      ? 'no_map'
      : keyPlayers.length === 0
        ? 'basic'
        : helping.length === 0
          ? 'red'
          : formal.length === 0
            ? 'amber'
            : 'green'
  const present = new Set(people.flatMap((person) => words(person['forces'])))
  return {
    dimensions,
    known_dimensions_pct: percent(total(people.map((person) => whole(known(person)))), whole(5 * people.length)),
    weighted_known_pct: percent(
      total(weighed.map((person) => whole(weight(person) * known(person)))),
      total(weighed.map((person) => whole(weight(person) * 5))),
    ),
    support_index_pct: index('attitude', attitudes, 2),
    contact_index_pct: index('contact', contacts, 3),
    key_players: keyPlayers.map((person) => person['id']),
    map_status: status,
    forces_missing: allForces.filter((force) => !present.has(force)),
    force_coverage_pct: percent(whole(present.size), whole(9)),
    threads: people
      .filter(
        (person) =>
          person['external'] !== true && (person['contact'] === 'multiple' || person['contact'] === 'in_depth'),
      )
      .map((person) => person['id']),
  }
}

const chain = (stage: string): Fraction =>
  'ABCDE'
    .slice(Math.max(0, 'ABCDE'.indexOf(stage)))
    .split('')
    .filter(() => stage !== 'F')
    .reduce<Fraction>((all, step) => multiply(all, [BigInt(conversions[step] ?? 0), 100n]), [1n, 1n])

type Deal = {
  id: string
  stage: string
  amount: Fraction
  weighted: Fraction
  chained: Fraction
  days: number | null
  overdue: number | null
  open: boolean
}

const pipeline = (plan: Data, asOf: string) => {
  const deals: Deal[] = []
  let relevantOpen = 0
  let relevantWon = 0
  for (const item of list(plan['opportunities'])) {
    const state = text(item['status']) ?? 'open'
    const stage = text(item['stage'])
    if (item['kind'] === 'potential' || state === 'lost' || state === 'on_hold' || stage === undefined) continue
    const isWon = state === 'won' || stage === 'F'
    if (isWon) relevantWon += 1
    else relevantOpen += 1
    const value = number(item['amount'])
    if (value === undefined) continue
    const rated = isWon ? 'F' : stage
    const rate = number(item['win_rate_override']) ?? winRates[rated] ?? Number.NaN
    const entry = list(item['stage_history'])
      .filter((one) => one['stage'] === stage)
      .at(-1)
    const spent = entry === undefined ? null : days(String(entry['entered_on']), asOf)
    const planned = isWon ? undefined : durations[stage]
    deals.push({
      id: String(item['id']),
      stage,
      amount: fraction(value),
      weighted: multiply(fraction(value), [BigInt(rate), 100n]),
      chained: multiply(fraction(value), chain(rated)),
      days: spent,
      overdue: spent === null || planned === undefined ? null : Math.max(0, spent - planned),
      open: !isWon,
    })
  }
  const open = deals.filter((deal) => deal.open)
  const blind = relevantOpen > 0 && open.length === 0
  const sum = (pick: (deal: Deal) => Fraction): number | null => (blind ? null : round(total(open.map(pick)), 2))
  const won = deals.filter((deal) => !deal.open)
  const potential = list(plan['opportunities']).filter(
    (item) => item['kind'] === 'potential' && (item['status'] ?? 'open') === 'open',
  )
  const priced = potential.flatMap((item) => number(item['amount']) ?? [])
  const chained = total(open.map((deal) => deal.chained))
  return {
    deals: Object.fromEntries(
      deals.map((deal) => [
        deal.id,
        {
          stage: deal.stage,
          amount: round(deal.amount, 2),
          weighted: round(deal.weighted, 2),
          chained: round(deal.chained, 2),
          days_in_stage: deal.days,
          overdue_days: deal.overdue,
        },
      ]),
    ),
    open_amount: sum((deal) => deal.amount),
    open_weighted: sum((deal) => deal.weighted),
    open_chained: sum((deal) => deal.chained),
    ratio: chained[0] === 0n ? null : round(divide(total(open.map((deal) => deal.weighted)), chained), 3),
    won_amount: relevantWon > 0 && won.length === 0 ? null : round(total(won.map((deal) => deal.amount)), 2),
    potential_amount: potential.length > 0 && priced.length === 0 ? null : round(total(priced.map(fraction)), 2),
  }
}

const zone = (code: number): string => (code >= 116 ? 'win' : code >= 27 ? 'volatile' : 'loss')

const rating = (block: Data) => {
  const flags = ['w1', 'f1', 'f2', 'f3']
  const items = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9']
  if ([...flags, ...items].every((name) => block[name] === undefined)) return null
  const w = block['w1'] === true ? 1 : 0
  const f = flags.slice(1).filter((name) => block[name] === true).length
  const c = items.filter((name) => block[name] === 'clear').length
  return { w, f, c, code: 100 * w + 10 * f + c, written: `${String(w)}W${String(f)}F${String(c)}C` }
}

const control = (plan: Data) => {
  const everyone = list(record(plan['relationships'])['people'])
  const rows: Record<string, unknown> = {}
  for (const item of list(plan['opportunities'])) {
    const block = record(item['c139'])
    const own = rating(record(block['self']))
    const coach = rating(record(block['coach']))
    const limited = words(item['people'])
    const linked = everyone
      .filter((person) => limited.length === 0 || limited.includes(String(person['id'])))
      .map((person) => {
        const changes = list(item['overrides']).filter((one) => one['person'] === person['id'])
        return changes.reduce<Data>((all, change) => {
          const values = Object.fromEntries(
            ['roles', 'forces', 'contact', 'attitude']
              .filter((key) => change[key] !== undefined)
              .map((key) => [key, change[key]]),
          )
          return { ...all, ...values }
        }, person)
      })
    const structure = linked.filter((person) =>
      words(person['roles']).some((role) => ['decision_maker', 'approver', 'recommender'].includes(role)),
    )
    const helping = structure.filter(supports)
    const index = (value: typeof own): number | null =>
      value === null ? null : percent([BigInt(9 * value.w + 3 * value.f + value.c), 1n], [27n, 1n])
    rows[String(item['id'])] = {
      self: own?.written ?? null,
      self_code: own?.code ?? null,
      self_zone: own === null ? null : zone(own.code),
      self_index_pct: index(own),
      coach: coach?.written ?? null,
      coach_code: coach?.code ?? null,
      coach_zone: coach === null ? null : zone(coach.code),
      coach_index_pct: index(coach),
      deviation: own === null || coach === null ? null : { W: own.w - coach.w, F: own.f - coach.f, C: own.c - coach.c },
      derived: {
        W: helping.some((person) => words(person['roles']).includes('decision_maker')) ? 1 : 0,
        F2: structure.some((person) => isKeyPlayer(person) && person['attitude'] === 'mentor') ? 1 : 0,
        F3: helping.length * 2 > structure.length ? 1 : 0,
      },
    }
  }
  return rows
}

const segmentation = (plan: Data) => {
  const account = record(plan['account'])
  const row = (value: unknown, [first, second]: readonly [number, number]): number | null => {
    const found = number(value)
    return found === undefined ? null : found >= first ? 1 : found >= second ? 2 : 3
  }
  const vpcRow = row(account['annual_output_value'], [300_000_000, 30_000_000])
  const ndfRow = row(account['annual_profit'], [10_000_000, 2_000_000])
  const budget = number(account['annual_budget'])
  const share = row(account['our_share_pct'], [50, 25])
  const letter = text(account['vpc'])
  const ndf = text(account['ndf'])
  const rad = budget === undefined ? null : budget >= 500_000 ? 'R' : budget >= 100_000 ? 'A' : 'D'
  const code = (first: string | null | undefined, second: number | null): string | null =>
    first === undefined || first === null || second === null ? null : `${first}${String(second)}`
  return {
    vpc_code: code(letter, vpcRow),
    second_code: letter === 'V' ? code(rad, share) : letter === 'C' ? code(ndf, ndfRow) : null,
  }
}

/** The figures of one plan as of a day. */
export const figuresOf = (plan: Data, asOf: string) => ({
  gaps: relationshipGaps(plan),
  strategic: strategicGaps(plan),
  dimensions: fiveDimensions(plan),
  pipeline: pipeline(plan, asOf),
  control: control(plan),
  segmentation: segmentation(plan),
})
