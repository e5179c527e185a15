import { describe, expect, it } from 'vitest'
import { initialsOf, shortestUnique } from '../../src/analyses/maps/short-names.js'

describe('short names', () => {
  it('takes the fewest letters that tell words apart', () => {
    expect(shortestUnique(['mentor', 'supporter', 'neutral', 'non-supporter', 'opponent'])).toEqual([
      'M',
      'S',
      'Ne',
      'No',
      'O',
    ])
    expect(shortestUnique(['指导者', '支持者', '中立者', '非支持者', '反对者'])).toEqual(['指', '支', '中', '非', '反'])
    expect(shortestUnique(['for', 'FORMER', 'x', 'x'])).toEqual(['For', 'FORM', 'X', 'X'])
    expect(shortestUnique([''])).toEqual([''])
  })

  it('takes initials of names, and names where these are short', () => {
    expect(
      initialsOf([
        'Ann Lee',
        'olu de Adeyemi',
        '梁栋',
        '欧阳一帆',
        'Jean-Luc Roy',
        'Member 12',
        '孙岚 Sun Lan',
        '我方成员3',
      ]),
    ).toEqual(['AL', 'OdA', '梁栋', '欧阳一帆', 'JLR', 'M12', '孙岚', '我方成员3'])
  })

  it('takes more letters where two people would be the same', () => {
    expect(initialsOf(['Ann Lee', 'Amy Lin', 'Bo Li'])).toEqual(['AnL', 'AmL', 'BL'])
    expect(initialsOf(['Anna Lee', 'Anne Lin', 'Annie Low'])).toEqual(['Anna Lee', 'Anne Lin', 'Annie Low'])
  })
})
