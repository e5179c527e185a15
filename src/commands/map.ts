import { defineView, type Topic } from './view.js'

/** The maps of the method, each with the rules that say where it is thin. */
const topics: Readonly<Record<string, Topic>> = {
  strategy: {
    analyses: ['strategy-tree'],
    families: ['strategy'],
    rules: 'STR-001..004,STR-007..009',
    title: { en: 'Strategy map', zh: '战略地图' },
    label: { en: "the customer's goals, strategies and tactics", zh: '客户的目标、战略和战术' },
  },
  execution: {
    analyses: ['execution-map'],
    families: ['strategy'],
    rules: 'STR-004..006,STR-009',
    title: { en: 'Execution map', zh: '执行地图' },
    label: { en: 'our solutions and deals for each tactic', zh: '我方对每项战术的方案和商机' },
  },
  influence: {
    analyses: ['influence-map'],
    families: ['roles', 'stakeholders', 'coverage'],
    rules: 'ROL-002..004,ROL-007,STK-040..044,COV-001',
    title: { en: 'Influence map', zh: '影响力地图' },
    label: { en: 'who decides, who reports to, follows and influences whom', zh: '谁决策、谁汇报给谁、谁影响谁' },
  },
}

export const map = defineView({
  name: 'map',
  summary: {
    en: "the customer's goals, our answers, or the people who decide, as a tree or diagram",
    zh: '客户的目标、我方的方案或决策相关的人，以树或图显示',
  },
  title: { en: 'Map', zh: '地图' },
  examples: [
    'plan map influence examples/bedrock-petroleum',
    'plan map strategy --format mermaid -o strategy.mmd',
    'plan map execution --format dot | dot -Tsvg -o execution.svg',
  ],
  families: [],
  topics: { argument: 'map', topics },
  formats: ['tables', 'drawings'],
  failOn: 'never',
})
