import { coverageOf } from '../../measures/coverage.js'
import { furthestStage, isFrom } from '../../measures/stages.js'
import { counted, listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// An account that hangs on one person is lost when that person leaves.
export const cov004: Rule = {
  code: 'COV-004',
  name: 'too-few-threads',
  label: { en: 'too few threads', zh: '有效联系线过少' },
  severity: 'error',
  summary: {
    en: 'We are in regular contact with several people of the customer.',
    zh: '我方与客户的几个人都保持经常联系。',
  },
  why: {
    en: 'An account that hangs on one or two people is lost when they change their job, fall out of favour or just say nothing.',
    zh: '只靠一两个人维系的客户，人一调走、失势或者不说话，线就断了。',
  },
  source: 'PUB 10',
  move: {
    en: 'Get into regular contact with one more person of the customer.',
    zh: '再与客户的一个人建立经常联系。',
  },
  improves: 'threads',
  bad: `relationships:
  people:
    - { id: it, name: 周敏, contact: in_depth }
    - { id: gm, name: 王总, influence: high, contact: brief }
    - { id: cfo, name: 财务总监, contact: multiple }
opportunities:
  - { id: erp, name: ERP 升级, stage: B }`,
  good: `relationships:
  people:
    - { id: it, name: 周敏, contact: in_depth }
    - { id: gm, name: 王总, influence: high, contact: multiple }
    - { id: cfo, name: 财务总监, contact: multiple }
opportunities:
  - { id: erp, name: ERP 升级, stage: B }`,
  *check(plan, { playbook }) {
    const { threads, threadState, nextThreads } = coverageOf(plan, playbook)
    if (threadState === 'enough') return
    const stage = furthestStage(plan)
    const late = threadState === 'too_few' && isFrom(stage, playbook.from_stage.threads) ? stage : undefined
    const { error_below: least, warning_below: wanted } = playbook.threads
    const names = listed(threads.map(({ name }) => same(name)))
    const next = listed(nextThreads.map(({ name }) => same(name)))
    const people = counted(threads.length, 'person of the customer is', 'people of the customer are', '人')
    const have =
      threads.length === 0
        ? { en: 'nobody of the customer is in regular contact with us', zh: '客户中没有一个人与我方保持经常联系' }
        : {
            en: `only ${people.en} in regular contact with us (${names.en})`,
            zh: `客户中与我方保持经常联系的只有 ${people.zh}（${names.zh}）`,
          }
    yield {
      subject: 'plan',
      path: ['relationships', 'people'],
      ...(late === undefined && { severity: 'warning' }),
      message:
        late === undefined
          ? { en: `${have.en}, and at least ${wanted} are wanted`, zh: `${have.zh}，至少应有 ${wanted} 人` }
          : {
              en: `${have.en}, and with a deal at stage ${late} at least ${least} are needed`,
              zh: `${have.zh}，而商机已到阶段 ${late}，至少要有 ${least} 人`,
            },
      hint:
        nextThreads.length === 0
          ? {
              en: 'Ask whom you know at the customer who else has a say, meet them, and write them in "people".',
              zh: '问问客户的熟人还有谁说得上话，去见面，并写进“people”。',
            }
          : {
              en: `Meet regularly with ${next.en}, and update "contact".`,
              zh: `经常去见${next.zh}，并更新“contact”。`,
            },
      question:
        threads.length === 0
          ? {
              en: 'Who at the customer would call us back today, and why would they?',
              zh: '客户那边今天谁会回我们的电话，为什么？',
            }
          : {
              en: `If we lost touch with ${names.en}, who else at the customer would tell us what is going on?`,
              zh: `如果与${names.zh}断了联系，客户那边还有谁会告诉我们消息？`,
            },
    }
  },
}
