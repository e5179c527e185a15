import { filesBelow } from '../support.js'

/** Plans that every format has to print whole, readable and inert. */
type HardPlan = {
  readonly name: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** What is checked of them. */
  readonly paths: readonly string[]
}

const characters = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join('')

/** U+0001 to U+009F, few enough at a time that no message cuts them off. */
const controls = Array.from({ length: 10 }, (_, index) => characters(Math.max(1, index * 16), index * 16 + 15))

/** Each a way out of some cell, line, page, log or sheet. */
const phrases = [
  'left \u202egnp.exe\u202c \u2066inner\u2069 \u200f\u061c right',
  'tagged \u{e0001}\u{e0041}\u{e007f} soft\u00adhyphen \u2028 \u2029 \ufeff',
  'one\n::error file=x::y\n::set-output name=a::b\n##[error]c',
  '::error file=x::y',
  '%0A::error::z %25 %0D',
  ']]> <!-- --> <![CDATA[ ?> &amp; &#60; &lt;',
  '<script>alert(1)</script><img src=x onerror=y>',
  '| a | b |',
  '``` `code` ~~~ $x$',
  '[x](javascript:1) ![y](http://z/w.png) [1](2) @everyone #1',
  '{0} {{1}} ${{ secrets.x }} $(id)',
  '\\ "quoted" \'single\' “宽” \\[x\\](1)',
  '=1+1',
  '+cmd|calc',
  '-2',
  '@x',
  '\t=2+2',
  '＝3＋3',
  'C:\\x, y; z: 10%',
]

const texts = [...controls, ...phrases]

const escapedCharacter = (character: string): string =>
  `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`

/** A text in the double quotes of YAML, where only plain characters stand for themselves. */
const quotedInYaml = (text: string): string =>
  `"${Array.from(text, (one) => (/[ !#-[\]-~\u4e00-\u9fff]/.test(one) ? one : escapedCharacter(one))).join('')}"`

/** The same with everything in it as it is that may stand on a line of YAML: source lines carry it on. */
const rawInYaml = (text: string): string =>
  `"${text.replace(/[\u0001-\u001f"\\\u007f\u0080-\u009f\u2028\u2029\ufeff]/g, escapedCharacter)}"`

const head = (account: string): readonly string[] => [
  'version: 1',
  'status: in_review',
  'period: { from: 2026-01-01, to: 2026-12-31 }',
  'currency: CNY',
  'owner: lead',
  `account: { name: ${account}, lifecycle: customer }`,
  'team: [{ id: lead, name: Ann Lee, role: account_manager, level: 2 }]',
]

/** People and deals of whom next to nothing is known, two findings a record and more. */
const manyFindings = [
  ...head('Harbour Mills (invented)'),
  'relationships:',
  '  people:',
  ...Array.from(
    { length: 30 },
    (_, index) => `    - { id: p${String(index)}, name: Person ${String(index)}, influence: high }`,
  ),
  'opportunities:',
  ...Array.from(
    { length: 30 },
    (_, index) =>
      `  - { id: d${String(index)}, name: Deal ${String(index)}, amount: ${String(1000 + index)}, stage: C, expected_close_on: 2026-01-15 }`,
  ),
].join('\n')

const hostileTexts = (inYaml: (text: string) => string): string =>
  [
    ...head(inYaml(`Acme ${texts[11] ?? ''}`)),
    `notes: ${inYaml(texts.join(' '))}`,
    'relationships:',
    '  people:',
    ...texts.flatMap((text, index) => [
      `    - id: p${String(index)}`,
      `      name: ${inYaml(text)}`,
      `      title: ${inYaml(text)}`,
      '      influence: high',
      '      contact: in_depth',
      '      attitude: opponent',
      `      evidence: [${inYaml(text)}]`,
    ]),
    'opportunities:',
    ...texts.flatMap((text, index) => [
      `  - { id: d${String(index)}, amount: 1000, stage: C, expected_close_on: 2026-01-15, name: ${inYaml(text)} }`,
    ]),
    'assert:',
    ...phrases.map((text) => `  - ${inYaml(text)}`),
    '',
  ].join('\n')

const hostileFile = 'odd ]]> |`x` {0} %0A,=1 [y](z) 计划.plan.yaml'

const noPlan = [
  'version: 1',
  ...phrases.map((text) => `account: { name: ${rawInYaml(text)} }`),
  ...controls.map((text) => `${quotedInYaml(text)}: !!python/x ${quotedInYaml(text)}`),
  'team: [ ::error file=x::y ]]> <script>',
  '',
].join('\n')

const wrongShape = [
  ...head('Acme'),
  ...texts.map((text) => `${quotedInYaml(`${text}k`)}: 1`),
  'relationships:',
  '  people:',
  ...texts.map(
    (text, index) =>
      `    - { id: ${quotedInYaml(text)}, name: x, attitude: ${rawInYaml(text)}, reports_to: ${quotedInYaml(text)}, ${quotedInYaml(`${text}${String(index)}`)}: 2 }`,
  ),
  '',
].join('\n')

const examples = filesBelow('examples')

const one = (name: string, file: string, text: string): HardPlan => ({ name, files: { [file]: text }, paths: ['.'] })

export const hardPlans: readonly HardPlan[] = [
  { name: 'a small example', files: examples, paths: ['examples/vitamin-erp.plan.yaml'] },
  { name: 'an example in parts', files: examples, paths: ['examples/bedrock-petroleum'] },
  { name: 'every example', files: examples, paths: ['examples'] },
  one('many findings', 'plans/harbour.plan.yaml', `${manyFindings}\n`),
  one('hostile texts', 'hostile.plan.yaml', hostileTexts(quotedInYaml)),
  one('hostile texts as they are', 'hostile.plan.yaml', hostileTexts(rawInYaml)),
  one('hostile texts and a hostile file name', hostileFile, hostileTexts(rawInYaml)),
  one('no YAML', hostileFile, noPlan),
  one('no plan', hostileFile, wrongShape),
]
