import { dimensionIds, fiveDimensions, type DimensionRow } from '../../measures/dimensions.js'
import { labelsOf } from '../../measures/scales.js'
import { furthestStageOf, isFrom } from '../../measures/stages.js'
import type { Playbook, StageCode } from '../../playbook/playbook.js'
import type { Severity } from '../../report/diagnostic.js'
import { quoted } from '../../report/visible.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

/** Who has little say, or of whom that is not known either, can wait. */
const severityOf = (row: DimensionRow, stage: StageCode | undefined, playbook: Playbook): Severity => {
  if (row.keyPlayer) return isFrom(stage, playbook.from_stage.all_dimensions) ? 'error' : 'warning'
  return row.person.influence === undefined || row.person.influence === 'low' ? 'info' : 'warning'
}

// The summary is there to show what we left out, so that nobody judges on half the facts.
export const stk001: Rule = {
  code: 'STK-001',
  name: 'unknown-dimension',
  label: { en: 'dimension not known', zh: '五维不全' },
  severity: 'error',
  completeness: true,
  summary: { en: 'All five dimensions of every person are known.', zh: '每个人的五个维度都已了解。' },
  why: {
    en: 'Whoever decides how to treat a person without knowing all five dimensions is guessing, and guesses become wrong judgements.',
    zh: '五个维度没有摸全就决定怎么应对一个人，等于靠猜；信息不全面正是误判的来源。',
  },
  source: 'S4-12',
  move: {
    en: 'Find out what is missing, and leave open what you do not know.',
    zh: '把缺的维度问清楚，不知道的宁可空着。',
  },
  improves: 'known_dimensions',
  bad: `status: in_review
relationships:
  people:
    - id: cfo
      name: 财务总监
      influence: high
      need: safety
      change: conservative
      focus: financial
opportunities:
  - { id: erp, name: ERP 升级, stage: C }`,
  good: `status: in_review
relationships:
  people:
    - id: cfo
      name: 财务总监
      influence: high
      need: safety
      change: conservative
      focus: financial
      contact: brief
      attitude: neutral
opportunities:
  - { id: erp, name: ERP 升级, stage: C }`,
  *check(plan, { playbook }) {
    for (const row of fiveDimensions(plan, playbook).rows) {
      const { person, path, missing } = row
      const [first] = missing
      if (first === undefined) continue
      const stage = furthestStageOf(person.id, plan)
      const severity = severityOf(row, stage, playbook)
      const words = listed(labelsOf(playbook, 'dimension', missing))
      const counts = {
        en: `${missing.length} of the ${dimensionIds.length}`,
        zh: `${dimensionIds.length} 个维度中有 ${missing.length} 个`,
      }
      const late = severity === 'error' && stage !== undefined
      const keys = listed(missing.map((key) => quoted(key)))
      yield {
        subject: person.id,
        path: [...path, first],
        severity,
        message: {
          en: `we do not know ${counts.en} dimensions of ${person.name}${late ? `, with a deal at stage ${stage}` : ''}: ${words.en}`,
          zh: `${person.name}的 ${counts.zh}未知${late ? `，而相关商机已到 ${stage} 阶段` : ''}：${words.zh}`,
        },
        hint: {
          en: `Gather in the team what we know of ${person.name}, ask for the rest when we meet next, and write it in ${keys.en}.`,
          zh: `先在团队内汇总对${person.name}的了解，缺的下次见面时问清，写进${keys.zh}。`,
        },
        question: {
          en: `Who of us will find out about ${person.name} (${words.en}), and on which occasion?`,
          zh: `我方由谁、借什么机会弄清${person.name}的这几项：${words.zh}？`,
        },
      }
    }
  },
}
