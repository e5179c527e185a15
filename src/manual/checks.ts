import type { Text } from '../report/text.js'
import { same } from '../report/words.js'
import { fact, heading, paragraph } from './draw.js'
import type { Page } from './page.js'

/** Something that check reports under its own id although it is no rule. The third one is the figure completeness. */
type Check = {
  readonly id: string
  readonly title: Text
  readonly line: Text
  readonly text: readonly Text[]
  readonly move: Text
  readonly bad: string
  readonly good: string
}

const always: Text = {
  en: 'Always an error: it cannot be waived, switched off or waved through with --fail-on.',
  zh: '始终是错误：不能豁免、关闭，也不能用 --fail-on 放过。',
}

const all: readonly Check[] = [
  {
    id: 'yaml',
    title: { en: 'yaml, the file can be read', zh: 'yaml：文件可以读取' },
    line: { en: 'the file is not well-formed YAML', zh: '文件不是正确的 YAML' },
    text: [
      {
        en: 'Before anything else a file has to be readable: indentation with spaces, quotes and brackets that are closed, no key twice in one place. Until then neither figures nor rules are possible.',
        zh: '首先文件要能读取：用空格缩进，引号和括号成对，同一处没有重复的键。在此之前，既算不出数字，也无法检查规则。',
      },
      always,
    ],
    move: {
      en: 'Go to the line that is named; the slip is there or on the line above.',
      zh: '到指出的那一行；问题就在这里，或在上一行。',
    },
    bad: 'team:\n  - { id: lead, name: 客户经理\n',
    good: 'team:\n  - { id: lead, name: 客户经理 }\n',
  },
  {
    id: 'schema',
    title: { en: 'schema, the format of plans', zh: 'schema：计划的格式' },
    line: {
      en: 'a key, level, date or amount is not what the format asks for',
      zh: '键、级别、日期或金额不符合格式要求',
    },
    text: [
      {
        en: 'Every key is known, levels are written as ids, dates as 2026-06-30, amounts as plain digits. A wrong word is refused instead of guessed, because a figure made of guesses helps nobody.',
        zh: '键必须是已知的，级别写 id，日期写作 2026-06-30，金额只写数字。写错的会被拒绝而不是猜测，因为猜出来的数字没有用。',
      },
      always,
    ],
    move: {
      en: 'Follow the hint; plan explain and the name of the scale show what may be written.',
      zh: '按建议修改；用 plan explain 加量表名，可以看到允许的写法。',
    },
    bad: 'relationships:\n  people:\n    - { id: cio, name: 信息总监, attitude: 支持者 }\n',
    good: 'relationships:\n  people:\n    - { id: cio, name: 信息总监, attitude: supporter }\n',
  },
]

export const checkPages = (): readonly Page[] =>
  all.map(({ id, title, line, text, move, bad, good }) => ({
    id,
    kind: 'check',
    title,
    line,
    names: [],
    see: ['severity'],
    content: () => ({
      blocks: [
        ...text.map(paragraph),
        heading('What to do', '怎么办'),
        paragraph(move),
        heading('It finds something in', '会指出'),
        { kind: 'code', text: bad.trimEnd() },
        heading('It is content with', '不会指出'),
        { kind: 'code', text: good.trimEnd() },
      ],
      facts: [fact('severity', '严重程度', { en: 'error', zh: '错误' }), fact('source', '出处', same('HOUSE'))],
      data: { text, move, bad: bad.trimEnd(), good: good.trimEnd(), source: 'HOUSE' },
    }),
  }))
