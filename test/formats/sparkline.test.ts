import { describe, expect, it } from 'vitest'
import { courseLines, sparkline } from '../../src/formats/sparkline.js'

const ramp = (length: number): readonly number[] => Array.from({ length }, (_, index) => index)

describe('a sparkline', () => {
  it.each([
    ['rises from the lowest to the highest', ramp(8), '▁▂▃▄▅▆▇█', '_.--=+*#'.slice(0, 8)],
    ['stays in the middle when nothing moves', [5, 5, 5], '▅▅▅', '==='],
    ['has a mark where nothing is known', [1, null, 2], '▁·█', '_?#'],
    ['is of one point, too', [0], '▅', '='],
    ['may know nothing at all', [null, null], '··', '??'],
    ['draws what is below zero', [-60, 0], '▁█', '_#'],
  ])('%s', (_, points, blocks, letters) => {
    expect(sparkline(points, false)).toBe(blocks)
    expect(sparkline(points, true)).toHaveLength(letters.length)
    expect(sparkline(points, true).at(0)).toBe(letters.at(0))
  })

  it.each([
    ['a line for all that is known', [2, 4, 3], [[[0, 0], [0.5, 1], [1, 0.5]]]], // prettier-ignore
    ['a line on each side of what is not known', [1, 2, null, 1, 2], [[[0, 0], [0.25, 1]], [[0.75, 0], [1, 1]]]], // prettier-ignore
    ['a line in the middle where nothing moves', [3, 3], [[[0, 0.5], [1, 0.5]]]], // prettier-ignore
    ['a spot for one point', [3], [[[0.5, 0.5]]]],
    ['nothing where nothing is known', [null, null], []],
  ])('is drawn as %s', (_, points, lines) => {
    expect(courseLines(points, 40)).toEqual(lines)
  })

  it('is thinned evenly, with both ends', () => {
    const drawn = sparkline(ramp(1000), false)
    expect(drawn).toHaveLength(20)
    expect(drawn).toBe('▁▁▂▂▂▃▃▄▄▄▅▅▅▆▆▇▇▇██')
  })
})
