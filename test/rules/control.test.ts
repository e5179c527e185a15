import { describe, expect, it } from 'vitest'
import { findings, verdicts } from './findings.js'

/** A plan with one deal `d`; people and whatever else it needs stand behind. */
const plan = (keys: string, people: readonly string[] = [], rest = ''): string =>
  `opportunities: [{ id: d, name: 商机, ${keys} }]\nrelationships: { people: [${people
    .map((one) => `{ ${one} }`)
    .join(', ')}] }\n${rest}`

const at = (path: string) => `d /opportunities/0${path}`

const idle = ['status: lost', 'status: on_hold', 'status: won, closed_on: 2026-06-01', 'kind: potential']

/** Answers of group C: so many clear ones, the next one partial. */
const clear = (count: number): string =>
  ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9']
    .map((item, index) => `${item}: ${index < count ? 'clear' : 'partial'}`)
    .join(', ')

const rated = (w: number, f: number, c: number): string =>
  `w1: ${String(w === 1)}, f1: ${String(f > 0)}, f2: ${String(f > 1)}, f3: ${String(f > 2)}, ${clear(c)}`

const c139 = (self: string | undefined, coach?: string): string =>
  `c139: { ${[self === undefined ? '' : `self: { ${self} }`, coach === undefined ? '' : `coach: { ${coach} }`]
    .filter((part) => part !== '')
    .join(', ')} }`

const config = (changes: string) => ({ config: `playbook: { ${changes} }` })

/** No rule of the family speaks about deals that are not open, or have no stage. */
const onlyOpenDeals = (code: string, keys: string, people: readonly string[] = []): void => {
  it('is about open deals with a stage', async () => {
    expect(await verdicts(code, plan(`stage: D, ${keys}`, people))).toHaveLength(1)
    expect(await verdicts(code, plan(keys, people))).toEqual([])
    expect(await verdicts(code, plan(`stage: F, ${keys}`, people))).toEqual([])
    for (const key of idle) expect(await verdicts(code, plan(`stage: D, ${keys}, ${key}`, people))).toEqual([])
  })
}

describe('CTL-001 large-deal-not-rated', () => {
  const found = (severity: string) => [`${severity} ${at('/c139')}`]
  it.each([
    ['stage: B, amount: 2000000', []],
    ['stage: C, amount: 2000000', found('warning')],
    ['stage: C, amount: 1999999.99', []],
    ['stage: D, amount: 2000000', found('error')],
    ['stage: E, amount: 9000000', found('error')],
    ['stage: E, amount: 1999999', []],
    ['stage: D', []],
    [`stage: D, amount: 2000000, ${c139('w1: false')}`, []],
    [`stage: D, amount: 2000000, ${c139(undefined, 'c1: unclear')}`, []],
    ['stage: D, amount: 2000000, c139: { self: { rated_on: 2026-06-01 } }', found('error')],
    ['stage: D, amount: 2000000, c139: {}', found('error')],
  ])('%s', async (keys, expected) => {
    expect(await verdicts('CTL-001', plan(keys))).toEqual(expected)
  })
  onlyOpenDeals('CTL-001', 'amount: 2000000')

  it('takes amount and stages from the playbook', async () => {
    const judged = (keys: string, changes: string) => verdicts('CTL-001', plan(keys), config(changes))
    expect(await judged('stage: C, amount: 2000000', 'limits: { c139_amount: 2000001 }')).toEqual([])
    expect(await judged('stage: C, amount: 2000000', 'from_stage: { c139_warning: D }')).toEqual([])
    expect(await judged('stage: C, amount: 2000000', 'from_stage: { c139_error: C }')).toEqual(found('error'))
  })

  it('compares in the currency of the limit', async () => {
    const rates = 'exchange_rates: [{ from: USD, to: CNY, rate: 7, date: 2026-01-01 }]'
    const judged = (keys: string, changes = rates) => verdicts('CTL-001', plan(`stage: D, ${keys}`), config(changes))
    expect(await judged('amount: 285714, currency: USD')).toEqual([])
    expect(await judged('amount: 285715, currency: USD')).toEqual(found('error'))
    expect(await judged('amount: 9000000, currency: USD', 'currency: CNY')).toEqual([])
  })

  it('shows the amount as it is written', async () => {
    const [one] = await findings('CTL-001', plan('stage: D, amount: 2500000.5', [], 'currency: CNY'))
    expect(one?.message).toBe('"商机" is worth 2,500,000.50 CNY, stands at stage D, and has no C139 rating')
    const rates = 'currency: CNY, exchange_rates: [{ from: USD, to: CNY, rate: 7, date: 2026-01-01 }]'
    const [other] = await findings('CTL-001', plan('stage: D, amount: 300000, currency: USD'), config(rates))
    expect(other?.message).toContain('is worth 300,000 USD')
  })
})

describe('CTL-002 rating-without-coach', () => {
  const found = [`warning ${at('/c139/coach')}`]
  it.each([
    [c139('w1: true'), found],
    [c139('w1: false'), found],
    [c139('w1: true', 'rated_on: 2026-06-01'), found],
    [c139('w1: true', 'w1: true'), []],
    [c139(undefined, 'w1: true'), []],
    [c139('rated_on: 2026-06-01'), []],
    ['amount: 9000000', []],
  ])('%s', async (keys, expected) => {
    expect(await verdicts('CTL-002', plan(`stage: A, ${keys}`))).toEqual(expected)
  })
  onlyOpenDeals('CTL-002', c139('w1: true'))

  it('names whom to ask', async () => {
    const hint = async (...people: string[]) =>
      (await findings('CTL-002', plan(`stage: A, ${c139('w1: true, f1: true, c1: clear')}`, people)))[0]
    const coach = await hint('id: a, name: 周敏', 'id: b, name: 王经理, roles: [coach]')
    expect(coach?.message).toBe('"商机" has only our own rating 1W1F1C, and no coach has rated it')
    expect(coach?.hint).toMatch(/^Ask 王经理 the same thirteen questions about "商机"/)
    expect((await hint('id: a, name: 周敏'))?.hint).toMatch(/^Find somebody who sees "商机" from inside/)
  })
})

describe('CTL-003 zone-against-stage', () => {
  const found = (severity: string, rater = 'coach') => [`${severity} ${at(`/c139/${rater}`)}`]
  const [loss, volatile, lastVolatile, win] = [rated(0, 2, 6), rated(0, 2, 7), rated(1, 1, 5), rated(1, 1, 6)]
  it.each([
    ['B', loss, []],
    ['C', loss, found('warning')],
    ['D', loss, found('error')],
    ['E', loss, found('error')],
    ['C', volatile, []],
    ['D', volatile, found('warning')],
    ['D', lastVolatile, found('warning')],
    ['E', lastVolatile, found('warning')],
    ['E', win, []],
  ])('at stage %s with %s', async (stage, rating, expected) => {
    expect(await verdicts('CTL-003', plan(`stage: ${stage}, ${c139(undefined, rating)}`))).toEqual(expected)
  })
  onlyOpenDeals('CTL-003', c139(undefined, loss))

  it('goes by the coach, else by ourselves, else says nothing', async () => {
    expect(await verdicts('CTL-003', plan(`stage: D, ${c139(win, loss)}`))).toEqual(found('error'))
    expect(await verdicts('CTL-003', plan(`stage: D, ${c139(loss, win)}`))).toEqual([])
    expect(await verdicts('CTL-003', plan(`stage: D, ${c139(loss)}`))).toEqual(found('error', 'self'))
    expect(await verdicts('CTL-003', plan('stage: D'))).toEqual([])
  })

  it('takes zones and stages from the playbook', async () => {
    const judged = (stage: string, rating: string, changes: string) =>
      verdicts('CTL-003', plan(`stage: ${stage}, ${c139(undefined, rating)}`), config(changes))
    expect(await judged('D', win, 'control: { win_from: 117 }')).toEqual(found('warning'))
    expect(await judged('D', volatile, 'control: { volatile_from: 28 }')).toEqual(found('error'))
    expect(await judged('C', loss, 'from_stage: { zone_warning: D }')).toEqual([])
    expect(await judged('C', loss, 'from_stage: { zone_error: C }')).toEqual(found('error'))
    expect(await judged('D', volatile, 'from_stage: { zone_error: E }')).toEqual([])
  })

  it('says what does not go together, and what to win first', async () => {
    const said = async (keys: string) => {
      const [one] = await findings('CTL-003', plan(keys))
      return [one?.message, one?.hint]
    }
    expect(await said(`stage: D, ${c139(undefined, loss)}`)).toEqual([
      '"商机" is at stage D with a win rate of 75%, and the coach\'s rating 0W2F6C lies in the loss zone',
      'Find out what the one who decides on "商机" needs in order to choose us, or move the deal back in "stage".',
    ])
    expect(await said(`stage: D, win_rate_override: 80, ${c139(lastVolatile)}`)).toEqual([
      '"商机" is at stage D with a win rate of 80%, and our own rating 1W1F5C lies in the volatile zone',
      'Clear what is still open about "商机" and win those who have a say, or move the deal back in "stage".',
    ])
  })
})

describe('CTL-004 too-few-clear-items', () => {
  const found = (rater = 'coach') => [`warning ${at(`/c139/${rater}`)}`]
  it.each([
    [c139(undefined, clear(5)), found()],
    [c139(undefined, clear(6)), []],
    [c139(undefined, rated(1, 2, 0)), found()],
    [c139(undefined, 'w1: true'), found()],
    [c139(clear(9), clear(5)), found()],
    [c139(clear(5), clear(6)), []],
    [c139(clear(5)), found('self')],
    [c139(clear(6)), []],
    [c139('rated_on: 2026-06-01'), []],
    ['amount: 9000000', []],
  ])('%s', async (keys, expected) => {
    expect(await verdicts('CTL-004', plan(`stage: A, ${keys}`))).toEqual(expected)
  })
  onlyOpenDeals('CTL-004', c139(clear(5)))

  it('takes the pass line from the playbook', async () => {
    const limit = (items: string) => config(`limits: { clear_items: ${items} }`)
    expect(await verdicts('CTL-004', plan(`stage: A, ${c139(clear(5))}`), limit('5'))).toEqual([])
    expect(await verdicts('CTL-004', plan(`stage: A, ${c139(clear(6))}`), limit('7'))).toEqual(found('self'))
  })

  it('names what is open, the first in words', async () => {
    const said = async (keys: string, changes = 'currency: CNY') => {
      const [one] = await findings('CTL-004', plan(`stage: A, ${keys}`), config(changes))
      return [one?.message, one?.hint]
    }
    expect(await said(c139(undefined, clear(5)))).toEqual([
      'the coach\'s rating of "商机" counts only 5 of the 9 must-be-clear items as clear, and at least 6 are wanted',
      'Find out about c6 first (how the customer pays, and whether the money is there), and rate again; also open: c7, c8, c9.',
    ])
    expect(await said(c139(clear(8)), 'limits: { clear_items: 9 }')).toEqual([
      'our own rating of "商机" counts only 8 of the 9 must-be-clear items as clear, and at least 9 are wanted',
      'Find out about c9 first (what decides success, and how the top three are moving), and rate again.',
    ])
  })

  it('says the same in Chinese', async () => {
    const [one] = await findings('CTL-004', plan(`stage: A, ${c139(clear(5))}`), { lang: 'zh' })
    expect(one?.hint).toBe('先弄清 c6（付款信誉和习惯，资金来源和到位情况），再重新评分；未清的还有 c7、c8、c9。')
  })
})

const gm = (attitude: string) => `id: gm, name: 王总, roles: [decision_maker]${attitude}`
const it_ = (attitude: string) => `id: it, name: 信息总监, roles: [recommender]${attitude}`
const [supporter, mentor, neutral] = [', attitude: supporter', ', attitude: mentor', ', attitude: neutral']

describe('CTL-005 decision-claimed', () => {
  const claim = `stage: C, ${c139('w1: true')}`
  const found = [`error ${at('/c139/self/w1')}`]
  it.each([
    [claim, [gm(neutral)], found],
    [claim, [gm(', attitude: opponent')], found],
    [claim, [gm('')], found],
    [claim, [it_(mentor)], found],
    [claim, [], found],
    [claim, [gm(supporter)], []],
    [claim, [gm(mentor)], []],
    [claim, [gm(neutral), 'id: b, name: 何总, roles: [decision_maker], attitude: supporter'], []],
    [`stage: C, ${c139('w1: false')}`, [gm(neutral)], []],
    [`stage: C, ${c139('f1: true')}`, [gm(neutral)], []],
    [`stage: C, ${c139(undefined, 'w1: true')}`, [gm(neutral)], []],
    [`stage: C, ${c139('w1: true', 'w1: false')}`, [gm(neutral)], found],
    ['stage: C', [gm(neutral)], []],
  ])('%s with %j', async (keys, people, expected) => {
    expect(await verdicts('CTL-005', plan(keys, people))).toEqual(expected)
  })
  onlyOpenDeals('CTL-005', c139('w1: true'), [gm(neutral)])

  it('goes by what the deal says of its people', async () => {
    const override = ', overrides: [{ person: gm, attitude: supporter }]'
    expect(await verdicts('CTL-005', plan(claim + override, [gm(neutral)]))).toEqual([])
    expect(await verdicts('CTL-005', plan(`${claim}, people: [it]`, [gm(supporter), it_('')]))).toEqual(found)
  })

  it('says what the map shows', async () => {
    const said = async (...people: string[]) => {
      const [one] = await findings('CTL-005', plan(claim, people))
      return [one?.message, one?.hint]
    }
    expect(await said(gm(neutral), 'id: b, name: 何总, roles: [decision_maker]')).toEqual([
      'our rating says that the decision maker has chosen us for "商机", and on the map nobody who decides supports us: 王总 (neutral), 何总 (attitude not known)',
      'Find out the real attitude of 王总, 何总, then correct "attitude", or write "w1: false" in our rating.',
    ])
    expect(await said(it_(supporter))).toEqual([
      'our rating says that the decision maker has chosen us for "商机", and the map does not show who decides',
      'Find out who decides on "商机" and write "decision_maker" in "roles", or write "w1: false" in our rating.',
    ])
  })
})

describe('CTL-006 help-claimed', () => {
  const claim = `stage: C, ${c139('f2: true')}`
  const found = [`warning ${at('/c139/self/f2')}`]
  it.each([
    [claim, [gm(supporter)], found],
    [claim, [gm('')], found],
    [claim, [it_(mentor)], found],
    [claim, ['id: c, name: 周敏, roles: [coach], influence: high, attitude: mentor'], found],
    [claim, [], found],
    [claim, [gm(mentor)], []],
    [claim, [it_(`${mentor}, influence: high`)], []],
    [`stage: C, ${c139('f2: false')}`, [gm(supporter)], []],
    [`stage: C, ${c139('f1: true, f3: true')}`, [gm(supporter)], []],
    [`stage: C, ${c139(undefined, 'f2: true')}`, [gm(supporter)], []],
    [`stage: C, ${c139('f2: true', 'f2: true')}`, [gm(supporter)], found],
    ['stage: C', [gm(supporter)], []],
  ])('%s with %j', async (keys, people, expected) => {
    expect(await verdicts('CTL-006', plan(keys, people))).toEqual(expected)
  })
  onlyOpenDeals('CTL-006', c139('f2: true'), [gm(supporter)])

  it('says what the map shows', async () => {
    const said = async (...people: string[]) => (await findings('CTL-006', plan(claim, people)))[0]?.message
    expect(await said(gm(supporter), it_(mentor))).toBe(
      'our rating says that a key person helps us to win "商机", and on the map no key person with a say is a mentor: 王总 (supporter)',
    )
    expect(await said(it_(mentor))).toBe(
      'our rating says that a key person helps us to win "商机", and the map shows no key person with a say',
    )
  })
})

describe('CTL-007 majority-claimed', () => {
  const claim = `stage: C, ${c139('f3: true')}`
  const found = [`warning ${at('/c139/self/f3')}`]
  it.each([
    [claim, [gm(supporter), it_(neutral)], found],
    [claim, [gm(supporter), it_('')], found],
    [claim, [gm(neutral)], found],
    [claim, [], found],
    [claim, ['id: c, name: 周敏, roles: [coach], attitude: mentor'], found],
    [claim, [gm(supporter), it_(mentor)], []],
    [claim, [gm(supporter), it_(mentor), 'id: b, name: 何总, roles: [approver]'], []],
    [`stage: C, ${c139('f3: false')}`, [gm(neutral)], []],
    [`stage: C, ${c139('f1: true, f2: true')}`, [gm(neutral)], []],
    [`stage: C, ${c139(undefined, 'f3: true')}`, [gm(neutral)], []],
    [`stage: C, ${c139('f3: true', 'f3: true')}`, [gm(neutral)], found],
    ['stage: C', [gm(neutral)], []],
  ])('%s with %j', async (keys, people, expected) => {
    expect(await verdicts('CTL-007', plan(keys, people))).toEqual(expected)
  })
  onlyOpenDeals('CTL-007', c139('f3: true'), [gm(neutral)])

  it('counts, and names the others', async () => {
    const said = async (...people: string[]) => {
      const [one] = await findings('CTL-007', plan(claim, people))
      return [one?.message, one?.hint]
    }
    expect(await said(gm(supporter), it_(''))).toEqual([
      'our rating says that the majority has chosen us for "商机", and on the map 1 of 2 with a say support us; the others: 信息总监 (attitude not known)',
      'Find out the real attitude of 信息总监, then correct "attitude", or write "f3: false" in our rating.',
    ])
    expect((await said(gm(neutral), it_(neutral)))[1]).toContain(
      'Find out the real attitude of 王总 and the others, then',
    )
    expect(await said()).toEqual([
      'our rating says that the majority has chosen us for "商机", and the map shows nobody with a say',
      'Write who has a say in "商机", with "roles" and "attitude", or write "f3: false" in our rating.',
    ])
  })
})

describe('CTL-008 own-rating-too-rosy', () => {
  const found = [`warning ${at('/c139/self')}`]
  const judged = (self: string | undefined, coach?: string, changes = 'currency: CNY') =>
    verdicts('CTL-008', plan(`stage: A, ${c139(self, coach)}`), config(changes))
  it.each([
    [rated(1, 1, 5), rated(0, 1, 5), found],
    [rated(0, 2, 5), rated(0, 1, 5), found],
    [rated(0, 1, 7), rated(0, 1, 5), found],
    [rated(0, 1, 6), rated(0, 1, 5), []],
    [rated(0, 1, 5), rated(0, 1, 5), []],
    [rated(0, 1, 5), rated(1, 3, 9), []],
    [rated(1, 0, 0), rated(0, 3, 9), found],
    [rated(0, 3, 0), rated(0, 1, 9), found],
    [rated(0, 0, 7), rated(1, 3, 5), found],
    [rated(1, 3, 9), undefined, []],
    [undefined, rated(1, 3, 9), []],
    [rated(1, 3, 9), 'rated_on: 2026-06-01', []],
  ])('%s against %s', async (self, coach, expected) => {
    expect(await judged(self, coach)).toEqual(expected)
  })
  onlyOpenDeals('CTL-008', c139(rated(1, 3, 9), rated(0, 0, 0)))

  it('takes the distance in clear items from the playbook', async () => {
    expect(await judged(clear(6), clear(5), 'limits: { clear_deviation: 1 }')).toEqual(found)
    expect(await judged(clear(7), clear(5), 'limits: { clear_deviation: 3 }')).toEqual([])
  })

  it('names what the coach does not see, and the coach', async () => {
    const said = async (by: string) => {
      const keys = `stage: A, ${c139(rated(1, 2, 7), `${by}${rated(0, 1, 5)}`)}`
      const [one] = await findings('CTL-008', plan(keys, ['id: b, name: 王经理, roles: [coach]']))
      return [one?.message, one?.hint]
    }
    expect(await said('by: b, ')).toEqual([
      'we rate "商机" 1W2F7C and the coach 0W1F5C; the coach does not see w1, f2, c6, c7',
      'Go through w1, f2, c6, c7 with 王经理, and correct "self" where there is no proof.',
    ])
    expect((await said(''))[1]).toContain('with the coach, and')
  })
})

describe('CTL-009 clear-without-evidence', () => {
  const doubt = (keys: string, people: readonly string[] = [], rest = '') =>
    verdicts('CTL-009', plan(`stage: A, ${keys}`, people, rest))
  const found = (item: string, rater = 'coach') => [`info ${at(`/c139/${rater}/${item}`)}`]
  const says = (item: string, level = 'clear') => c139(undefined, `${item}: ${level}`)

  it.each([
    ['c2', '', found('c2')],
    ['c2', 'buyer_step: purchase_criteria', []],
    ['c6', '', found('c6')],
    ['c6', 'budget_source: 环保专项', []],
    ['c6', 'budget_amount: 100', found('c6')],
    ['c8', '', found('c8')],
    ['c8', 'no_competitor: 2026-06-01', []],
    ['c8', 'competitors: [bare]', found('c8')],
    ['c8', 'competitors: [bare], no_competitor: 2026-06-01', found('c8')],
    ['c8', 'competitors: [bare, known]', []],
    ['c8', 'competitors: [gone]', []],
    ['c8', 'competitors: [bare, gone]', []],
    ['c9', '', found('c9')],
    ['c9', 'success_factors: [一, 二]', found('c9')],
    ['c9', 'success_factors: [一, 二, 三]', []],
    ['c1', '', []],
    ['c3', '', []],
    ['c5', '', []],
    ['c7', '', []],
  ])('%s clear with "%s"', async (item, keys, expected) => {
    const rivals = 'competitors: [{ id: bare, name: 用友, incumbent: true }, { id: known, name: 金蝶, how: 低价 }]'
    const more = keys === '' ? '' : `, ${keys}`
    expect(await doubt(says(item) + more, [], rivals)).toEqual(expected)
    expect(await doubt(says(item, 'partial') + more, [], rivals)).toEqual([])
    expect(await doubt(says(item, 'unclear') + more, [], rivals)).toEqual([])
  })

  it.each([
    ['roles: [recommender], influence: low, attitude: neutral', []],
    ['roles: [recommender], influence: low', found('c4')],
    ['roles: [decision_maker], attitude: neutral', found('c4')],
    ['roles: [approver]', found('c4')],
    ['roles: [coach]', []],
    ['forces: [e_db]', []],
  ])('c4 clear with somebody of %s', async (keys, expected) => {
    expect(await doubt(says('c4'), [`id: a, name: 甲, ${keys}`])).toEqual(expected)
    expect(await doubt(says('c4', 'partial'), [`id: a, name: 甲, ${keys}`])).toEqual([])
    expect(await doubt(`${says('c4')}, people: [other]`, [`id: a, name: 甲, ${keys}`])).toEqual([])
  })

  it('goes by the coach, else by ourselves', async () => {
    expect(await doubt(c139('c2: clear', 'c2: partial'))).toEqual([])
    expect(await doubt(c139('c2: partial', 'c2: clear'))).toEqual(found('c2'))
    expect(await doubt(c139('c2: clear'))).toEqual(found('c2', 'self'))
    expect(await doubt(c139('c2: clear', 'rated_on: 2026-06-01'))).toEqual(found('c2', 'self'))
    expect(await doubt('amount: 9000000')).toEqual([])
  })
  onlyOpenDeals('CTL-009', says('c2'))

  it('takes the number of success factors from the playbook', async () => {
    const judged = (limit: string) =>
      verdicts(
        'CTL-009',
        plan(`stage: A, ${says('c9')}, success_factors: [一, 二, 三]`),
        config(`limits: { success_factors: ${limit} }`),
      )
    expect(await judged('4')).toEqual(found('c9'))
    expect(await judged('3')).toEqual([])
  })

  it('lists all contradictions in one finding', async () => {
    const people = ['id: a, name: 甲, roles: [approver]', 'id: b, name: 乙, roles: [recommender], influence: low']
    const rivals = 'competitors: [{ id: bare, name: 用友 }]'
    const said = async (keys: string) => {
      const all = await findings('CTL-009', plan(`stage: A, ${c139(rated(0, 0, 9))}${keys}`, people, rivals))
      expect(all).toHaveLength(1)
      return [all[0]?.message, all[0]?.hint]
    }
    expect(await said('')).toEqual([
      'the rating of "商机" counts as clear what the plan does not show: c2 (no buyer step), c4 (influence and attitude of 甲 not known, attitude of 乙 not known), c6 (no source of the budget), c8 (no competitor named), c9 (0 of 3 success factors written)',
      'Write what is known in "buyer_step", "influence", "attitude", "budget_source", "competitors", "success_factors", or rate the item "partial".',
    ])
    const most = ', buyer_step: purchase_criteria, budget_source: 专项, success_factors: [一, 二, 三]'
    expect((await said(`${most}, competitors: [bare], people: [b]`))[0]).toBe(
      'the rating of "商机" counts as clear what the plan does not show: c4 (attitude of 乙 not known), c8 (nothing written about 用友)',
    )
    expect((await said(`${most}, no_competitor: 2026-06-01, people: [b]`))[1]).toBe(
      'Write what is known in "attitude", or rate the item "partial".',
    )
  })

  it('says the same in Chinese', async () => {
    const people = ['id: a, name: 甲, roles: [approver]']
    const [one] = await findings('CTL-009', plan(`stage: A, ${says('c4')}`, people), { lang: 'zh' })
    expect(one?.message).toBe('“商机”的评分算作“已清”，计划里却看不到：c4（甲的影响力和态度未知）')
  })
})
