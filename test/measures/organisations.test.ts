import { describe, expect, it } from 'vitest'
import { hasHighInfluence } from '../../src/measures/influence.js'
import { isNamedIn } from '../../src/measures/names.js'
import { organisationFigures } from '../../src/measures/organisations.js'
import { lastWordsOf } from '../../src/measures/voices.js'
import { bedrock, planOf, playbook } from './fixtures.js'

describe('organisations (domain 2.8)', () => {
  it('stand in plan order with gap and actions', () => {
    const plan = planOf(`
background: { focuses: { vendors_and_partners: { text: 网络由海岳系统集成维护 } } }
relationships:
  organisations:
    - { id: a, name: 海岳系统集成（虚构） }
    - { id: b, name: 江北设计院, influence: high }
    - { id: c, name: 华北云, influence: low, relationship: { current: allied, desired: contact } }
    - { id: d, name: 东海咨询, influence: low, relationship: { current: none, desired: allied } }
actions:
  - { id: done, what: x, status: done, relates_to: [b] }
  - { id: open, what: x, relates_to: [d, b] }
  - { id: vague, what: x }
`)
    const figures = organisationFigures(plan, playbook).map((one) => [
      one.thing.id,
      one.path.join('/'),
      one.nameOnly,
      one.gap,
      one.openActions.map(({ id }) => id),
      one.namedInResearch,
    ])
    expect(figures).toEqual([
      ['a', 'relationships/organisations/0', true, undefined, [], true],
      ['b', 'relationships/organisations/1', false, undefined, ['open'], false],
      ['c', 'relationships/organisations/2', false, 0, [], false],
      ['d', 'relationships/organisations/3', false, 3, ['open'], false],
    ])
    expect(organisationFigures(bedrock, playbook).map(({ gap }) => gap)).toEqual([1, 0, 2])
  })

  it('have high influence where that alone would make a key player', () => {
    const levels = ['high', 'medium', undefined]
    expect(levels.map((influence) => hasHighInfluence({ influence }, playbook))).toEqual([true, false, false])
  })
})

describe('a name in a text', () => {
  it.each([
    // The name without remarks, in any case, full-width signs or not.
    ['网络和服务器由申江系统集成维护。', '申江系统集成（虚构）'],
    ['a study by acme consulting in May', 'Acme Consulting (invented)'],
    ['ＡＭＴ咨询', 'AMT咨询'],
    ['run by Acme.', 'Acme (invented)'],
    // Without the legal form.
    ['软件由华信提供', '华信股份有限公司'],
    ['软件由华信提供', '华信集团有限公司'],
    ['软件由华信提供', '华信 有限公司'],
    ['run by Acme since 2020', 'Acme Group, Ltd.'],
    // By the letters it is known by.
    ['软件供应商用友；咨询 AMT；网络外包', 'AMT 第三方咨询公司'],
    ['数据库用SAP的', '思爱普（SAP）中国有限公司'],
    ['switches of H3C', 'H3C Technologies'],
    // Twice, and only the second time as a word.
    ['Acmeville, Acme', 'Acme'],
  ])('%s names %s', (text, name) => {
    expect(isNamedIn(text, name)).toBe(true)
  })

  it.each([
    ['', '申江系统集成'],
    ['中原工程设计院做总体设计', '江北设计院'],
    ['软件由华云提供', '华信股份有限公司'],
    // A part of another word is no name.
    ['run from Acmeville', 'Acme'],
    ['run by NewAcme', 'Acme'],
    ['Acme2 and 3Acme', 'Acme'],
    ['上海ACEx 提供', '上海ACE'],
    ['归华信研究院', '华信公司研究院'],
    ['GAMTEC supplies the network', 'AMT 咨询公司'],
    ['amt is a word here', 'AMT 咨询公司'],
    // Two capitals, small letters, a kind of software or a legal form name nobody.
    ['IT 由外部维护', '海岳 IT 服务公司'],
    ['the Ace of trumps', 'ACEx 咨询公司'],
    ['ERP 由用友提供', '海岳 ERP 实施公司'],
    ['ACE LTD supplies the network', 'Acme LTD'],
    // Neither does one sign, or a remark alone.
    ['云平台已上线', '云（虚构）'],
    ['云平台已上线', '云公司'],
    ['（虚构）', '（虚构）'],
  ])('%s does not name %s', (text, name) => {
    expect(isNamedIn(text, name)).toBe(false)
  })
})

describe('the last word (domain 2.8)', () => {
  it('is everything of the newest day, of key players only', () => {
    const plan = planOf(`
relationships:
  people:
    - { id: a, name: A, influence: high }
    - { id: b, name: B, influence: low }
    - { id: c, name: C, roles: [approver] }
  voices:
    - { person: a, said_on: 2026-06-01, quote: first }
    - { person: b, said_on: 2026-06-29, quote: other }
    - { person: a, said_on: 2026-06-20, quote: second }
    - { person: a, said_on: 2026-06-20, quote: third }
`)
    const words = lastWordsOf(plan, playbook, '2026-06-30').map(({ person, path, newest, sameDay }) => [
      person.id,
      path.join('/'),
      sameDay.map(({ voice }) => voice.quote),
      newest?.daysAgo,
    ])
    expect(words).toEqual([
      ['a', 'relationships/people/0', ['second', 'third'], 10],
      ['c', 'relationships/people/2', [], undefined],
    ])
  })
})
