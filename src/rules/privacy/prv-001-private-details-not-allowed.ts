import { personalFigures, type PersonalField } from '../../measures/personal.js'
import type { Text } from '../../report/text.js'
import { listed } from '../../report/words.js'
import type { Rule } from '../rule.js'

const words: Readonly<Record<PersonalField, Text>> = {
  nickname: { en: 'nickname', zh: '昵称' },
  gender: { en: 'gender', zh: '性别' },
  birthday: { en: 'birthday', zh: '生日' },
  education: { en: 'education', zh: '受教育情况' },
  knowledge: { en: 'range of knowledge', zh: '知识面' },
  character: { en: 'character', zh: '性格类型' },
  hobbies: { en: 'hobbies', zh: '兴趣爱好' },
  consumption_habits: { en: 'consumption habits', zh: '消费习惯' },
  taste: { en: 'taste', zh: '口味' },
  colours: { en: 'favourite colours', zh: '喜欢的颜色' },
  reading: { en: 'reading', zh: '读书类型' },
  transport: { en: 'means of transport', zh: '交通工具' },
  aesthetics: { en: 'sense of beauty', zh: '审美观点' },
  ideals: { en: 'ideals', zh: '理想' },
  anniversaries: { en: 'anniversaries', zh: '主要纪念日' },
}

// Plans live in git for ever. What no plan may hold at all the schema refuses; the rest stands under `personal`.
export const prv001: Rule = {
  code: 'PRV-001',
  name: 'private-details-not-allowed',
  label: { en: 'private details not allowed', zh: '个人信息未获允许' },
  severity: 'error',
  summary: {
    en: 'The plan holds no private details of people but those that plan.config.yaml allows.',
    zh: '除 plan.config.yaml 允许的以外，计划里没有客户人员的个人信息。',
  },
  why: {
    en: 'A plan stays in git for ever and is read by many. Private details help no decision about the account, the law protects them, and the customer who finds them trusts us no more.',
    zh: '计划永远留在 git 里，看的人也多。个人信息对客户决策没有帮助，又受法律保护；客户一旦看到，信任就没了。',
  },
  source: 'S2-35, S2-36, PUB 12',
  move: {
    en: 'Delete the private details under "personal".',
    zh: '删除“personal”下的个人信息。',
  },
  bad: `relationships:
  people:
    - { id: buyer, name: 周敏, title: 采购经理, personal: { birthday: 05-20, hobbies: 登山 } }`,
  good: `relationships:
  people:
    - { id: buyer, name: 周敏, title: 采购经理 }`,
  *check(plan, { asOf, playbook }) {
    for (const { thing, path, fields: written } of personalFigures(plan, asOf)) {
      const { id, name } = thing
      const fields = written.filter((field) => !playbook.allowed_personal_fields.includes(field))
      if (fields.length === 0) continue
      const names = listed(fields.map((field) => words[field]))
      const keys = listed(fields.map((field) => ({ en: `"${field}"`, zh: `“${field}”` })))
      yield {
        subject: id,
        path: [...path, 'personal', ...fields.slice(0, 1)],
        message: {
          en: `private details of ${name} are written down, which our playbook does not allow: ${names.en}`,
          zh: `记下了${name}的个人信息，公司规定不允许：${names.zh}`,
        },
        hint: {
          en: `Delete ${keys.en} under "personal" of ${name}.`,
          zh: `删除${name}“personal”下的${keys.zh}。`,
        },
        question: {
          en: `Which of this do we need to work with ${name}, and would ${name} be content to read it?`,
          zh: `与${name}合作真的需要这些吗？${name}自己看到会怎么想？`,
        },
      }
    }
  },
}
