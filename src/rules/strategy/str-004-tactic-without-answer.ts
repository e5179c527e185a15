import { strategyMapOf } from '../../measures/strategy.js'
import { inQuotes } from '../../report/goal-words.js'
import type { Rule } from '../rule.js'

// The execution map answers the strategy map: an open tactic is neither won nor given up.
export const str004: Rule = {
  code: 'STR-004',
  name: 'tactic-without-answer',
  label: { en: 'tactic without answer', zh: '战术没有对应方案' },
  severity: 'error',
  completeness: true,
  summary: {
    en: 'Every tactic of the customer has a solution or a deal of ours, or is marked "no_fit".',
    zh: '客户的每项战术都有我方的方案或商机，或者标为“no_fit”。',
  },
  why: {
    en: 'The execution map says where we put our time. A tactic without an answer is left to whoever asks first, and an honest "not us" is worth more than silence.',
    zh: '执行地图决定时间花在哪里。没有答案的战术会留给先来的人；老实写明我方没有，也比空着强。',
  },
  source: 'S0-14, S0-21',
  move: {
    en: 'Decide what we offer for this tactic, or write "fit: no_fit".',
    zh: '决定我方用什么方案应对这项战术，没有就写“fit: no_fit”。',
  },
  improves: 'solution_coverage',
  bad: `maps:
  strategy:
    goals:
      - id: g1
        statement: 交货周期缩短到 30 天
        strategies:
          - { id: st1, statement: 用同一份数据, tactics: [{ id: tac1, statement: 上线生产排程 }] }`,
  good: `maps:
  strategy:
    goals:
      - id: g1
        statement: 交货周期缩短到 30 天
        strategies:
          - { id: st1, statement: 用同一份数据, tactics: [{ id: tac1, statement: 上线生产排程 }] }
  execution: { mappings: [{ tactic: tac1, solution: 生产排程系统 }] }`,
  *check(plan) {
    for (const { tactic, fit, mapped, fitAble, path } of strategyMapOf(plan).tactics) {
      if (mapped || !fitAble) continue
      const { id } = tactic
      const name = inQuotes(tactic.statement)
      yield {
        subject: id,
        path,
        message:
          fit === undefined
            ? {
                en: `the tactic ${name.en} has neither a solution nor a deal of ours`,
                zh: `战术${name.zh}既没有我方的方案，也没有商机`,
              }
            : {
                en: `the tactic ${name.en} is said to fit us, and no solution and no deal is named`,
                zh: `战术${name.zh}标为匹配，却没有写方案，也没有商机`,
              },
        hint: {
          en: `Write our solution for "${id}" in "mappings", link a deal with "tactic: ${id}", or write "fit: no_fit".`,
          zh: `在“mappings”里为“${id}”写上我方方案，或在商机里写“tactic: ${id}”；我方没有就写“fit: no_fit”。`,
        },
        question: {
          en: `What do we have for ${name.en}, or is it time to say openly that we have nothing?`,
          zh: `${name.zh}我方拿什么来做？如果没有，是不是该向客户直说？`,
        },
      }
    }
  },
}
