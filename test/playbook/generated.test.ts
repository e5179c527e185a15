import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  configDefinitions,
  marksModule,
  playbookModule,
  readPlaybook,
  scaleDefinitions,
} from '../../.build/playbook.mjs'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'

const fileText = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const schemaText = (name: string) => fileText(`schemas/${name}.schema.json`)
const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

describe('what is generated from default.yaml', () => {
  it('the module is current', () => {
    expect(playbookModule() === fileText('src/playbook/default.generated.ts'), 'run npm run generate').toBe(true)
    expect(marksModule() === fileText('src/playbook/marks.generated.ts'), 'run npm run generate').toBe(true)
    expect(defaultPlaybook).toEqual(readPlaybook().playbook)
  })

  it('the scales of both schemas are current', () => {
    const plan = schemaText('account-plan')
    const config = schemaText('plan-config')
    expect(pretty(scaleDefinitions(JSON.parse(plan))) === plan, 'run npm run generate').toBe(true)
    expect(pretty(configDefinitions(JSON.parse(config))) === config, 'run npm run generate').toBe(true)
  })

  it('every scale of the plan schema is in the playbook with the same levels, and no other', () => {
    const schema = JSON.parse(schemaText('account-plan'))
    const names = new Map<string, unknown>()
    for (const [key, { enum: ids }] of Object.entries<{ enum: unknown[] }>(schema.definitions))
      if (key.startsWith('scale_')) {
        names.set(
          key.replace(/^scale_/, '').replace(/_item$/, ''),
          ids.filter((id) => id !== null),
        )
      }
    // These are computed or fixed by the format; their words are a matter of the playbook all the same.
    const computed = [
      ...['gap_priority', 'control_zone', 'map_status', 'execution_step', 'research', 'stickiness_method'],
      ...['service_time', 'self_assessment_question', 'self_assessment_score', 'self_assessment_band'],
      ...['willingness_question', 'environment_cue', 'own_business_cue', 'key_value_criterion', 'mh_rating'],
      ...['assessment_question', 'assessment_criterion', 'competitor_cue'],
    ]
    const scales = Object.entries(defaultPlaybook.scales)
      .filter(([name]) => !computed.includes(name))
      .map(([name, levels]) => [name, Object.keys(levels)])
    expect(Object.fromEntries(names)).toEqual(Object.fromEntries(scales))
  })

  it('writes definitions and touches nothing else', () => {
    const schema = {
      title: 'kept',
      definitions: { id: { type: 'string' }, scale_fit: {}, scale_dimension_item: { enum: ['old'] } },
    }
    expect(scaleDefinitions(schema)).toEqual({
      title: 'kept',
      definitions: {
        id: { type: 'string' },
        scale_fit: {
          description:
            'Whether we have a solution for a tactic.\n我方对某项战术有没有方案。\n' +
            'fit 匹配 / fits: we have an answer to this tactic; 我方对这项战术有办法\n' +
            'no_fit 无方案 / no solution: we cannot serve it, and say so; 我方做不了，如实写明',
          type: ['string', 'null'],
          enum: ['fit', 'no_fit', null],
        },
        scale_dimension_item: {
          description: expect.stringContaining('attitude 对我方的态度 / attitude to us'),
          type: 'string',
          enum: ['need', 'change', 'focus', 'contact', 'attitude'],
        },
      },
    })
  })
})

describe('reading default.yaml', () => {
  it('takes the comment behind a value, else that of the group, and follows aliases', () => {
    const text = [
      '# explains, no mark',
      'a: # S1-01',
      '  one: 1',
      "  two: '# 2' # HOUSE",
      '  list: [1, 2]',
      '  words: &words',
      '    en: x',
      '    zh: 某',
      'b: *words # PUB 2, GK',
      'c: {} # S0-03',
    ].join('\n')
    expect(readPlaybook(text)).toEqual({
      playbook: {
        a: { one: 1, two: '# 2', list: [1, 2], words: { en: 'x', zh: '某' } },
        b: { en: 'x', zh: '某' },
        c: {},
      },
      marks: { 'a.one': 'S1-01', 'a.two': 'HOUSE', 'a.list': 'S1-01', 'a.words': 'S1-01', b: 'PUB 2, GK', c: 'S0-03' },
    })
  })

  it('names every value without a source', () => {
    expect(() => readPlaybook('a: 1 # GK\nb: { c: 2, d: 3 }\n')).toThrow('no source mark for b.c, b.d')
  })

  it('refuses a comment behind a value that is no mark', () => {
    expect(() => readPlaybook('a: 1 # because\n')).toThrow('default.yaml:1: "because" is no source mark')
  })
})

describe('the schema of plan.config.yaml', () => {
  const ajv = new Ajv.default({ strict: true, strictRequired: false, allErrors: true })
  addFormats.default(ajv, ['date'])
  const schema = JSON.parse(schemaText('plan-config'))
  const validate = ajv.compile(schema)
  const paths = (text: string) => {
    validate(parse(text))
    return [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))]
  }

  it.each([
    '{}',
    'plans: [accounts/**/*.plan.yaml]\nlanguage: zh',
    'plans:\nlanguage:\nplaybook:',
    'playbook: { currency: , ladders: { default: { A: { win_rate: , planned_days: } } }, severities: { COV-001: } }',
    'playbook: { ladders: { default: { C: { planned_days: 30, name: { zh: 论证 } } } } }',
    'playbook: { severities: { COV-005: off }, scales: { influence: { high: { number: 5, label: { zh: 很高 } } } } }',
    'playbook: { scales: { attitude: { opponent: { number: -3 } } }, control: { win_from: 117 } }',
    'playbook: { exchange_rates: [{ from: USD, to: CNY, rate: 7.1, date: 2026-01-01 }] }',
  ])('accepts %s', (text) => {
    expect(paths(text)).toEqual([])
  })

  it('accepts the whole default, but for what is not up to a company', () => {
    const notForCompanies = ['value_position', 'code', 'buyer_class', 'questions', 'signs', 'situations']
    const { playbook } = readPlaybook()
    delete playbook.scale_descriptions
    for (const levels of Object.values<Record<string, Record<string, unknown>>>(playbook.scales))
      for (const level of Object.values(levels)) for (const key of notForCompanies) Reflect.deleteProperty(level, key)
    expect(validate({ playbook }), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    ['colour: red', ''],
    ['language: de', '/language'],
    ['playbook: { colour: red }', '/playbook'],
    ['playbook: { currency: rmb }', '/playbook/currency'],
    ['playbook: { ladders: { default: { G: {} } } }', '/playbook/ladders/default'],
    ['playbook: { ladders: { default: { A: { win_rate: 101 } } } }', '/playbook/ladders/default/A/win_rate'],
    ['playbook: { ladders: { default: { A: { conversion: 50.5 } } } }', '/playbook/ladders/default/A/conversion'],
    ['playbook: { ladders: { mine: { A: } } }', '/playbook/ladders/mine'],
    ['playbook: { ladders: { Mine: } }', '/playbook/ladders'],
    [
      'playbook: { ladders: { default: { A: { participants: [boss] } } } }',
      '/playbook/ladders/default/A/participants/0',
    ],
    ['playbook: { scales: { mood: {} } }', '/playbook/scales'],
    ['playbook: { scales: { influence: { huge: { number: 4 } } } }', '/playbook/scales/influence'],
    ['playbook: { scales: { influence: { low: { number: 0 } } } }', '/playbook/scales/influence/low/number'],
    ['playbook: { scales: { focus: { business: { number: 1 } } } }', '/playbook/scales/focus/business'],
    ['playbook: { severities: { COV-1: error } }', '/playbook/severities'],
    ['playbook: { severities: { COV-001: fatal } }', '/playbook/severities/COV-001'],
    [
      'playbook: { exchange_rates: [{ from: USD, to: CNY, rate: 7, date: 2026-02-30 }] }',
      '/playbook/exchange_rates/0/date',
    ],
    ['playbook: { exchange_rates: [{ from: USD, to: CNY, date: 2026-02-28 }] }', '/playbook/exchange_rates/0'],
    ['playbook: { segmentation: { vpc_rows: [1] } }', '/playbook/segmentation/vpc_rows'],
    ['playbook: { control: { win_from: 140 } }', '/playbook/control/win_from'],
    ['playbook: { people: { supportive: [] } }', '/playbook/people/supportive'],
    ['playbook: { label_sets: { default: } }', '/playbook/label_sets'],
  ])('refuses %s', (text, path) => {
    expect(paths(text)).toContain(path)
  })

  it('describes every property in English and Chinese', () => {
    const poor: string[] = []
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      for (const [key, child] of Object.entries(node)) {
        if (key === 'properties')
          for (const [name, { description = '' }] of Object.entries<{ description?: string }>(child))
            if (!/[A-Za-z]/.test(description) || !/\p{Script=Han}/u.test(description)) poor.push(`${path}/${name}`)
        walk(child, `${path}/${key}`)
      }
    }
    walk(schema, '')
    expect(poor).toEqual([])
  })
})
