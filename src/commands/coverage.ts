import { defineView } from './view.js'

export const coverage = defineView({
  name: 'coverage',
  summary: {
    en: 'who of us covers whom and at which level, threads, missing forces and roles',
    zh: '我方谁覆盖谁、层级是否匹配、有效联系线，以及缺少的力量与角色',
  },
  title: { en: 'Coverage', zh: '覆盖' },
  examples: ['plan coverage examples/vitamin-erp.plan.yaml'],
  analyses: ['coverage'],
  families: ['coverage'],
  formats: ['tables', 'pictures'],
  failOn: 'never',
})
