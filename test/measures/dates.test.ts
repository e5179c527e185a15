import { describe, expect, it } from 'vitest'
import { daysBetween, isDate, monthOf, plusDays, quarterOf } from '../../src/measures/dates.js'

describe('calendar dates', () => {
  it.each([
    ['2008-05-01', '2008-05-16', 15],
    ['2008-05-06', '2008-05-16', 10],
    ['2008-05-16', '2008-05-16', 0],
    ['2008-05-16', '2008-05-15', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2025-12-31', '2026-12-31', 365],
    ['2026-03-28', '2026-03-30', 2],
    ['0001-01-01', '9999-12-31', 3652058],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
    expect(plusDays(from, days)).toBe(to)
  })

  it.each(['2026-06-30', '2024-02-29', '2000-02-29'])('%s is a date', (text) => {
    expect(isDate(text)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-06-31',
    '2026-6-30',
    '20260630',
    '2026-06-30T00:00:00Z',
    ' 2026-06-30',
    '2026-06-30\n',
    '２０２６-06-30',
    'today',
    '',
  ])('%j is not', (text) => {
    expect(isDate(text)).toBe(false)
  })

  it('knows months and quarters', () => {
    expect(monthOf('2026-06-30')).toBe('2026-06')
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-12-31'].map(quarterOf)).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
    ])
  })
})
