import { configSchema, partSchema, planSchema } from '../../plan/schemas.js'
import { partNames } from '../../plan/discover.js'
import type { Language, Text } from '../../report/text.js'
import { snippets } from './snippets.js'

/** A file of a repository of plans, as it is written where there is none. */
export type Wanted = {
  readonly path: string
  /** What it is there for, in a few words. */
  readonly what: Text
  readonly text: string
  /** The lines that one of somebody else's making lacks; it stays as it is. */
  readonly lacking?: (found: string) => readonly string[]
  /** Made by plan alone, and known by this title: it is made anew when it is of another version of plan. */
  readonly title?: string
}

/** The folder for plans that a new repository gets. */
export const plansFolder = 'plans'

const configHead: Readonly<Record<Language, string>> = {
  en: `# yaml-language-server: $schema=schemas/plan-config.schema.json
# Settings of this repository of account plans. Whatever is left out has its default.

# Language of what plan says: en or zh. The flag --lang and the variable PLAN_LANG go before it.
language: en
`,
  zh: `# yaml-language-server: $schema=schemas/plan-config.schema.json
# 本仓库的设置。没有写的内容使用默认值。

# plan 输出所用的语言：zh 或 en。命令行的 --lang 和环境变量 PLAN_LANG 优先。
language: zh
`,
}

const configPlans: Readonly<Record<Language, string>> = {
  en: `
# Where the plans are, seen from this folder.
plans:
  - plans/**/*.plan.yaml # a plan in one file
  - plans/**/plan.yaml # a plan that is a folder
`,
  zh: `
# 计划放在哪里（相对于本文件夹）。
plans:
  - plans/**/*.plan.yaml # 单个文件的计划
  - plans/**/plan.yaml # 文件夹形式的计划
`,
}

/** Where plans lie elsewhere already, they must still be found. */
const configAnywhere: Readonly<Record<Language, string>> = {
  en: `
# Where the plans are, seen from this folder. Left out: everywhere below it. Take the "# " away to look in some places only.
# plans:
#   - plans/**/*.plan.yaml # a plan in one file
#   - plans/**/plan.yaml # a plan that is a folder
`,
  zh: `
# 计划放在哪里（相对于本文件夹）。不写时查找整个文件夹；只想查找某些位置时，去掉行首的“# ”。
# plans:
#   - plans/**/*.plan.yaml # 单个文件的计划
#   - plans/**/plan.yaml # 文件夹形式的计划
`,
}

const configPlaybook: Readonly<Record<Language, string>> = {
  en: `
# What your company changes in the method: stages, win rates, limits, severities, names. Write only what differs;
# "plan playbook" shows every value in force. Take the "# " away to begin:
# playbook:
#   currency: CNY # of plans that name none
#   ladders:
#     default:
#       C: { win_rate: 40 } # our proposals win less often
#   severities:
#     REL-002: warning # instead of an error
`,
  zh: `
# 本公司对方法的调整：阶段、赢率、限值、严重程度、名称。只写不同之处；
# 用“plan playbook”查看所有生效的值。去掉行首的“# ”即可开始：
# playbook:
#   currency: CNY # 计划未写货币时使用
#   ladders:
#     default:
#       C: { win_rate: 40 } # 我们的方案阶段赢率较低
#   severities:
#     REL-002: warning # 由错误改为警告
`,
}

const readme: Readonly<Record<Language, string>> = {
  en: `# Plans

The account plans are here, one for each customer: a file such as \`acme.plan.yaml\`, or a folder with a \`plan.yaml\`.

- \`plan new\` begins a plan, \`plan log\` records a visit, \`plan set\` changes a value. You need not write YAML.
- \`plan check\` says what is wrong, \`plan review\` shows a plan as a coach reads it, \`plan next\` what to do next.
- \`plan help\` shows everything else.
`,
  zh: `# 客户计划

客户计划都放在这里，每个客户一份：一个 \`acme.plan.yaml\` 这样的文件，或一个含有 \`plan.yaml\` 的文件夹。

- \`plan new\` 新建计划，\`plan log\` 记录拜访，\`plan set\` 修改一个值。不需要会写 YAML。
- \`plan check\` 指出问题，\`plan review\` 按教练的视角展示计划，\`plan next\` 给出下一步。
- \`plan help\` 查看其他命令。
`,
}

/** Schema → the files it is for, as the YAML extension of Visual Studio Code wants them. */
const associations: Readonly<Record<string, string | readonly string[]>> = {
  './schemas/account-plan.schema.json': '*.plan.{yaml,yml}',
  './schemas/account-plan-part.schema.json': [partNames.slice(0, 4), partNames.slice(4)].map(
    // In two lines, which a terminal does not break where somebody copies them.
    (names) => `${plansFolder}/**/{${names.join(',')}}.{yaml,yml}`,
  ),
  './schemas/plan-config.schema.json': 'plan.config.yaml',
}

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`

/** Formatters of editors would move lines that nobody has changed. */
const layout = { 'yaml.format.enable': false, '[yaml]': { 'editor.formatOnSave': false } }

const settings = json({ 'yaml.schemas': associations, ...layout })

/** The lines between the braces of some JSON. */
const inner = (data: unknown): readonly string[] => json(data).trimEnd().split('\n').slice(1, -1)

const settingsLacking = (found: string): readonly string[] => {
  const missing = Object.entries(associations).filter(([schema]) => !found.includes(schema.replace('./schemas/', '')))
  const rest = Object.entries(layout).filter(([key]) => key.startsWith('yaml.') && !found.includes(`"${key}"`))
  return missing.length === 0 ? [] : inner({ 'yaml.schemas': Object.fromEntries(missing), ...Object.fromEntries(rest) })
}

const extension = 'redhat.vscode-yaml'

const extensions = { recommendations: [extension] }

const editorconfig = `[*.{yaml,yml}]
charset = utf-8
indent_style = space
indent_size = 2
insert_final_newline = true
`

/** Answers of a wizard that was stopped, and what an edit leaves for a moment. */
const ignored: readonly string[] = ['.plan-*.json', '.plan.lock*', '.plan.journal', '.plan.*.tmp']

const ignoredHead: Readonly<Record<Language, string>> = {
  en: '# what plan keeps for itself: answers of a wizard that was stopped, locks, temporary files',
  zh: '# plan 自用的文件：中断的向导所保留的回答、锁、临时文件',
}

const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n')

const schema = (name: string, text: string, what: Text): Wanted => {
  const { title } = JSON.parse(text) as { readonly title: string }
  return { path: `schemas/${name}.schema.json`, what, text, title }
}

/** Once in each clone: git runs nothing that only a repository names. */
export const driverCommand = 'git config diff.plan.command "plan diff --driver"'

const attributesHead: Readonly<Record<Language, string>> = {
  en: `# git diff shows plans by meaning; once in each clone: ${driverCommand}`,
  zh: `# git diff 按含义显示计划的变化；在每个克隆中运行一次：${driverCommand}`,
}

/** Which files git shows by meaning: plans in one file, and the parts of those that are folders. */
const attributes: readonly string[] = [
  '*.plan.yaml',
  '*.plan.yml',
  ...partNames.map((name) => `${plansFolder}/**/${name}.yaml`),
].map((pattern) => `${pattern} diff=plan`)

/** The files of a repository of plans. `anywhere`: plans lie outside of the folder for them, too. */
export const wantedFiles = (language: Language, anywhere: boolean): readonly Wanted[] => [
  {
    path: 'plan.config.yaml',
    what: { en: 'settings', zh: '设置' },
    text: [configHead, anywhere ? configAnywhere : configPlans, configPlaybook].map((part) => part[language]).join(''),
  },
  {
    path: `${plansFolder}/README.md`,
    what: { en: 'the folder for plans', zh: '存放计划的文件夹' },
    text: readme[language],
  },
  schema('account-plan', planSchema, { en: 'typing help: plans', zh: '编辑提示：计划' }),
  schema('account-plan-part', partSchema, { en: 'typing help: folder plans', zh: '编辑提示：文件夹计划' }),
  schema('plan-config', configSchema, { en: 'typing help: settings', zh: '编辑提示：设置' }),
  {
    path: '.vscode/settings.json',
    what: { en: 'VS Code: schema per file', zh: 'VS Code：文件与 schema' },
    text: settings,
    lacking: settingsLacking,
  },
  {
    path: '.vscode/extensions.json',
    what: { en: 'VS Code: YAML extension', zh: 'VS Code：YAML 扩展' },
    text: json(extensions),
    lacking: (found) => (found.includes(extension) ? [] : inner(extensions)),
  },
  {
    path: '.vscode/plan.code-snippets',
    what: { en: 'VS Code: snippets', zh: 'VS Code：片段' },
    text: json(snippets()),
  },
  {
    path: '.editorconfig',
    what: { en: 'editors: spaces, UTF-8', zh: '编辑器：两个空格、UTF-8' },
    text: editorconfig,
    lacking: (found) => (/^\[(?:\*|.*\bya?ml\b.*)\]/m.test(found) ? [] : linesOf(editorconfig)),
  },
  {
    path: '.gitignore',
    what: { en: "git: plan's own files", zh: 'git：plan 自用的文件' },
    text: `${[ignoredHead[language], ...ignored].join('\n')}\n`,
    lacking: (found) => {
      const lines = found.split(/\r?\n/).map((line) => line.trim())
      return ignored.filter((line) => !lines.includes(line))
    },
  },
  {
    path: '.gitattributes',
    what: { en: 'git diff by meaning', zh: 'git diff 按含义显示' },
    text: `${[attributesHead[language], ...attributes].join('\n')}\n`,
    lacking: (found) => (/\bdiff=plan\b/.test(found) ? [] : attributes),
  },
]
