import { describe, expect, it } from 'vitest'
import { findings, verdicts } from './findings.js'

const waiver = (until: string, subject = 'gm', rule = 'COV-002') =>
  `  - { rule: ${rule}, subject: ${subject}, reason: 等展会后, owner: lead, until: ${until} }`

const head = `team: [{ id: lead, name: 客户经理 }]
relationships: { people: [{ id: gm, name: 王总 }] }
opportunities: [{ id: deal, name: 生产排程 }]
waivers:`

const said = async (fragment: string, lang: 'en' | 'zh' = 'en') =>
  (await findings('WVR-001', fragment, { lang })).map(({ message }) => message)

describe('WVR-001 waiver-expired', () => {
  it.each<[string, string[]]>([
    ['2026-06-30', []],
    ['2026-07-01', []],
    ['2026-06-29', ['error gm /waivers/0/until']],
  ])('until %s', async (until, wanted) => {
    expect(await verdicts('WVR-001', `${head}\n${waiver(until)}`)).toEqual(wanted)
  })

  it('has nothing to say without waivers, and looks at the day of the report', async () => {
    expect(await verdicts('WVR-001', 'notes: x')).toEqual([])
    const fragment = `${head}\n${waiver('2026-06-29')}`
    expect(await verdicts('WVR-001', fragment, { asOf: '2026-06-29' })).toEqual([])
  })

  it('tells each of several, about whatever it is', async () => {
    const fragment = [
      head,
      waiver('2026-06-29'),
      waiver('2026-12-31', 'deal'),
      waiver('2026-06-20', 'deal', 'OPP-002'),
      waiver('2026-06-20', 'plan', 'XYZ-999'),
      waiver('2026-06-20', 'gone'),
    ].join('\n')
    expect(await verdicts('WVR-001', fragment)).toEqual([
      'error gm /waivers/0/until',
      'error deal /waivers/2/until',
      'error plan /waivers/3/until',
      'error gone /waivers/4/until',
    ])
    expect(await said(fragment)).toEqual([
      'the waiver of COV-002 for 王总 ended on 2026-06-29, 1 day ago',
      'the waiver of OPP-002 for "生产排程" ended on 2026-06-20, 10 days ago',
      'the waiver of XYZ-999 for the plan ended on 2026-06-20, 10 days ago',
      'the waiver of COV-002 for "gone" ended on 2026-06-20, 10 days ago',
    ])
    expect((await said(fragment, 'zh'))[1]).toBe('“生产排程”的 OPP-002 豁免在 2026-06-20 到期，已过 10 天')
  })
})
