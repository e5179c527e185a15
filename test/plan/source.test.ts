import { describe, expect, it } from 'vitest'
import type { Path } from '../../src/report/diagnostic.js'
import { unixLines } from '../../src/plan/lines.js'
import { readYaml } from '../../src/plan/reader.js'
import { sourceOf } from '../../src/plan/source.js'

const place = (text: string, path: Path, on?: 'key' | 'value'): string => {
  const { places } = readYaml('a.yaml', unixLines(text))
  const { range, line } = sourceOf([places]).locate(path, on)
  const { start, end } = range
  const marked = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : '(several lines)'
  return `${start.line}:${start.column}-${end.line}:${end.column} ${marked}`
}

const text = `# head
version: 1
account:
  name: 华兴 银行
  "parent": 'a ''b'''
  region: # unknown
  size: "x
    y"
team:
  - id: a
    name: b
  - { id: c, name: d,
      role: e }
  -
    id: f
base: &base { need: esteem, list: [1, 2] }
use: *base
notes: |
  one
  two
? long
: short
`

describe('a path leads to the place where the value is written', () => {
  it.each<[Path, string]>([
    [['version'], '2:10-2:11 1'],
    [['account', 'name'], '4:9-4:14 华兴 银行'],
    [['account', 'parent'], "5:13-5:22 'a ''b'''"],
    [['account', 'size'], '7:9-7:11 "x'],
    [['team', 0, 'name'], '11:11-11:12 b'],
    [['team', 1, 'role'], '13:13-13:14 e'],
    [['base', 'list', 1], '16:39-16:40 2'],
    [['notes'], '18:8-18:9 |'],
    [['long'], '22:3-22:8 short'],
  ])('%j', (path, expected) => {
    expect(place(text, path)).toBe(expected)
  })

  it.each<[string, Path, string]>([
    ['a map is marked by its key', ['account'], '3:1-3:8 account'],
    ['a list is marked by its key', ['team'], '9:1-9:5 team'],
    ['an item is marked by its first line', ['team', 0], '10:5-10:10 id: a'],
    ['a flow item is marked by its first line', ['team', 1], '12:5-12:22 { id: c, name: d,'],
    ['an item that begins on the next line', ['team', 2], '15:5-15:10 id: f'],
    ['an empty value is marked by its key', ['account', 'region'], '6:3-6:9 region'],
    ['an alias leads to the value', ['use', 'need'], '16:21-16:27 esteem'],
    ['an alias itself is marked by its key', ['use'], '17:1-17:4 use'],
  ])('%s', (_, path, expected) => {
    expect(place(text, path)).toBe(expected)
  })

  it.each<[string, Path, string]>([
    ['a missing key leads to its parent', ['account', 'owner'], '3:1-3:8 account'],
    ['a missing key of an item leads to its first line', ['team', 0, 'role'], '10:5-10:10 id: a'],
    ['a missing item leads to the list', ['team', 9, 'id'], '9:1-9:5 team'],
    ['a missing top-level key leads to the first line', ['owner'], '1:1-1:7 # head'],
    ['the root is the first line', [], '1:1-1:7 # head'],
    ['what is below a plain value leads to it', ['account', 'name', 'x', 'y'], '4:3-4:7 name'],
    ['inherited names are missing', ['account', 'constructor'], '3:1-3:8 account'],
  ])('%s', (_, path, expected) => {
    expect(place(text, path)).toBe(expected)
  })

  it.each<[Path, string]>([
    [['account', 'name'], '4:3-4:7 name'],
    [['account', 'parent'], '5:3-5:11 "parent"'],
    [['team', 1, 'role'], '13:7-13:11 role'],
    [['team', 0], '10:5-10:10 id: a'],
    [['use', 'need'], '16:15-16:19 need'],
    [['long'], '21:3-21:7 long'],
  ])('key of %j', (path, expected) => {
    expect(place(text, path, 'key')).toBe(expected)
  })
})

describe('line ends and ends of files', () => {
  const plain = 'a: 1\nb:\n  c: 王 x'
  it.each([
    ['LF', plain],
    ['a final line end', `${plain}\n`],
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['CR', plain.replaceAll('\n', '\r')],
    ['mixed', 'a: 1\r\nb:\r  c: 王 x\n'],
  ])('%s', (_, variant) => {
    expect(place(variant, ['b', 'c'])).toBe('3:6-3:9 王 x')
    expect(place(variant, ['a'])).toBe('1:4-1:5 1')
  })

  it('counts UTF-16 units', () => {
    expect(place('a: { "😀": 1, b: 2 }', ['a', 'b'])).toBe('1:18-1:19 2')
  })

  it('has a place in an empty file', () => {
    expect(place('', ['a'])).toBe('1:1-1:1 ')
    expect(place('\n\n', ['a'])).toBe('1:1-1:1 ')
  })

  it('cuts a very long source line', () => {
    const { places } = readYaml('a.yaml', `a: ${'x'.repeat(10_000)}`)
    const { line, range } = sourceOf([places]).locate(['a'])
    expect(line).toHaveLength(501)
    expect(range.end.column).toBe(10_004)
  })
})
