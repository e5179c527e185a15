import { influenceMap } from '../../measures/influence-map.js'
import { peopleOf } from '../../measures/lookup.js'
import { levelsOf } from '../../measures/scales.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

// The force that is missing on the map is not missing at the customer: somebody carries it, and we do not know who.
export const rol003: Rule = {
  code: 'ROL-003',
  name: 'missing-forces',
  label: { en: 'forces missing on the map', zh: '地图上缺少力量' },
  severity: 'info',
  summary: {
    en: 'Each of the nine forces is carried by somebody on the map.',
    zh: '九种力量在影响力地图上都有人。',
  },
  why: {
    en: 'A purchase touches many departments. Whoever is not on the map speaks up all the same, and then we have nothing prepared.',
    zh: '一次采购牵涉许多部门。地图上没有的人照样会开口，那时我方毫无准备。',
  },
  source: 'S1-06, S1-16',
  move: {
    en: 'Ask those at the customer who talk openly with us who does this, and write it in "forces".',
    zh: '向客户那边愿意讲实话的人打听，这些作用由谁承担，写进“forces”。',
  },
  improves: 'force_coverage',
  bad: `relationships:
  people:
    - { id: gm, name: 总经理, forces: [e_db, e_pb, u_bb, t_fb] }
    - { id: it, name: 信息总监, forces: [u_wb, t_ca, c_co] }`,
  good: `relationships:
  people:
    - { id: gm, name: 总经理, forces: [e_db, e_pb, u_bb, t_fb] }
    - { id: it, name: 信息总监, forces: [u_wb, t_ca, c_co] }
    - { id: buyer, name: 采购主管, forces: [t_ab, c_ca] }`,
  *check(plan, { playbook }) {
    // Nobody on the map at all is another finding.
    if (peopleOf(plan).length === 0) return
    const { forcesMissing } = influenceMap(plan, playbook)
    const forces = levelsOf(playbook, 'force')
    const missing = forces.filter(([id]) => forcesMissing.includes(id)).map(([, level]) => level)
    if (missing.length === 0) return
    const names = listed(missing.map(({ label }) => label))
    const [about] = missing.flatMap(({ meaning }) => meaning ?? [])
    yield {
      subject: 'plan',
      path: ['relationships', 'people'],
      message: {
        en: `the map shows nobody for ${String(missing.length)} of ${String(forces.length)} forces: ${names.en}`,
        zh: `影响力地图上，${String(forces.length)} 种力量还缺 ${String(missing.length)} 种：${names.zh}`,
      },
      ...(about && {
        question: {
          en: `Who at the customer ${about.en}?`,
          zh: `客户那边有没有这样的人：${about.zh}？`,
        },
      }),
    }
  },
}
