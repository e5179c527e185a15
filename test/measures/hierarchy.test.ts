import { describe, expect, it } from 'vitest'
import { hasBusiness, hierarchyOf } from '../../src/measures/hierarchy.js'
import type { Plan } from '../../src/plan/plan.js'
import { contextAt, planOf } from './fixtures.js'

const account = (name: string, more = '', head = '') => planOf(`${head}\naccount: { name: ${name}${more} }`)

const inRun = (plan: Plan, ...others: readonly Plan[]) =>
  hierarchyOf(plan, { ...contextAt('2026-06-30'), plans: [plan, ...others] })

const group = account('长河集团', '', 'id: changhe')
const east = account('长河华东', ', parent: 长河集团')
const south = account('长河华南', ', parent: changhe')

describe('the parent (domain S1-04)', () => {
  it.each([
    ['长河集团', true],
    ['changhe', true],
    [' ChangHe ', true],
    ['ｃｈａｎｇｈｅ', true],
    ['长河', false],
    ['chang', false],
  ])('is called %j: %s', (written, isFound) => {
    const plan = account('长河华北', `, parent: "${written}"`)
    expect(inRun(plan, group).parent).toEqual({ written, plan: isFound ? group : undefined })
  })

  it('is none where none is named, and is never the plan itself', () => {
    expect(inRun(group, east)).toMatchObject({ parent: undefined, siblings: [], policy: undefined })
    const own = account('甲', ', parent: 甲')
    expect(inRun(own).parent).toEqual({ written: '甲', plan: undefined })
  })

  it('is the first of two plans of one account', () => {
    const second = account('长河集团')
    expect(inRun(east, group, second).parent?.plan).toBe(group)
    expect(inRun(east, second, group).parent?.plan).toBe(second)
  })
})

describe('siblings', () => {
  it('have the same parent, however each of them calls it', () => {
    expect(inRun(east, south, group).siblings).toEqual([south])
    expect(inRun(south, group, east).siblings).toEqual([east])
  })

  it('are known without a plan of the parent, by one name', () => {
    const west = account('长河华西', ', parent: " 长河集团 "')
    expect(inRun(east, west, south).siblings).toEqual([west])
  })

  it('are nobody else', () => {
    expect(inRun(east, group, account('甲'), account('乙', ', parent: 丙')).siblings).toEqual([])
  })
})

describe('subsidiaries', () => {
  it('are those listed, then those whose plans name us', () => {
    const head = account('长河集团', ', subsidiaries: [长河华南, 长河海外]', 'id: changhe')
    expect(inRun(head, east, south).subsidiaries).toEqual([
      { written: '长河华南', plan: south, isListed: true },
      { written: '长河海外', plan: undefined, isListed: true },
      { written: '长河华东', plan: east, isListed: false },
    ])
    expect(inRun(account('甲'), east).subsidiaries).toEqual([])
  })
})

describe('the policy of the head office', () => {
  const policy = (name: string, text: string, parent = ', parent: 长河集团') =>
    account(name, `${parent}, policy_from_parent: ${text}`)

  it('is told by the plan itself, by that of the parent, or by a sibling', () => {
    const own = policy('长河华东', '自己的')
    const head = policy('长河集团', '总部的', '')
    const other = policy('长河华南', '同级的')
    expect(inRun(own, other, head).policy).toEqual({ text: '自己的', from: own })
    expect(inRun(east, other, head).policy).toEqual({ text: '总部的', from: head })
    expect(inRun(east, other).policy).toEqual({ text: '同级的', from: other })
    expect(inRun(east, policy('甲', '别家的', '')).policy).toBeUndefined()
  })
})

it('is alone where no other plan is to be seen', () => {
  expect(inRun(east).isAlone).toBe(true)
  expect(hierarchyOf(east, contextAt('2026-06-30')).isAlone).toBe(true)
  expect(inRun(east, account('甲')).isAlone).toBe(false)
})

it.each([
  ['[]', false],
  ['[{ id: a, name: A }]', true],
  ['[{ id: a, name: A, kind: potential }]', true],
  ['[{ id: a, name: A, status: won, closed_on: 2026-01-01 }]', true],
  ['[{ id: a, name: A, stage: F }]', true],
  ['[{ id: a, name: A, status: lost }]', false],
  ['[{ id: a, name: A, status: on_hold }]', false],
  ['[{ id: a, name: A, status: lost }, { id: b, name: B }]', true],
])('deals %s are business: %s', (deals, expected) => {
  expect(hasBusiness(planOf(`opportunities: ${deals}`))).toBe(expected)
})

it('needs deals for business', () => {
  expect(hasBusiness(planOf('{}'))).toBe(false)
})
