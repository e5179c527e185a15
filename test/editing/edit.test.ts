import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Value } from '../../src/editing/change.js'
import { edited, type Draft } from '../../src/editing/edit.js'
import { keysOfFormat } from '../../src/plan/format.js'
import { after, bytesOf, insert, remove, rename, set, textOf, tried } from './editing.js'

describe('how a value is written', () => {
  it.each<[Value, string]>([
    ['王总', '王总'],
    ['head of IT', 'head of IT'],
    ['@王总', '"@王总"'],
    ['#', '"#"'],
    ['a #b', '"a #b"'],
    ['a#b', 'a#b'],
    ['%', '"%"'],
    ['8%', '8%'],
    ['a: b', '"a: b"'],
    ['a:b', 'a:b'],
    ['a:', '"a:"'],
    ['http://x.y/z', 'http://x.y/z'],
    ['- x', '"- x"'],
    ['“引号”', '“引号”'],
    ['名称：值，等等', '名称：值，等等'],
    ['a, b', 'a, b'],
    ['[x]', '"[x]"'],
    ['*x', '"*x"'],
    ['研发 & 生产', '研发 & 生产'],
    ["it's", "it's"],
    ['"x"', '"\\"x\\""'],
    ['a\\b', 'a\\b'],
    ['', '""'],
    [' x', '" x"'],
    ['x ', '"x "'],
    ['\u3000x', '"\u3000x"'],
    ['x\u00a0', '"x\u00a0"'],
    ['x\ty', '"x\\ty"'],
    ['x\u202ey', '"x\\u202ey"'],
    ['x\u0000\u007f\u009b', '"x\\u0000\\u007f\\u009b"'],
    ['\u{e0041}', '"\\U000e0041"'],
    ['😀', '😀'],
    // Words that a reader might take for something else.
    ['yes', '"yes"'],
    ['No', '"No"'],
    ['y', '"y"'],
    ['null', '"null"'],
    ['~', '"~"'],
    ['true', '"true"'],
    ['12', '"12"'],
    ['010', '"010"'],
    ['0x1F', '"0x1F"'],
    ['+0x1F', '"+0x1F"'],
    ['1e3', '"1e3"'],
    ['.5', '".5"'],
    ['1_000', '"1_000"'],
    ['1,000', '1,000'],
    ['190:20:30', '"190:20:30"'],
    ['.inf', '".inf"'],
    ['<<', '"<<"'],
    ['2026-06-30', '2026-06-30'],
    ['2026-06-30 10:00', '"2026-06-30 10:00"'],
    ['2026-06-30T10:00:00Z', '"2026-06-30T10:00:00Z"'],
    ['2026-Q3', '2026-Q3'],
    ['680万', '680万'],
    ['１２', '１２'],
    [true, 'true'],
    // Decimal, never with an exponent.
    [6800000.5, '6800000.5'],
    [-0.1, '-0.1'],
    [-0, '0'],
    [0.000001, '0.000001'],
    [-2.5e-7, '-0.00000025'],
    [1.5e-10, '0.00000000015'],
    [1e21, '1000000000000000000000'],
    [-1.25e22, '-12500000000000000000000'],
  ])('%j', (value, written) => {
    expect(after('key: old # why\n', set(['key'], value))).toBe(`key: ${written} # why\n`)
    expect(parse(after('a:\n', set(['a'], [value])))).toEqual({ a: [value === 0 ? 0 : value] })
  })

  it.each<[Value, string]>([
    ['a, b', '"a, b"'],
    ['名称：值，等等', '名称：值，等等'],
    ['x]', '"x]"'],
    [null, 'null'],
    [1e21, '1000000000000000000000'],
    [['x', null, { a: null, 'b c': [] }], '[x, null, { a: null, "b c": [] }]'],
  ])('%j between brackets', (value, written) => {
    expect(after('key: { a: 1 }\n', set(['key', 'a'], value))).toBe(`key: { a: ${written} }\n`)
  })

  it('keeps a line, however long', () => {
    const long = '很长的一句话 '.repeat(3000)
    const text = `a: 1\nnote: "${long}x" # why\nlist: [${'x, '.repeat(5000)}y]\nb: 2\n`
    expect(after(text, set(['note'], `${long}y`), set(['list', 5000], 'z'))).toBe(
      text.replace('x" # why', 'y" # why').replace('y]', 'z]'),
    )
    expect(after('a: 1\n', set(['b'], long.trim()))).toBe(`a: 1\nb: ${long.trim()}\n`)
  })

  it('does not lose a name to the properties of JavaScript', () => {
    const text = after('a: {}\n', set(['a', '__proto__'], { x: 1 }), set(['a', 'constructor', 'toString'], 2))
    expect(text).toBe('a:\n  __proto__: { x: 1 }\n  constructor: { toString: 2 }\n')
    expect(after(text, set(['a', '__proto__', 'x'], 3), rename(['a', 'constructor'], 'hasOwnProperty'))).toBe(
      'a:\n  __proto__: { x: 3 }\n  hasOwnProperty: { toString: 2 }\n',
    )
  })
})

describe('line ends', () => {
  const text = 'a: 1 # x\nb:\n  - c\nd: |\n  e\n  f\n'
  const changes = [set(['a'], 2), insert(['b', 1], 'g'), set(['d'], 'e\nh\nf\n'), set(['i'], { j: 'k\nl' })]
  const wanted = 'a: 2 # x\nb:\n  - c\n  - g\nd: |\n  e\n  h\n  f\ni:\n  j: |-\n    k\n    l\n'

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s', (_, eol) => {
    const inFile = (unix: string): string => unix.replaceAll('\n', eol)
    expect(after(inFile(text), ...changes)).toBe(inFile(wanted))
    expect(after(`\ufeff${inFile(text)}`, ...changes)).toBe(`\ufeff${inFile(wanted)}`)
    expect(after(inFile(text.slice(0, -1)), ...changes.slice(0, 2))).toBe(
      inFile('a: 2 # x\nb:\n  - c\n  - g\nd: |\n  e\n  f'),
    )
  })

  it('of the line beside, where they are mixed', () => {
    expect(after('a: 1\r\nb:\n  - c\rd: 1', insert(['b', 1], 'x'), set(['e'], 2), set(['a'], ['y\nz']))).toBe(
      'a:\r\n  - |-\r\n    y\r\n    z\r\nb:\n  - c\r  - x\rd: 1\re: 2',
    )
  })

  it('of a file without any', () => {
    expect(after('a: 1', set(['b'], 2))).toBe('a: 1\nb: 2')
  })
})

describe('what is refused', () => {
  const text = `a: &x
  b: 1
  c: [2]
d: *x
e:
  - &y f
  - *y
`
  it.each([
    ['a value inside of what is used elsewhere', set(['a', 'b'], 2), 2, 'x'],
    ['the value that is used elsewhere', set(['e', 0], 'g'), 6, 'y'],
    ['something new in it', set(['a', 'g'], 2), 1, 'x'],
    ['an item more in it', insert(['a', 'c', 0], 2), 3, 'x'],
    ['something that goes in it', remove('a', 'c'), 3, 'x'],
    ['what is used elsewhere goes', remove('a'), 1, 'x'],
    ['another name for a key in it', rename(['a', 'c'], 'g'), 3, 'x'],
    ['a value through an alias', set(['d', 'b'], 2), 4, 'x'],
    ['something new through an alias', insert(['d', 'h', 0], 2), 4, 'x'],
    ['something that goes through an alias', remove('d', 'b'), 4, 'x'],
    ['another name through an alias', rename(['d', 'b'], 'h'), 4, 'x'],
  ])('%s', (_, change, line, name) => {
    expect(tried(text, set(['z'], 1), change)).toEqual({
      kind: 'refused',
      file: 'x.plan.yaml',
      line,
      message: {
        en: `this value is written once and used in several places (&${name}, *${name}), and a change here would change them all`,
        zh: `这个值只写了一次，却在几处使用（&${name}、*${name}），在这里修改会一起改变`,
      },
      hint: {
        en: `Replace *${name} by a value of its own, then change it.`,
        zh: `请先把 *${name} 换成它自己的值，再修改。`,
      },
    })
  })

  it('does what the hint says', () => {
    const own = after(text, set(['d'], { b: 3 }), set(['a', 'b'], 2))
    expect(own).toBe(text.replace('  b: 1', '  b: 2').replace('d: *x', 'd: { b: 3 }'))
  })

  it('a place that cannot be changed without disturbing the rest', () => {
    // A quote that is never closed, where the file ends.
    const result = tried("a: '''", set(['b'], 2))
    expect(result).toMatchObject({
      kind: 'refused',
      line: 1,
      hint: { en: 'Change it in an editor; nothing was written.' },
    })
  })

  it('a file that is no YAML', () => {
    expect(tried('a: [\n', set(['b'], 2))).toMatchObject({ kind: 'refused', line: 1 })
    expect(tried('a: 1\na: 2\n', set(['b'], 2))).toMatchObject({ kind: 'refused', line: 1 })
  })

  it.each([
    ['a key of a list', set(['a', 'b'], 1)],
    ['an item of a text', insert(['c', 0], 1)],
    ['an item far behind the last', set(['a', 3], 1)],
    ['what is not there', remove('x')],
    ['a name that is taken', rename(['a'], 'c')],
    ['an item with another name', rename(['a', 0], 'c')],
    ['all of a plan', set([], {})],
  ])('never, as it is a mistake of a command: %s', (_, change) => {
    expect(() => tried('a: [1]\nc: x\n', change)).toThrow('there is no place to')
  })
})

describe('a plan in a folder', () => {
  const model = '# yaml-language-server: $schema=../schemas/account-plan.schema.json'
  const part = '# yaml-language-server: $schema=../schemas/account-plan-part.schema.json'
  const folder = (files: Readonly<Record<string, string>>): Draft => ({
    kind: 'folder',
    files: Object.entries(files).map(([file, text]) => ({ file, bytes: bytesOf(text) })),
  })
  const changed = (draft: Draft, ...changes: Parameters<typeof edited>[1]): Record<string, string> => {
    const result = edited(draft, changes, keysOfFormat)
    if (result.kind === 'refused') throw new Error(result.message.en)
    for (const { file, after: bytes } of result.changed)
      expect(result.files.find((one) => one.file === file)?.bytes).toEqual(bytes)
    return Object.fromEntries(result.changed.map(({ file, after: bytes }) => [file, textOf(bytes)]))
  }
  const plan = folder({
    'acme/plan.yaml': `# the plan of acme\n${model}\nversion: 1\naccount:\n  name: x\n`,
    'acme/team.yml': 'team:\n  - { id: a, name: b }\n',
    'acme/goals.yaml': '# goals only\nactions:\n  - id: x\n',
  })

  it('changes the file that holds the key', () => {
    expect(changed(plan, set(['team', 0, 'name'], 'c'))).toEqual({ 'acme/team.yml': 'team:\n  - { id: a, name: c }\n' })
  })

  it('puts a new key in the part that is its home', () => {
    expect(changed(plan, insert(['goals', 0], { id: 'g', statement: 'faster' }), set(['notes'], 'z'))).toEqual({
      'acme/goals.yaml': '# goals only\nactions:\n  - id: x\n\ngoals:\n  - id: g\n    statement: faster\n',
      'acme/plan.yaml': `# the plan of acme\n${model}\nversion: 1\nnotes: z\naccount:\n  name: x\n`,
    })
  })

  it('makes the part that is missing', () => {
    expect(changed(plan, insert(['touches', 0], { date: '2026-06-30', person: 'gm' }))).toEqual({
      'acme/relationships.yaml': `${part}\n\ntouches:\n  - { date: 2026-06-30, person: gm }\n`,
    })
    expect(
      changed(plan, set(['competitors'], []), set(['background', 'company'], 'big'), set(['competitors', 0], 'z')),
    ).toEqual({
      'acme/background.yaml': `${part}\n\ncompetitors: [z]\n\nbackground:\n  company: big\n`,
    })
  })

  it('makes parts beside a plan.yaml that is alone', () => {
    const alone = folder({ 'plan.yaml': 'version: 1\r\naccount: { name: x }\r\nteam: []\r\n' })
    expect(changed(alone, insert(['team', 0], { id: 'a' }), set(['reviews'], []))).toEqual({
      'plan.yaml': 'version: 1\r\naccount: { name: x }\r\nteam:\r\n  - { id: a }\r\n',
      'reviews.yaml': 'reviews: []\n',
    })
    const marked = folder({ 'plan.yaml': `${model}\r\nversion: 1\r\n` })
    expect(changed(marked, set(['team'], []))).toEqual({ 'team.yaml': `${part}\r\n\r\nteam: []\r\n` })
  })

  it('leaves a part that holds nothing any more', () => {
    expect(changed(plan, remove('actions'))).toEqual({ 'acme/goals.yaml': '# goals only\n' })
  })

  it('knows which files are new', () => {
    const result = edited(plan, [set(['reviews'], [])], keysOfFormat)
    expect(result).toMatchObject({ changed: [{ file: 'acme/reviews.yaml', before: undefined }] })
    const fresh = edited(
      { kind: 'file', files: [{ file: 'x', bytes: undefined }] },
      [set(['version'], 1)],
      keysOfFormat,
    )
    expect(fresh).toEqual({
      kind: 'edited',
      files: [{ file: 'x', bytes: bytesOf('version: 1\n') }],
      changed: [{ file: 'x', before: undefined, after: bytesOf('version: 1\n') }],
    })
  })

  it('changes nothing where nothing is to change', () => {
    expect(changed(plan, set(['team', 0, 'name'], 'b'), set(['account'], { name: 'x' }))).toEqual({})
    expect(changed(plan)).toEqual({})
    const missing = edited({ kind: 'file', files: [{ file: 'x', bytes: undefined }] }, [], keysOfFormat)
    expect(missing).toEqual({ kind: 'edited', files: [{ file: 'x', bytes: undefined }], changed: [] })
  })

  it('does all or nothing', () => {
    const shared = folder({ 'plan.yaml': 'version: 1\n', 'team.yaml': 'team: [&a x, *a ]\n' })
    const result = edited(shared, [set(['version'], 2), set(['team', 0], 'y')], keysOfFormat)
    expect(result).toMatchObject({ kind: 'refused', file: 'team.yaml', line: 1 })
    expect(() => edited({ kind: 'file', files: [] }, [set(['version'], 2)], keysOfFormat)).toThrow('at least one file')
  })
})
