import type { Block, Cell } from '../../report/block.js'
import type { Report } from '../../report/report.js'
import type { Text } from '../../report/text.js'
import { counted, same } from '../../report/words.js'
import type { Checks, InGit } from './choosing.js'
import { driverCommand } from './files.js'

/** A file of the repository: new, there, there but made by another version of plan, or there without lines that help. */
export type FileState = {
  readonly path: string
  readonly what: Text
  readonly state: 'new' | 'there' | 'outdated' | 'lacking'
  readonly before: Uint8Array | undefined
  readonly after: Uint8Array
  /** What it lacks. */
  readonly lines: readonly string[]
}

/** A folder that is to be set up. */
export type SetUp = {
  readonly files: readonly FileState[]
  readonly hasPlans: boolean
  readonly place: InGit
  /** The checks whose files are among those of the list. */
  readonly checks: Checks
}

/** `asked`: written, and the list was seen before. */
export type Stage = 'before' | 'asked' | 'declined' | 'written'

const title: Text = { en: 'Set up a repository of plans', zh: '建立计划仓库' }

const planned: Readonly<Record<FileState['state'], Cell>> = {
  new: { en: 'new', zh: '新建' },
  there: { text: { en: 'there already', zh: '已有' }, tone: 'dim' },
  outdated: { en: 'to be renewed', zh: '将更新' },
  lacking: { text: { en: 'lacks lines', zh: '缺几行' }, tone: 'warn' },
}

const done: typeof planned = {
  ...planned,
  new: { text: { en: 'written', zh: '已写入' }, tone: 'good' },
  outdated: { text: { en: 'renewed', zh: '已更新' }, tone: 'good' },
}

const isToWrite = ({ state }: FileState): boolean => state === 'new' || state === 'outdated'

const table = (files: readonly FileState[], states: typeof planned): Block => ({
  kind: 'table',
  columns: [
    { title: { en: 'File', zh: '文件' } },
    { title: { en: 'State', zh: '状态' } },
    { title: { en: 'What for', zh: '用途' } },
  ],
  rows: files.map(({ path, state, what }) => [same(path), states[state], what]),
})

const renewal: Text = {
  en: 'The schemas are made by plan; those of another version of plan are renewed, with whatever was changed in them.',
  zh: 'schema 由 plan 生成；其他版本 plan 生成的会被更新，其中手工改动的内容也会被替换。',
}

const lackBlocks = (files: readonly FileState[]): readonly Block[] =>
  files.flatMap(({ path, lines }): readonly Block[] =>
    lines.length === 0
      ? []
      : [
          {
            kind: 'heading',
            text: { en: `${path} stays as it is; add to it by hand:`, zh: `${path} 保持不变；请手工加入：` },
          },
          { kind: 'code', text: lines.join('\n') },
        ],
  )

const switchOn: Text = {
  en: '"pre-commit install" (pre-commit.com) switches the hook on, once in each clone.',
  zh: '在每个克隆中运行一次“pre-commit install”（见 pre-commit.com），即可启用提交前检查。',
}

const offer: Text = {
  en: '"plan init --ci github --hook" has plans checked on every push and before every commit; GitLab works, too.',
  zh: '“plan init --ci github --hook”可在推送时和提交前自动检查计划；也支持 GitLab。',
}

/** Nobody can copy a command that a line break divides. */
const byMeaning: readonly Block[] = [
  {
    kind: 'text',
    text: {
      en: 'For git diff by meaning, once in each clone:',
      zh: '要让 git diff 按含义显示，在每个克隆中运行一次：',
    },
  },
  { kind: 'code', text: driverCommand },
]

const stepsForChecks = ({ place, checks: { ci, hook } }: SetUp): readonly Text[] => [
  ...(hook ? [switchOn] : []),
  ...(place === 'top' && ci === 'none' && !hook ? [offer] : []),
]

const nextSteps = (setUp: SetUp): Block => ({
  kind: 'list',
  items: [
    setUp.place !== 'outside'
      ? { en: 'Commit the files, so that the team has them, too.', zh: '请提交这些文件，让团队也能用上。' }
      : {
          en: 'This folder is not in git yet: "git init" makes it a repository.',
          zh: '这个文件夹还不在 git 中：运行“git init”即可。',
        },
    {
      en: 'Open this folder in VS Code and take the extension that it recommends: it completes keys and levels.',
      zh: '用 VS Code 打开这个文件夹，并安装它推荐的扩展：会补全键和级别。',
    },
    ...stepsForChecks(setUp),
    setUp.hasPlans
      ? { en: '"plan check" says how the plans stand.', zh: '用“plan check”查看计划的情况。' }
      : { en: '"plan new" begins the first plan.', zh: '用“plan new”新建第一份计划。' },
  ],
})

const nothing: Block = {
  kind: 'text',
  text: { en: 'everything is there; nothing was written', zh: '一切就绪；没有写入任何内容' },
  tone: 'dim',
}

const declined: Block = { kind: 'text', text: { en: 'nothing was written', zh: '没有写入任何内容' }, tone: 'dim' }

const blocksOf = (setUp: SetUp, stage: Stage): readonly Block[] => {
  const { files } = setUp
  const toWrite = files.filter(isToWrite)
  const lacks = lackBlocks(files)
  if (toWrite.length === 0) return [nothing, ...lacks]
  if (stage === 'declined') return [declined]
  const renewals: readonly Block[] = toWrite.some(({ state }) => state === 'outdated')
    ? [{ kind: 'text', text: renewal }]
    : []
  if (stage === 'before') return [table(files, planned), ...renewals, ...lacks]
  const written = counted(toWrite.length, 'file written', 'files written', '个文件已写入')
  return stage === 'asked'
    ? [{ kind: 'text', text: written, tone: 'good' }, nextSteps(setUp), ...byMeaning]
    : [table(files, done), ...lacks, nextSteps(setUp), ...byMeaning]
}

/** What `plan init` has to say: before it writes, and when it has. */
export const initReport = (setUp: SetUp, stage: Stage, asOf: string): Report => ({
  command: 'init',
  title,
  asOf,
  plans: [],
  sections: [
    {
      id: 'init',
      title,
      bare: true,
      data: {
        written: setUp.files.some(isToWrite) && (stage === 'written' || stage === 'asked'),
        files: setUp.files.map(({ path, state, lines }) => ({ file: path, state, lines: [...lines] })),
      },
      blocks: blocksOf(setUp, stage),
    },
  ],
  rules: [],
})
