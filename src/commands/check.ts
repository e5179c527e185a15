import { defineView } from './view.js'

export const check = defineView({
  name: 'check',
  alias: 'validate',
  summary: {
    en: 'say what is wrong in plans: YAML, format, ids and references',
    zh: '指出计划中的问题：YAML、格式、id 与引用',
  },
  title: { en: 'Check', zh: '检查' },
  examples: ['plan check', 'plan check examples/vitamin-erp.plan.yaml', 'plan check --format json > findings.json'],
  analyses: [],
  families: 'all',
  failOn: 'error',
})
