import { defineView } from './view.js'

export const gaps = defineView({
  name: 'gaps',
  summary: {
    en: 'where relationships stand, where they should stand, and what is missing most',
    zh: '关系现状、期望与差距，差距最大的排在最前',
  },
  title: { en: 'Relationship gaps', zh: '客户关系差距' },
  examples: ['plan gaps examples/vitamin-erp.plan.yaml', 'plan gaps --format markdown -o gaps.md'],
  analyses: ['relationship-gaps', 'strategic-gaps'],
  families: ['relationship-gap', 'strategic-relationship'],
  formats: ['tables', 'pictures'],
  failOn: 'never',
})
