import { dealsWithoutDecisionMaker } from '../../measures/deal-people.js'
import { isFrom } from '../../measures/stages.js'
import type { Playbook, StageCode } from '../../playbook/playbook.js'
import type { Severity } from '../../report/diagnostic.js'
import { counted, listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

const severityAt = (stage: StageCode, { from_stage }: Playbook): Severity => {
  if (isFrom(stage, from_stage.decision_maker_error)) return 'error'
  return isFrom(stage, from_stage.decision_maker_warning) ? 'warning' : 'info'
}

// As long as nobody knows who says yes, all other work is aimed at nobody.
export const cov001: Rule = {
  code: 'COV-001',
  name: 'decision-maker-unknown',
  label: { en: 'decision maker not known', zh: '决策者不明' },
  severity: 'error',
  completeness: true,
  summary: { en: 'Of every open deal it is known who decides.', zh: '每个进行中的商机都知道由谁拍板。' },
  why: {
    en: 'Everything we do is aimed at somebody. Without the one who decides we win over people who cannot say yes, and learn at the end that nobody has talked to the one who can.',
    zh: '不知道谁拍板，力气就花在说了不算的人身上；到最后才发现，说了算的人还没有人去谈过。',
  },
  source: 'S0-17, PUB 2',
  move: {
    en: 'Ask your coach who has the last word, and write "decision_maker" in the "roles" of this person.',
    zh: '请教练指点谁说了算，在此人的“roles”里写“decision_maker”。',
  },
  improves: 'completeness',
  bad: `status: in_review
relationships:
  people:
    - { id: it, name: 信息总监, roles: [recommender] }
opportunities:
  - { id: erp, name: ERP 升级, stage: C }`,
  good: `status: in_review
relationships:
  people:
    - { id: it, name: 信息总监, roles: [recommender] }
    - { id: gm, name: 总经理, roles: [decision_maker] }
opportunities:
  - { id: erp, name: ERP 升级, stage: C }`,
  *check(plan, { playbook }) {
    const [furthest, ...others] = dealsWithoutDecisionMaker(plan, playbook)
    if (furthest === undefined) return
    const { thing: deal, stage, elsewhere } = furthest
    const more = counted(others.length, 'other open deal', 'other open deals', '个进行中的商机')
    const names = listed(elsewhere.map(({ name }) => same(name)))
    yield {
      subject: 'plan',
      path: ['relationships', 'people'],
      severity: severityAt(stage, playbook),
      message:
        others.length === 0
          ? {
              en: `"${deal.name}" is at stage ${stage}, and it is not known who decides`,
              zh: `“${deal.name}”在阶段 ${stage}，还不知道由谁拍板`,
            }
          : {
              en: `"${deal.name}" is at stage ${stage}, and it is not known who decides on it and on ${more.en}`,
              zh: `“${deal.name}”在阶段 ${stage}，它和另外 ${more.zh}都不知道由谁拍板`,
            },
      ...(elsewhere.length > 0 && {
        hint: {
          en: `If ${names.en} has the last word here too, add this person to "people" of "${deal.name}"; otherwise write "decision_maker" in the "roles" of the one who has.`,
          zh: `如果这里也是${names.zh}说了算，把此人加进“${deal.name}”的“people”；否则在说了算的人的“roles”里写“decision_maker”。`,
        },
      }),
      question: {
        en: `After whose yes to "${deal.name}" does nobody else need to be asked?`,
        zh: `“${deal.name}”这件事，谁点了头就不必再问任何人？`,
      },
      related: [furthest, ...others].map(({ path, stage: at }) => ({
        path,
        message: { en: `this deal is at stage ${at}`, zh: `此商机在阶段 ${at}` },
      })),
    }
  },
}
