import { describe, expect, it } from 'vitest'
import { willingnessOf } from '../../src/measures/willingness.js'
import { planOf, playbook } from './fixtures.js'

const of = (answers: string) =>
  willingnessOf(
    planOf(`relationships: { people: [{ id: x, name: X }, { id: a, name: 甲, willingness: { ${answers} } }] }`),
    playbook,
  )

describe('willingness (domain S2-37)', () => {
  it('keeps what is not known apart from a no', () => {
    const [only, ...others] = of('q1: 3, q2: 1, q3: 0, q10: 2')
    expect(others).toEqual([])
    expect(only).toMatchObject({ path: ['relationships', 'people', 1, 'willingness'], known: 3, of: 10, isThin: true })
    expect(only?.answers.map(({ answer }) => answer)).toEqual([
      ...[3, 1, undefined, undefined, undefined],
      ...[undefined, undefined, undefined, undefined, 2],
    ])
    expect(only?.answers.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9', 'q10'])
  })

  it.each([
    [7, true],
    [8, false],
    [10, false],
  ])('%i known answers are too few: %s', (known, isThin) => {
    const answers = Array.from({ length: known }, (_, index) => `q${String(index + 1)}: 1`).join(', ')
    expect(of(answers)[0]).toMatchObject({ known, isThin })
  })
})
