import { describe, expect, it } from 'vitest'
import { certainName, certainWord } from '../../src/plan/spelling.js'

describe('a name that can only be one', () => {
  it.each([
    ['zhang-wei', ['zhang_wei', 'li_na'], 'zhang_wei'],
    ['ZhangWei', ['zhang_wei'], 'zhang_wei'],
    ['ｃｉｏ', ['cio'], 'cio'],
    ['laed', ['lead', 'boss'], 'lead'],
    ['laed', ['lead', 'alde'], 'lead'],
    ['zhang_wei', ['zhang-wei', 'zhangwei'], undefined],
    ['zhang_wie', ['zhang_wei', 'zhagn_wie'], undefined],
    // Somebody else may be called so.
    ['zhang_wen', ['zhang_wei'], undefined],
    ['deal_12', ['deal_21'], undefined],
    ['oci', ['cio'], undefined],
    ['', ['cio'], undefined],
  ])('%j of %j: %j', (word, names, meant) => {
    expect(certainName(word, names)).toBe(meant)
  })
})

describe('a fixed word that can only be one', () => {
  it.each([
    ['lifecycel', ['lifecycle', 'industry'], 'lifecycle'],
    ['industy', ['lifecycle', 'industry'], 'industry'],
    ['industtry', ['industry'], 'industry'],
    ['organization', ['organisation'], 'organisation'],
    ['expectedCloseOn', ['expected_close_on'], 'expected_close_on'],
    ['note', ['rote', 'vote'], undefined],
    ['need', ['seed'], undefined],
    ['stage', ['state', 'stake'], undefined],
    ['stage1', ['stage2'], undefined],
    ['attitude', ['altitudes'], undefined],
  ])('%j of %j: %j', (word, words, meant) => {
    expect(certainWord(word, words)).toBe(meant)
  })
})
