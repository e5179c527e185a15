import { defineView, type Topic } from './view.js'

/** The sections of a review that no other command shows alone, each with the rules that speak of it. */
const topics: Readonly<Record<string, Topic>> = {
  voices: {
    analyses: ['voices'],
    families: ['strategic-relationship'],
    rules: 'SRE-005',
    label: { en: 'voice of the customer', zh: '客户心声' },
  },
  background: {
    analyses: ['background'],
    families: ['plan'],
    rules: 'PLN-002..004',
    label: { en: 'background of the customer', zh: '客户背景' },
  },
}

export const show = defineView({
  name: 'show',
  summary: {
    en: 'one section of the review alone',
    zh: '单独查看评审中的某一部分',
  },
  title: { en: 'Section', zh: '部分' },
  examples: ['plan show voices examples/bedrock-petroleum', 'plan show background'],
  families: [],
  topics: { argument: 'section', topics },
  failOn: 'never',
})
