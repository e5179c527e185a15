import { shortTeams } from '../../measures/participants.js'
import { stageName } from '../../measures/ladder.js'
import { labelsOf } from '../../measures/scales.js'
import { labelIn, listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Each stage asks for something else of us, and no account manager can do all of it.
export const cov008: Rule = {
  code: 'COV-008',
  name: 'participant-missing',
  label: { en: 'participant missing', zh: '缺少参与人员' },
  severity: 'warning',
  summary: {
    en: 'In every open deal those of ours take part whom its stage asks for.',
    zh: '每个进行中的商机，都有该阶段要求的我方人员参与。',
  },
  why: {
    en: 'Each stage asks for something else of us: an account manager alone can neither defend a solution before experts nor settle terms at the top.',
    zh: '每个阶段要的本事不同：只靠客户经理，方案过不了专家这一关，条款也谈不到高层。',
  },
  source: 'S3-06',
  move: {
    en: 'Bring the missing role into the deal, and write the person in its "team".',
    zh: '请缺少的角色参与进来，写进该商机的“team”。',
  },
  bad: `team:
  - { id: rep, name: 赵宁, role: account_manager }
  - { id: expert, name: 林书, role: consultant }
opportunities:
  - { id: erp, name: ERP 升级, stage: C, team: [rep] }`,
  good: `team:
  - { id: rep, name: 赵宁, role: account_manager }
  - { id: expert, name: 林书, role: consultant }
opportunities:
  - { id: erp, name: ERP 升级, stage: C, team: [rep, expert] }`,
  *check(plan, { playbook }) {
    for (const { thing: deal, path, stage, missing, candidates } of shortTeams(plan, playbook)) {
      const labels = labelsOf(playbook, 'team_role', missing)
      const roles = { en: labels.map(({ en }) => en).join(' or '), zh: labels.map(({ zh }) => zh).join('、') }
      const helpers = listed(
        candidates.map(({ name, role }) => {
          const label = labelIn(playbook.scales['team_role'], role ?? '')
          return { en: `${name} (${label.en})`, zh: `${name}（${label.zh}）` }
        }),
      )
      const name = stageName(playbook, stage)
      yield {
        subject: deal.id,
        path: [...path, 'team'],
        message: {
          en: `"${deal.name}" is at stage ${stage} (${name.en}), and nobody in its team acts as ${roles.en}`,
          zh: `“${deal.name}”在阶段 ${stage}（${name.zh}），它的团队里没有${roles.zh}`,
        },
        hint:
          candidates.length > 0
            ? {
                en: `Bring ${helpers.en} into "${deal.name}", and add them to its "team".`,
                zh: `请${helpers.zh}参与“${deal.name}”，加进它的“team”。`,
              }
            : {
                en: `Find somebody of ours who acts as ${roles.en} in "${deal.name}", and add them to its "team".`,
                zh: `为“${deal.name}”找到担任${roles.zh}的同事，加进它的“team”。`,
              },
        question: {
          en: `Who of us acts as ${roles.en} in "${deal.name}", and what should this person settle with the customer?`,
          zh: `“${deal.name}”由我方谁来担任${roles.zh}？要和客户谈定什么？`,
        },
      }
    }
  },
}
