import { describe, expect, it } from 'vitest'
import { needsOf } from '../../src/measures/needs.js'
import { planOf, playbook } from './fixtures.js'

const needs = (...list: readonly string[]) =>
  needsOf(planOf(`background: { needs: [${list.map((keys) => `{ ${keys} }`).join(', ')}] }`), playbook)

const counts = ({ explicit, implicit, unknown, onlyExplicit }: ReturnType<typeof needs>) => [
  explicit,
  implicit,
  unknown,
  onlyExplicit,
]

describe('needs of the customer (domain S2-02)', () => {
  it.each([
    ...['customer_tender', 'daily_communication', 'infrastructure_plan', 'system_upgrade_project'],
    ...['superior_directive', 'scale_expansion', 'business_expansion', 'capacity_upgrade'],
  ])('%s is an explicit channel', (channel) => {
    expect(needs(`what: x, channel: ${channel}`).rows[0]?.kind).toBe('explicit')
  })

  it.each(['customer_complaint', 'information_system', 'product_performance', 'related_need'])(
    '%s is an implicit channel',
    (channel) => {
      expect(needs(`what: x, channel: ${channel}`).rows[0]?.kind).toBe('implicit')
    },
  )

  it('are counted by kind; an unknown channel may be an implicit one', () => {
    expect(counts(needs())).toEqual([0, 0, 0, false])
    expect(counts(needsOf(planOf('{}'), playbook))).toEqual([0, 0, 0, false])
    const tender = 'what: x, channel: customer_tender'
    expect(counts(needs(tender))).toEqual([1, 0, 0, true])
    expect(counts(needs(tender, tender))).toEqual([2, 0, 0, true])
    expect(counts(needs(tender, 'what: y'))).toEqual([1, 0, 1, false])
    expect(counts(needs(tender, 'what: y, channel: related_need'))).toEqual([1, 1, 0, false])
    expect(counts(needs('what: y'))).toEqual([0, 0, 1, false])
  })

  it('take the implicit channels from the playbook', () => {
    const plan = planOf('background: { needs: [{ what: x, channel: customer_tender }] }')
    const found = needsOf(plan, { ...playbook, implicit_channels: ['customer_tender'] })
    expect(found.rows[0]?.kind).toBe('implicit')
  })

  it('say which of the five questions are open, and where they stand', () => {
    const [first, second] = needs('what: x', 'what: y, who: 生产部, when: " ", where: 三厂, how: 租用').rows
    expect([first?.open, first?.path]).toEqual([
      ['who', 'when', 'where', 'how'],
      ['background', 'needs', 0],
    ])
    expect([second?.open, second?.path]).toEqual([['when'], ['background', 'needs', 1]])
  })
})
