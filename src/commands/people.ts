import { defineView } from './view.js'

export const people = defineView({
  name: 'people',
  alias: 'stakeholders',
  summary: {
    en: 'who the stakeholders are in five dimensions, and what is not known about them',
    zh: '关键人的五维汇总，以及还不了解的信息',
  },
  title: { en: 'Stakeholders in five dimensions', zh: '关键人五维汇总' },
  examples: ['plan people examples/vitamin-erp.plan.yaml', 'plan people --lang zh'],
  analyses: ['five-dimensions'],
  families: ['roles', 'stakeholders'],
  formats: ['tables', 'pictures'],
  failOn: 'never',
})
