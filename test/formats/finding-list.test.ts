import { expect, it } from 'vitest'
import { repositoryPath, sentenceOf } from '../../src/formats/finding-list.js'
import type { Diagnostic } from '../../src/report/diagnostic.js'

it.each([
  ['at the root', 'a.plan.yaml', '', 'a.plan.yaml'],
  ['in a folder', 'a.plan.yaml', 'sales/', 'sales/a.plan.yaml'],
  ['this folder as a plan', '.', 'sales/', 'sales'],
  ['beside the folder', '../team/a.plan.yaml', 'sales/', 'team/a.plan.yaml'],
  ['outside', '../../a.plan.yaml', 'sales/', undefined],
  ['outside, without a repository', '../a.plan.yaml', undefined, undefined],
  ['at an absolute path', '/tmp/a.plan.yaml', 'sales/', undefined],
  ['on another drive', 'D:/a.plan.yaml', 'sales/', undefined],
  ['standard input', '<stdin>', 'sales/', undefined],
])('counts the path of a file from the root of the repository: %s', (_, file, folder, expected) => {
  expect(repositoryPath(file, folder)).toBe(expected)
})

const range = { start: { line: 3, column: 1 }, end: { line: 3, column: 2 } }

const one: Diagnostic = {
  rule: 'PLN-005',
  name: 'ids-resolve',
  severity: 'error',
  subject: 'gm',
  message: { en: 'the id "gm" stands twice', zh: 'id“gm”重复' },
  path: [],
  place: { file: 'a.yaml', range, line: '' },
}

const hint = { en: 'Delete one.', zh: '删掉一个。' }

const related = [{ message: { en: 'given here', zh: '在这里定义' }, place: { ...one.place, file: 'b.yaml' } }]

it('says message, related places and hint in one line', () => {
  const said = (more: Partial<Diagnostic>) => [
    sentenceOf({ ...one, ...more }, { language: 'en' }),
    sentenceOf({ ...one, ...more }, { language: 'zh', folder: 'sales/' }),
  ]
  expect(said({})).toEqual(['the id "gm" stands twice', 'id“gm”重复'])
  expect(said({ hint })).toEqual(['the id "gm" stands twice. Delete one.', 'id“gm”重复。删掉一个。'])
  expect(said({ hint, related })).toEqual([
    'the id "gm" stands twice (given here: b.yaml:3). Delete one.',
    'id“gm”重复（在这里定义：sales/b.yaml:3）。删掉一个。',
  ])
  const asked = { en: 'who is "gm"?', zh: '“gm”是谁？' }
  expect(said({ message: asked, hint })).toEqual(['who is "gm"? Delete one.', '“gm”是谁？删掉一个。'])
})
