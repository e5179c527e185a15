import { missingForces } from '../../measures/deal-people.js'
import { levelOf, labelsOf } from '../../measures/scales.js'
import { listed, same } from '../../report/words.js'
import type { Rule } from '../rule.js'

// Users count early, those who check in the middle, and at the end the one who decides.
export const cov007: Rule = {
  code: 'COV-007',
  name: 'force-of-stage-missing',
  label: { en: 'force of the stage missing', zh: '本阶段的力量缺位' },
  severity: 'warning',
  summary: {
    en: 'Whoever counts at the stage of our furthest deal is on the map, and late in the sale we have met.',
    zh: '最靠前的商机走到哪一步，这一步起作用的人就在地图上；到了后期，还要见过面。',
  },
  why: {
    en: 'Users count early, those who check in the middle, and at the end the one who decides. Where the voice of the moment is missing, the step is decided without us.',
    zh: '前期看使用的人，中期看把关的人，后期看拍板的人。此刻该说话的人不在地图上，这一步就在我方之外定了。',
  },
  source: 'S1-07',
  move: {
    en: 'Find out who plays this part at the customer, meet this person, and write it in "forces".',
    zh: '弄清客户那边由谁起这个作用，去见面，并写进“forces”。',
  },
  improves: 'force_coverage',
  bad: `relationships:
  people:
    - { id: it, name: 信息总监, forces: [t_ca] }
opportunities:
  - { id: erp, name: ERP 升级, stage: B }`,
  good: `relationships:
  people:
    - { id: it, name: 信息总监, forces: [t_ca] }
    - { id: plant, name: 车间主任, forces: [u_wb] }
opportunities:
  - { id: erp, name: ERP 升级, stage: B }`,
  *check(plan, { playbook }) {
    const [first, ...others] = missingForces(plan, playbook)
    if (first === undefined) return
    const { deal, stage, forces, notMet } = first
    const labels = labelsOf(playbook, 'force', forces)
    const names = {
      en: labels.map(({ en }) => `"${en}"`).join(' or '),
      zh: labels.map(({ zh }) => `“${zh}”`).join('或'),
    }
    const ids = { en: forces.map((id) => `"${id}"`).join(' or '), zh: forces.map((id) => `“${id}”`).join('或') }
    const isUnknown = notMet.every(({ contact }) => contact === undefined)
    const people = listed(notMet.map(({ name }) => same(name)))
    const force = levelOf(playbook, 'force', forces[0])
    const part = force?.meaning ?? names
    yield {
      subject: 'plan',
      path: ['relationships', 'people'],
      message:
        notMet.length === 0
          ? {
              en: `"${deal.name}" is at stage ${stage}, and nobody on the map carries the force ${names.en}`,
              zh: `“${deal.name}”在阶段 ${stage}，地图上还没有人起${names.zh}的作用`,
            }
          : isUnknown
            ? {
                en: `"${deal.name}" is at stage ${stage}, and nobody has written whether we have met anybody with the force ${names.en} (${people.en})`,
                zh: `“${deal.name}”在阶段 ${stage}，起${names.zh}作用的人（${people.zh}），我方见没见过却没有写`,
              }
            : {
                en: `"${deal.name}" is at stage ${stage}, and we have not met anybody with the force ${names.en} (${people.en})`,
                zh: `“${deal.name}”在阶段 ${stage}，起${names.zh}作用的人（${people.zh}），我方还没有见过`,
              },
      hint:
        notMet.length === 0
          ? {
              en: `Find out who at the customer ${part.en}, meet this person, and write ${ids.en} in "forces".`,
              zh: `弄清客户那边谁${part.zh}，去见面，并在此人的“forces”里写${ids.zh}。`,
            }
          : isUnknown
            ? {
                en: `Write in "contact" whether we have met ${people.en}; if not, get an introduction.`,
                zh: `在“contact”写明是否见过${people.zh}；如果没有，请人引荐。`,
              }
            : {
                en: `Get an introduction to ${people.en}, and update "contact" afterwards.`,
                zh: `请人引荐${people.zh}，见面后更新“contact”。`,
              },
      question:
        notMet.length === 0
          ? {
              en: `Who at the customer ${part.en}, and what does this person expect of "${deal.name}"?`,
              zh: `客户那边谁${part.zh}？此人对“${deal.name}”有什么期望？`,
            }
          : {
              en: `What will ${people.en} look at in "${deal.name}", and who can arrange that we meet?`,
              zh: `${people.zh}会怎么看“${deal.name}”？谁能安排我方见面？`,
            },
      related: [first, ...others].map(({ path, stage: at }) => ({
        path,
        message: { en: `this deal is at stage ${at}`, zh: `此商机在阶段 ${at}` },
      })),
    }
  },
}
