import { defineWriting } from './write-command.js'

export const rename = defineWriting({
  name: 'rename',
  summary: {
    en: 'give something another id; every reference in the plan follows',
    zh: '更换某一项的 id；计划中的所有引用随之修改',
  },
  title: { en: 'Rename', zh: '改 id' },
  examples: ['plan rename cio head_of_it', 'plan rename 信息总监 head_of_it --dry-run'],
  words: [
    ['<id>', { en: 'the id as it is, or the name', zh: '现在的 id 或名称' }],
    ['<new>', { en: 'the new id: small letters, digits, - and _', zh: '新的 id：小写字母、数字、- 和 _' }],
  ],
  work: async () => (await import('./changes/rename.js')).renameChange,
})
