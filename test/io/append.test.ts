import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { appendToFile } from '../../src/io/append.js'
import { UserError } from '../../src/user-error.js'
import { folderWith } from './folders.js'

const most = 20

const rooms = (path: string, text: (room: number) => string): readonly number[] => {
  const given: number[] = []
  appendToFile(path, 'summary.md', most, (room) => {
    given.push(room)
    return text(room)
  })
  return given
}

it('makes a file, and adds to it below an empty line as long as there is room', () => {
  const path = join(folderWith({}), 'summary.md')
  expect(rooms(path, () => 'first\n')).toEqual([20])
  expect(rooms(path, () => 'zweite é\n')).toEqual([13])
  expect(readFileSync(path, 'utf8')).toBe('first\n\nzweite é\n')
  expect(rooms(path, (room) => 'x'.repeat(room))).toEqual([2])
  expect(rooms(path, () => '')).toEqual([0])
  expect(readFileSync(path, 'utf8')).toBe('first\n\nzweite é\n\nxx')
})

it('touches nothing when there is nothing to add', () => {
  const path = join(folderWith({}), 'summary.md')
  expect(rooms(path, () => '')).toEqual([20])
  expect(existsSync(path)).toBe(false)
})

it('says in one sentence why it cannot', () => {
  const folder = folderWith({})
  mkdirSync(join(folder, 'summary.md'))
  for (const path of [join(folder, 'summary.md'), join(folder, 'none', 'summary.md')])
    expect(() => {
      appendToFile(path, 'summary.md', most, () => 'x')
    }).toThrow(UserError)
})

it('passes on a fault that is not of the file', () => {
  const path = join(folderWith({}), 'summary.md')
  expect(() => {
    appendToFile(path, 'summary.md', most, () => {
      throw new Error('no page')
    })
  }).toThrow('no page')
  expect(existsSync(path)).toBe(false)
})
