import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, percentOf, ratio, rounded, roundedNumber, sum, times } from '../../src/measures/exact.js'

describe('exact numbers', () => {
  it.each([
    ['83333.25', 2, '83333.25'],
    ['62999.937', 2, '62999.94'],
    ['50399.9496', 2, '50399.95'],
    ['0.125', 2, '0.13'],
    ['-0.125', 2, '-0.13'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['-0.001', 2, '0'],
    ['40000.00', 2, '40000'],
    ['1.005', 2, '1.01'],
    ['1e30', 2, '1000000000000000000000000000000'],
    ['0.0000000001', 10, '0.0000000001'],
  ])('%s to %i decimals is %s', (value, places, expected) => {
    expect(rounded(decimal(value), places)).toBe(expected)
  })

  it('adds tenths without a rest', () => {
    expect(rounded(sum([0.1, 0.2, 0.3].map(decimal)), 20)).toBe('0.6')
    expect(rounded(sum([]), 2)).toBe('0')
  })

  it('weights 333,333 at B as in domain 4.3', () => {
    const amount = decimal(333333)
    expect(rounded(times(amount, decimal('0.25')), 2)).toBe('83333.25')
    expect(rounded(times(amount, decimal('0.189')), 2)).toBe('62999.94')
    expect(rounded(times(amount, decimal('0.1512')), 2)).toBe('50399.95')
  })

  it('divides to far more places than are shown', () => {
    expect(roundedNumber(ratio(decimal(2490000), decimal(1453680)), 3)).toBe(1.713)
    expect(rounded(ratio(decimal(2), decimal(3)), 38)).toBe('0.66666666666666666666666666666666666667')
  })

  it.each([
    [33, 54, 61.1],
    [37, 40, 92.5],
    [-1, 3, -33.3],
    [1, 16, 6.3],
    [-1, 16, -6.3],
    [0, 7, 0],
    [1, 0, undefined],
    [0, 0, undefined],
  ])('%i of %i is %s percent', (part, whole, expected) => {
    expect(percentOf(decimal(part), decimal(whole))).toBe(expected)
  })

  it('sums 100,000 random amounts of cents as whole numbers do', () => {
    const cents = fc.sample(fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 }), {
      numRuns: 100_000,
      seed: 7,
    })
    const whole = cents.reduce((total, one) => total + BigInt(one), 0n)
    const total = sum(cents.map((one) => decimal(one).div(100)))
    expect(rounded(total.times(100), 0)).toBe(whole.toString())
  })

  it('rounds like whole numbers, half away from zero', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (thousandths) => {
        const size = thousandths < 0n ? -thousandths : thousandths
        const units = (size + 5n) / 10n
        const shown = `${(units / 100n).toString()}.${(units % 100n).toString().padStart(2, '0')}`.replace(/\.?0+$/, '')
        const expected =
          units === 0n ? '0' : (thousandths < 0n ? '-' : '') + (units % 100n === 0n ? (units / 100n).toString() : shown)
        expect(rounded(decimal(thousandths.toString()).div(1000), 2)).toBe(expected)
      }),
    )
  })
})
