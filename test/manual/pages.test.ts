import { describe, expect, it } from 'vitest'
import { confusions } from '../../src/manual/confusions.js'
import { plain } from '../../src/manual/find.js'
import { figures, practices, terms } from '../../src/manual/manual.js'
import { familyQuestions } from '../../src/manual/practice-questions.js'
import { scaleWords } from '../../src/manual/scale-words.js'
import { defaultPlaybook } from '../../src/playbook/default.generated.js'
import { families, prefixes } from '../../src/rules/index.js'
import type { Improves } from '../../src/rules/rule.js'
import { allRules } from '../../src/rules/select.js'
import { verdictWords, verdicts } from '../../src/review/verdict.js'
import { planSchema, readSchema, type Schema } from '../schemas/schema.js'
import { run } from '../support.js'
import { linesOf, tablesFit } from '../analyses/lines.js'
import { ids, pages, textsOf, values } from './pages.js'

/** The schema of the output uses a word more than that of plans. */
type Node = Schema & { readonly allOf?: readonly Schema[] }

const rules = await allRules()

const of = (id: string) => {
  const page = pages.find((one) => one.id === id)
  if (!page) throw new Error(`no page "${id}"`)
  return page
}

describe('the manual', () => {
  it('has no id twice, however it is spelled', () => {
    const spelled = pages.map(({ id }) => plain(id))
    expect(spelled.filter((id, index) => spelled.indexOf(id) !== index)).toEqual([])
  })

  it('has a page for every rule, scale, level, stage and family', () => {
    const wanted = [
      ...rules.map(({ code }) => code),
      ...Object.values(prefixes),
      ...Object.keys(defaultPlaybook.scales).filter(
        (scale) => !['gap_priority', 'control_zone', 'map_status'].includes(scale),
      ),
      ...Object.entries(defaultPlaybook.scales).flatMap(([scale, levels]) =>
        Object.keys(levels).map((level) => `${scale}.${level}`),
      ),
      ...['OPP-009', 'yaml', 'schema', 'completeness'],
    ]
    expect(wanted.filter((id) => !ids.has(id))).toEqual([])
  })

  it('reserves no code that a rule answers to', () => {
    const codes = new Set(rules.map(({ code }) => code))
    const reserved = pages.filter(({ kind }) => kind === 'reserved')
    expect(reserved.map(({ id }) => id)).toEqual(['OPP-009'])
    expect(reserved.filter(({ id }) => codes.has(id))).toEqual([])
  })

  it('has a figure for everything that a rule may improve', () => {
    // The type says that none is missing here.
    const improved: Readonly<Record<Improves, true>> = {
      completeness: true,
      gap_index: true,
      strategic_gap_index: true,
      known_dimensions: true,
      support_index: true,
      contact_index: true,
      force_coverage: true,
      threads: true,
      coverage: true,
      open_weighted: true,
      forecast_ratio: true,
      control: true,
      solution_coverage: true,
      segment: true,
      progress: true,
    }
    for (const id of Object.keys(improved)) expect(of(id)).toMatchObject({ kind: 'figure' })
  })

  it('leads only to pages that are there', () => {
    const links = pages.flatMap(({ id, see, apart = [] }) =>
      [...see, ...apart.map((one) => one.id)].map((to) => [id, to]),
    )
    expect(links.filter(([, to = '']) => !ids.has(to))).toEqual([])
    expect(confusions.flatMap((one) => Object.keys(one.pages)).filter((id) => !ids.has(id))).toEqual([])
  })
})

describe.each(pages.map((page) => [page.id, page] as const))('%s', (_, page) => {
  const { blocks, facts, data } = page.content()

  it('says everything in both languages', () => {
    const texts = textsOf({ title: page.title, line: page.line, data, blocks, facts })
    expect(texts.length).toBeGreaterThan(2)
    for (const [path, en, zh] of texts) {
      expect([path, en.trim(), zh.trim()]).toEqual([path, en, zh])
      expect([path, en === '', zh === '']).toEqual([path, false, false])
    }
    for (const [path, en, zh] of textsOf({ line: page.line, data })) {
      expect([path, zh]).toEqual([path, expect.stringMatching(/\p{Script=Han}/u)])
      expect([path, en]).toEqual([path, expect.not.stringMatching(/\p{Script=Han}/u)])
      // Half-width marks between Chinese characters are slips of the keyboard.
      expect([path, zh]).toEqual([path, expect.not.stringMatching(/\p{Script=Han}[,;:?!()]\p{Script=Han}/u)])
    }
  })

  it('has a line without a full stop', () => {
    expect(page.line.en).not.toMatch(/\.$/)
    expect(page.line.zh).not.toMatch(/。$/)
  })

  it('can be drawn', () => {
    expect(tablesFit(blocks)).toBe(true)
    for (const language of ['en', 'zh'] as const)
      expect(linesOf(blocks, language).join('\n')).not.toMatch(/undefined|\[object/)
  })
})

describe('rules', () => {
  it('are explained in full', () => {
    for (const { code, name, bad, good, config, before, summary, why, move, source } of rules) {
      const { blocks, data } = of(code).content()
      expect(data).toMatchObject({ code, name, bad, good, summary, why, move, source, severity: { origin: null } })
      expect(blocks.filter(({ kind }) => kind === 'code')).toEqual([
        ...(config === undefined ? [] : [{ kind: 'code', text: config }]),
        ...(before === undefined ? [] : [{ kind: 'code', text: before }]),
        { kind: 'code', text: bad },
        { kind: 'code', text: good },
      ])
    }
  })

  it('stand in the page of their family', async () => {
    for (const [family, load] of Object.entries(families)) {
      const codes = (await load()).map(({ code }) => code)
      expect(of(prefixes[family as keyof typeof prefixes]).content().data).toMatchObject({ name: family, rules: codes })
    }
  })
})

describe('scales', () => {
  const places = new Map<string, Set<string>>()
  const walk = (node: Node, path: string, seen: readonly string[]): void => {
    if (node.$ref !== undefined) {
      const name = node.$ref.replace('#/definitions/', '')
      const scale = /^scale_(.+?)(?:_item)?$/.exec(name)?.[1]
      if (scale !== undefined) places.set(scale, (places.get(scale) ?? new Set()).add(path))
      else if (!seen.includes(name)) walk(planSchema.definitions?.[name] ?? {}, path, [...seen, name])
    }
    for (const [key, child] of Object.entries(node.properties ?? {}))
      walk(child, path === '' ? key : `${path}.${key}`, seen)
    const { items, additionalProperties: more } = node
    if (items) walk(items, path, seen)
    if (typeof more === 'object') walk(more, path, seen)
    for (const part of [...(node.anyOf ?? []), ...(node.allOf ?? [])]) walk(part, path, seen)
  }
  walk(planSchema, '', [])

  it('have a title, and no other has', () => {
    expect(Object.keys(scaleWords)).toEqual(Object.keys(defaultPlaybook.scales))
  })

  // These name keys of the format, or what stands behind numbers, instead of values.
  const namesKeys = new Set([
    ...['execution_step', 'research', 'assessment_criterion', 'competitor_cue', 'stickiness_method', 'service_time'],
    ...['self_assessment_question', 'willingness_question', 'environment_cue', 'own_business_cue'],
    ...['key_value_criterion', 'mh_rating'],
  ])

  it('stand in a plan where their page says', () => {
    expect(places.size).toBeGreaterThan(60)
    const wrong = Object.entries(scaleWords).flatMap(([scale, { where }]) => {
      const real = [...(places.get(scale) ?? [])]
      const isThere = (place: string) => real.some((one) => one === place || one.startsWith(`${place}.`))
      if (namesKeys.has(scale)) return []
      return real.length > 0 === where.length > 0 ? where.filter((place) => !isThere(place)) : [scale]
    })
    expect(wrong).toEqual([])
  })

  it.each([
    ...['influence', 'need', 'change', 'focus', 'contact', 'attitude', 'relationship', 'organisation_relationship'],
    ...['confidence', 'role', 'seniority', 'force', 'mh_mode', 'buyer_step', 'company_stage', 'price_sensitivity'],
    ...['service_level', 'adaptation', 'seller_rung', 'stance', 'c139_clarity'],
  ])('%s helps to choose: every level has a question', (scale) => {
    const levels = Object.entries(defaultPlaybook.scales[scale]!)
    for (const [id, { questions, meaning }] of levels) {
      expect([id, questions?.length ?? 0]).not.toEqual([id, 0])
      expect([id, meaning]).not.toEqual([id, undefined])
      expect(linesOf(of(`${scale}.${id}`).content().blocks)).toContain(`- ${questions![0]!.en}`)
    }
    const shown = linesOf(of(scale).content().blocks)
    for (const [id, { questions }] of levels) for (const { en } of questions!) expect(shown).toContain(`${en} | ${id}`)
  })

  it('say of a need how it shows, when it is usual, and what not to take it for', () => {
    for (const [id, level] of Object.entries(defaultPlaybook.scales['need']!)) {
      const { signs, situations, not_meaning } = level
      const { facts, data } = of(`need.${id}`).content()
      expect(data).toMatchObject({ level: { signs, situations, not_meaning } })
      const labelled = new Map(facts.flatMap((fact) => (fact ? [[fact.label.en, fact.value]] : [])))
      expect([labelled.get('how it shows'), labelled.get('usual when')]).toEqual([signs, situations])
      expect(labelled.get('mind')).toEqual(not_meaning)
      expect([signs, situations, not_meaning].includes(undefined)).toBe(false)
    }
    expect(of('attitude.mentor').content().data).toMatchObject({ level: { signs: null, situations: null } })
  })

  it('show a level beside its neighbours', () => {
    expect(linesOf(of('attitude.supporter').content().blocks).slice(1, 6)).toEqual([
      'Beside its neighbours',
      'Level | No. | What it means',
      'mentor | 2 | works for our success with advice and inside information, and can be relied on',
      '▸ supporter | 1 | wants us to win and may step back under pressure',
      'neutral | 0 | shows no preference, or will offend nobody',
    ])
    expect(of('attitude.mentor').content().data).toMatchObject({ beside: ['supporter'] })
    expect(of('role.coach').content().data).toMatchObject({
      beside: ['approver', 'recommender', 'decision_maker', 'executive_sponsor'],
    })
  })
})

describe('figures and terms', () => {
  const marks = /^(S[0-4]-\d\d|PUB \d+|GK|HOUSE)(, (S[0-4]-\d\d|PUB \d+|GK|HOUSE))*$/
  const keys = [...values.keys()]

  it.each(figures.map((figure) => [figure.id, figure] as const))('%s is whole', (_, figure) => {
    expect(figure.source).toMatch(marks)
    expect(figure.formula.length).toBeGreaterThan(0)
    for (const { en, zh } of [figure.meaning, figure.example, figure.unknown]) {
      expect(en).toMatch(/^[A-Z0-9"].*[.?]$/s)
      expect(zh).toMatch(/。$|？$/)
    }
  })

  it.each(terms.map((term) => [term.id, term] as const))('%s is whole', (_, term) => {
    expect(term.source).toMatch(marks)
    for (const { en, zh } of term.text) {
      expect(en).toMatch(/[.?]$/)
      expect(zh).toMatch(/[。？]$/)
    }
  })

  it('are shown by commands that exist', async () => {
    const { out } = await run(['--help'])
    const commands = new Set(Array.from(out.matchAll(/^ {2}(\w+)/gm), ([, name]) => name))
    expect(figures.flatMap(({ shown }) => shown).filter((name) => !commands.has(name))).toEqual([])
  })

  it('know the verdicts of a review', () => {
    const parts = figures.find(({ id }) => id === 'verdict')?.parts ?? []
    expect(parts.map(([name]) => name)).toEqual(verdicts)
    for (const [name, { en, zh }] of parts) {
      const words = verdictWords[name as keyof typeof verdictWords]
      expect([en.startsWith(`${words.en}: `), zh.startsWith(`${words.zh}：`)]).toEqual([true, true])
    }
  })

  it('name values that the playbook has', () => {
    const patterns = [...figures, ...terms].flatMap((one) => one.values ?? [])
    const missing = patterns.filter((pattern) => {
      const steps = pattern.replace('{ladder}', 'default').split('.')
      return !keys.some((key) => steps.every((step, at) => step === '*' || step === key.split('.')[at]))
    })
    expect(missing).toEqual([])
  })

  it('name keys that the output has', () => {
    const schema: Node = readSchema('schemas/output.schema.json')
    /** Whether a path of keys leads somewhere; lists and maps take no step. */
    const has = (node: Node | undefined, path: readonly string[]): boolean => {
      if (!node) return false
      if (node.$ref !== undefined) return has(schema.definitions?.[node.$ref.replace('#/definitions/', '')], path)
      const [step, ...rest] = path
      if (step === undefined) return true
      const { items, additionalProperties: more, allOf = [], anyOf = [], properties = {} } = node
      const through = [...allOf, ...anyOf, ...(items ? [items] : []), ...(typeof more === 'object' ? [more] : [])]
      return has(properties[step], rest) || through.some((inner) => has(inner, path))
    }
    const sections = [schema.definitions?.['plan_sections'], schema.properties?.['sections']]
    const isThere = (path: string) => sections.some((node) => has(node, path.split('.')))
    const wrong = figures.flatMap(({ json }) => json.filter((path) => !isThere(path)))
    expect(wrong).toEqual([])
  })
})

describe('good practice', () => {
  const marks = /^(S[0-4]-\d\d|PUB \d+|GK|HOUSE)(, (S[0-4]-\d\d|PUB \d+|GK|HOUSE))*$/

  it.each(practices.map((practice) => [practice.id, practice] as const))('%s is whole', (id, practice) => {
    expect(practice.source).toMatch(marks)
    expect(of(id)).toMatchObject({ kind: 'practice', see: practice.see })
    for (const { en, zh } of practice.text ?? []) {
      expect(en).toMatch(/^[A-Z].*[.?:]$/s)
      expect(zh).toMatch(/[。？]$/)
    }
    const { blocks, data } = of(id).content()
    const { parts } = data as { parts: { points: { id: string | null; text: { en: string; zh: string } }[] }[] }
    expect(parts.filter(({ points }) => points.length === 0)).toEqual([])
    const shown = linesOf(blocks, 'zh').join('\n')
    for (const point of parts.flatMap(({ points }) => points)) {
      expect(point.text.en).not.toMatch(/;$|,$/)
      expect(shown).toContain(point.id === null ? point.text.zh : `${point.id} · ${point.text.zh}`)
    }
  })

  it('numbers steps, and lists what has no order', () => {
    expect(linesOf(of('nine_steps').content().blocks)).toContain(
      '1. action_plan_and_asks · who does what by when, and what we ask from the room',
    )
    expect(linesOf(of('complex_sales').content().blocks)).toContain('- many departments take part')
  })

  it('takes levels from the playbook, some or all, and says no word twice', () => {
    const shown = linesOf(of('coordination_factors').content().blocks)
    expect(shown).toContain('- performance · prove the figures that count here')
    expect(shown).toContain('- product_technology · product and technology: show what the product can do and why')
    const pointsOf = (id: string) =>
      (of(id).content().data['parts'] as { points: { id: string | null }[] }[]).map(({ points }) =>
        points.map((point) => point.id),
      )
    const byFactor = (factor: string) =>
      Object.entries(defaultPlaybook.lever_factors).flatMap(([lever, one]) => (one === factor ? [lever] : []))
    const [cognition, emotion, interest, mind] = pointsOf('coordination_factors')
    expect([cognition, emotion]).toEqual([byFactor('cognition'), byFactor('emotion')])
    expect(new Set([...interest!, ...mind!])).toEqual(new Set(byFactor('interest')))
    // What nobody may give stands apart, with the warning.
    expect(mind).toEqual(['personal_material'])
    expect(pointsOf('switching_cost')).toEqual([Object.keys(defaultPlaybook.scales['stickiness_method']!)])
  })

  it('advises no benefit in kind', () => {
    const said = practices.flatMap((practice) => textsOf(of(practice.id).content().data).map(([, en, zh]) => en + zh))
    const gifts = said.filter((text) =>
      /\b(gifts?|meals?|dinners?|rebates?|kickbacks?)\b|送礼|礼品|宴请|回扣/i.test(text),
    )
    expect(gifts.filter((text) => !/never|绝不/i.test(text))).toEqual([])
  })

  it('has a group in the index', async () => {
    const { out } = await run(['explain'])
    const [, group = ''] = out.split('\nGood practice\n')
    for (const { id } of practices) expect(group).toContain(id)
  })

  it.each(Object.entries(familyQuestions))('a coach has questions about %s', (family, questions) => {
    expect(questions.length).toBeGreaterThanOrEqual(3)
    expect(questions.length).toBeLessThanOrEqual(6)
    for (const { en, zh } of questions)
      expect([en, zh]).toEqual([expect.stringMatching(/^[A-Z].*\?$/), expect.stringMatching(/？$/)])
    const { blocks, data } = of(prefixes[family as keyof typeof prefixes]).content()
    expect(data).toMatchObject({ questions })
    for (const { en } of questions) expect(linesOf(blocks)).toContain(`- ${en}`)
  })
})

describe('stages', () => {
  it('say what other vocabularies call them', () => {
    const { data, facts } = of('stage.C').content()
    expect(data).toMatchObject({
      vocabulary: { progress: { en: '4 make the solution, 5 present the product' }, cycle: { zh: '评估方案' } },
    })
    expect(facts.map((fact) => fact?.label.en)).toEqual(
      expect.arrayContaining(['progress', 'our phase', 'the customer']),
    )
    expect(linesOf(of('stage_vocabularies').content().blocks).filter((line) => line.startsWith('- '))).toHaveLength(6)
  })

  it('say what is asked from them on', () => {
    const asked = (code: string) => linesOf(of(`stage.${code}`).content().blocks).join('\n')
    expect(asked('C')).toContain('all five dimensions of every key player are known (STK-001)')
    expect(asked('D')).toContain('on the map: final decision (COV-007)')
    expect(asked('F')).not.toContain('before the next stage')
    for (const code of ['A', 'B', 'C', 'D', 'E', 'F'])
      for (const [, rule = ''] of asked(code).matchAll(/\(([A-Z]{3}-\d{3})\)/g))
        expect([code, ids.has(rule)]).toEqual([code, true])
  })
})
