import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laidOut } from '../../src/editing/layout/index.js'
import { readYaml } from '../../src/plan/reader.js'
import { anyPeople, planWith } from '../measures/people-arbitrary.js'
import { plans } from '../properties/plans.js'
import { filesBelow } from '../support.js'
import { tidilyWritten, writtenBy } from './layout-styles.js'

const examples = Object.entries(filesBelow('examples')).map(([file, bytes]) => ({
  file,
  text: new TextDecoder().decode(bytes),
}))

/** The laid out text; whatever is refused fails the test. */
const layout = (text: string): string => {
  const result = laidOut(text)
  if (result.kind === 'laid-out') return result.text
  throw new Error(`refused at line ${String(result.line)}: ${result.message.en}`)
}

const dataOf = (text: string): unknown => readYaml('', text.replace('\ufeff', '')).data

/** Indented text without its indentation and the empty line at its start. */
const plain = (text: string): string => {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n')
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0
  return lines.map((line) => line.slice(indent)).join('\n')
}

describe('the examples are laid out already', () => {
  it.each(examples)('$file', ({ text }) => {
    expect(layout(text)).toBe(text)
  })

  it.each(examples)('$file with the line ends of Windows and a byte order mark', ({ text }) => {
    const windows = text.replaceAll('\n', '\r\n')
    expect(layout(windows)).toBe(windows)
    expect(layout(`\ufeff${text}`)).toBe(`\ufeff${text}`)
    expect(layout(`\ufeff${windows}`)).toBe(`\ufeff${windows}`)
  })

  it.each(examples)('$file, written as JSON and back', ({ text }) => {
    const again = layout(JSON.stringify(dataOf(text)))
    expect(dataOf(again)).toEqual(dataOf(text))
    expect(layout(again)).toBe(again)
  })

  it.each(examples)('$file, its lines further in', ({ text }) => {
    const further = text
      .split('\n')
      .map((line) => line.replace(/^ */, (indent) => indent + indent))
      .join('\n')
    expect(layout(further.replaceAll(/^( *)- /gm, '$1-   '))).toBe(text)
  })
})

const cases: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'keys go into the order of the format with their comments, unknown ones to the end',
    `
    # The account plan of Bluebay

    owner: lead # who keeps it
    colour: blue
    # the version of the format,
    # always 1
    version: 1
    account:
        lifecycle: prospect
        # as in the contract
        name: 蓝湾
    `,
    `
    # The account plan of Bluebay

    # the version of the format,
    # always 1
    version: 1
    owner: lead # who keeps it

    account:
      # as in the contract
      name: 蓝湾
      lifecycle: prospect

    colour: blue
    `,
  ],
  [
    'what tools read at the top stays there',
    `
    # yaml-language-server: $schema=../schemas/account-plan.schema.json
    team: []
    version: 1
    `,
    `
    # yaml-language-server: $schema=../schemas/account-plan.schema.json

    version: 1
    team: []
    `,
  ],
  [
    'short records stand on one line, people do not, and stand apart',
    `
    team:
    - id: t1
      name: 陈一鸣
      level: 2
    relationships:
      people: [{id: cio, name: 信息总监, roles: [recommender,
        coach], relationship: {desired: problem_solver, current: vendor}}, {id: cfo, name: 财务总监}]
    `,
    `
    team:
      - { id: t1, name: 陈一鸣, level: 2 }

    relationships:
      people:
        - id: cio
          name: 信息总监
          roles: [recommender, coach]
          relationship: { current: vendor, desired: problem_solver }

        - id: cfo
          name: 财务总监
    `,
  ],
  [
    'a comment within brackets takes them apart and stays beside what it is about',
    `
    relationships:
      people:
        - id: cio
          name: 信息总监
          roles: [ # as we see it
            recommender, # in the committee
            # since May
            coach
            # and no more
          ] # to be asked
          coverage: [t1, t2] # the first leads
    `,
    `
    relationships:
      people:
        - id: cio
          name: 信息总监
          # to be asked
          roles: # as we see it
            - recommender # in the committee
            # since May
            - coach
            # and no more
          coverage: [t1, t2] # the first leads
    `,
  ],
  [
    'comments at the end of a block stay there, others go with what follows',
    `
    relationships:
        people:
            - id: cio
              name: 信息总监
              # reports_to: ceo
            # - id: cfo
            #   name: 财务总监
        # nobody else is known
    # the deals
    opportunities:
        # the best first
        - id: erp
          name: ERP
        # no more for now
    # written by hand
    `,
    `
    relationships:
      people:
        - id: cio
          name: 信息总监
          # reports_to: ceo
        # - id: cfo
        #   name: 财务总监
      # nobody else is known

    # the deals
    opportunities:
      # the best first
      - id: erp
        name: ERP
      # no more for now
    # written by hand
    `,
  ],
  [
    'a comment that goes on below stays in its column',
    `
    account:
      name: 蓝湾仪器    # invented,
                        # like everybody here
      vpc: P # potential
    `,
    `
    account:
      name: 蓝湾仪器 # invented,
                     # like everybody here
      vpc: P # potential
    `,
  ],
  [
    'comments above the first key of an item, and behind its dash',
    `
    team:
    - # the lead
      name: 赵宁
      # as in the contract
      id: lead
    -   # nobody yet
    `,
    `
    team:
      # as in the contract
      - { id: lead, name: 赵宁 } # the lead
      - # nobody yet
    `,
  ],
  [
    'a comment between a key and its value',
    `
    account: # the customer
      # who buys
      name: # in full
        # without the form
        蓝湾 # invented
    `,
    `
    account: # the customer
      # who buys
      # in full
      # without the form
      name: 蓝湾 # invented
    `,
  ],
  [
    'quotes go where no reader needs them; numbers and dates stay as they are written',
    `
    account:
      name: "蓝湾"
      size: '12'
      value: "yes"
      region: NO
      parent: '@north'
      policy_from_parent: "a: b"
    opportunities:
      - id: 'erp'
        name: "#1, ERP"
        amount: 1.50
        budget_amount: 010
        expected_close_on: "2026-06-30"
        next_action: { what: confirm, owner: "lead" }
        overrides: [{ person: "a, b", roles: ["[x]", it's] }]
    `,
    `
    account:
      name: 蓝湾
      parent: '@north'
      policy_from_parent: "a: b"
      size: '12'
      value: "yes"
      region: NO

    opportunities:
      - id: erp
        name: "#1, ERP"
        amount: 1.50
        expected_close_on: 2026-06-30
        overrides:
          - { person: "a, b", roles: ["[x]", it's] }
        budget_amount: 010
        next_action: { what: confirm, owner: lead }
    `,
  ],
  [
    'plain text is put in quotes where brackets need it',
    `
    opportunities:
      - id: erp
        name: ERP
        next_action:
          what: confirm scope, then "price"
          owner: lead
    `,
    `
    opportunities:
      - id: erp
        name: ERP
        next_action: { what: 'confirm scope, then "price"', owner: lead }
    `,
  ],
  [
    'texts of several lines keep their lines',
    `
    notes: |4
          indented

        not
    account:
       name: in
          two lines
       policy_from_parent: "quoted,
          in two"
       value: >-
              folded
                more

              less
       size: text # a comment is no text
    `,
    `
    notes: |2
        indented

      not

    account:
      name: in
        two lines
      policy_from_parent: "quoted,
        in two"
      size: text # a comment is no text
      value: >-
        folded
          more

        less
    `,
  ],
  [
    'a text that ends with empty lines keeps them, and gets no other',
    `
    account:
      size: |+
        big


      # as in the contract
      name: 蓝湾
      region: |+
        north
    competitors:
    - name: A
      who: |+
        all

      id: a
    `,
    `
    account:
      # as in the contract
      name: 蓝湾
      size: |+
        big


      region: |
        north

    competitors:
      - id: a
        name: A
        who: |+
          all

    `,
  ],
  [
    'what does not fit on a line of 120 columns, Chinese counted double, is taken apart',
    `
    touches:
      - { date: 2026-06-10, person: b_luo, channel: meeting, by: t4, note: 这条记录很长很长很长很长, next: 准备全公司降本 }
      - { date: 2026-06-10, person: b_luo, channel: meeting, by: t4, note: 这条记录很长很长很长很长啊, next: 准备全公司降本 } # too long
    `,
    `
    touches:
      - { date: 2026-06-10, person: b_luo, channel: meeting, by: t4, note: 这条记录很长很长很长很长, next: 准备全公司降本 }
      # too long
      - date: 2026-06-10
        person: b_luo
        channel: meeting
        by: t4
        note: 这条记录很长很长很长很长啊
        next: 准备全公司降本
    `,
  ],
  [
    'what is not known yet stands on a line of its own; empty brackets stay',
    `
    period: {to: 2026-12-31, from: }
    team: [{id: a, name: , role}]
    competitors: [ ]
    relationships: {people: [], none_found: {}}
    `,
    `
    period:
      from:
      to: 2026-12-31

    team:
      - id: a
        name:
        role:

    competitors: []

    relationships:
      people: []
      none_found: {}
    `,
  ],
  [
    'lists of texts stand below each other, lists of ids in brackets, research by what it holds',
    `
    modules:
    - traits
    - needs
    account:
      subsidiaries: [基岩炼化, 基岩油田]
    background:
      focuses:
        industry_trends: {text: 逐年提高, source: 行业报告}
        mergers_acquisitions:
          none_found: true
          checked_on: 2026-06-01
    assert: ["pipeline.open_weighted >= 5"]
    `,
    `
    modules: [traits, needs]

    account:
      subsidiaries:
        - 基岩炼化
        - 基岩油田

    background:
      focuses:
        industry_trends:
          text: 逐年提高
          source: 行业报告
        mergers_acquisitions: { checked_on: 2026-06-01, none_found: true }

    assert:
      - pipeline.open_weighted >= 5
    `,
  ],
  [
    'one empty line for many, none where a block begins; sections stand apart',
    `


    version: 1


    status: draft
    account:

      name: 蓝湾


      vpc: P
    team: []
    goals:
      - id: g
        statement: s



    `,
    `
    version: 1

    status: draft

    account:
      name: 蓝湾

      vpc: P

    team: []

    goals:
      - id: g
        statement: s
    `,
  ],
  [
    'an alias never comes before its anchor',
    `
    opportunities:
      - name: &name ERP
        solution: *name
        id: erp
      - solution: &long 新系统
        name: *long
        id: new
    `,
    `
    opportunities:
      - id: erp
        name: &name ERP
        solution: *name

      - solution: &long 新系统
        name: *long
        id: new
    `,
  ],
  [
    'JSON with comments',
    `
    { // "version": 1,
      "version": 1, # the format
      # the customer
      "account": { "name": "蓝湾", "vpc": "P" }, # invented
      # the end
    }
    `.replace('// "version": 1,', '# JSON'),
    `
    # JSON
    version: 1 # the format

    # the customer
    account: # invented
      name: 蓝湾
      vpc: P
    # the end
    `,
  ],
  [
    'the marks of a document, long keys, tags, tabs, maps in lists',
    `
    %YAML 1.2
    # before
    --- # the plan
    ? version
    : 1\t# one
    ? "owner" # who
    : # the lead
      !!str lead
    assert: [a: b, ? c]
    notes: !!str 12
    ... # the end
    # behind
    `,
    `
    %YAML 1.2
    # before
    --- # the plan
    version: 1 # one
    # who
    owner: !!str lead # the lead
    notes: !!str 12

    assert:
      - { a: b }
      - c:
    # the end
    # behind
    `,
  ],
  ['nothing but comments', '\n\n  # nothing yet  \n\n\n# really\n\n', '# nothing yet\n\n# really\n'],
  ['nothing', '\n \n', ''],
]

describe('the layout', () => {
  it.each(cases)('%s', (_, before, after) => {
    const [text, wanted] = [plain(before), plain(after)]
    expect(layout(text)).toBe(wanted)
    expect(layout(wanted)).toBe(wanted)
    expect(dataOf(wanted)).toEqual(dataOf(text))
    expect(layout(text.replaceAll('\n', '\r\n'))).toBe(wanted.replaceAll('\n', '\r\n'))
    expect(layout(`\ufeff${text}`)).toBe(`\ufeff${wanted}`)
  })

  it('ends a file with one line end, and mixed ones become those of most lines', () => {
    expect(layout('version: 1\r\nowner: a\r\nid: b\nstatus: draft')).toBe(
      'version: 1\r\nid: b\r\nstatus: draft\r\nowner: a\r\n',
    )
    expect(layout('version: 1\rowner: a')).toBe('version: 1\nowner: a\n')
  })
})

describe('what is no document with keys stays as it is', () => {
  it.each([
    ['a bracket that is not closed', 'version: 1\nteam: [\n', 2, '"[" is opened here and not closed with "]"'],
    ['a key that stands twice', 'version: 1\nid: a\nid: b\n', 3, 'the key "id" stands twice in the same place'],
    ['two documents', 'version: 1\n---\nid: a\n', 2, 'the file holds more than one document, and a plan is one'],
    ['a list', '- a\n', undefined, 'the file is a list, and a group of keys is expected'],
    ['plain text', 'a\n', undefined, 'the file is plain text, and a group of keys is expected'],
    ['too many levels', `a: ${'['.repeat(200)}\n`, 1, 'the file nests more than 100 levels deep, the limit'],
  ])('%s', (_, text, line, message) => {
    const result = laidOut(text)
    expect(result).toMatchObject({ kind: 'refused', message: { en: message } })
    expect(result.kind === 'refused' && result.line).toBe(line)
  })
})

/** The marks of comments that a hand has left. */
const marksIn = (text: string): string[] => [...text.matchAll(/# c\d+\./g)].map(([mark]) => mark).sort()

/** The first line below a comment that is neither empty nor a comment. */
const lineBelow = (lines: readonly string[], mark: string): string | undefined =>
  lines.slice(lines.findIndex((line) => line.includes(mark))).find((line) => !/^\s*(?:#|$)/.test(line))

const people = anyPeople.map((all) => JSON.parse(JSON.stringify(planWith(all))) as Record<string, unknown>)
const hands = fc.tuple(fc.oneof({ weight: 7, arbitrary: people }, { weight: 1, arbitrary: plans }), fc.nat())

describe('any plan, as anybody may have written it', () => {
  it('keeps its data and its comments, each beside what it is about, and is laid out once for all', () => {
    fc.assert(
      fc.property(hands, ([plan, seed]) => {
        const { text, beside, above } = writtenBy(plan, seed)
        const wanted = dataOf(text)
        const result = layout(text)
        const lines = result.split('\n')
        expect(wanted).toBeDefined()
        expect(isDeepStrictEqual(dataOf(result), wanted)).toBe(true)
        expect(marksIn(result)).toEqual(marksIn(text))
        expect(layout(result)).toBe(result)
        // What stands right at the top may be about the file.
        const top = marksIn(text.slice(0, text.search(/^(?!#|---)./m)))
        const astray = [
          ...[...beside].filter(([mark, key]) => !lines.find((line) => line.includes(mark))?.includes(key)),
          ...[...above].filter(([mark, key]) => !top.includes(mark) && !lineBelow(lines, mark)?.includes(key)),
        ]
        expect(astray).toEqual([])
      }),
      { seed: 20_260_630, numRuns: 500, endOnFailure: true },
    )
  }, 120_000)

  it('is laid out the same from any brackets, order and indentation', () => {
    fc.assert(
      fc.property(hands, fc.nat(), ([plan, seed], other) => {
        expect(layout(tidilyWritten(plan, seed))).toBe(layout(tidilyWritten(plan, other)))
      }),
      { seed: 20_260_630, numRuns: 100, endOnFailure: true },
    )
  }, 120_000)
})
