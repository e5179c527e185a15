import manifest from '../../../package.json' with { type: 'json' }
import { partNames } from '../../plan/discover.js'
import type { Language } from '../../report/text.js'
import type { Wanted } from './files.js'

/** Where plans are checked on every push. */
export const ciPlaces = ['github', 'gitlab', 'none'] as const

export type CiPlace = (typeof ciPlaces)[number]

/** The version that writes these files is the one that they run. */
const packaged = `${manifest.name}@${manifest.version}`

const node = '22'

const check = 'plan check --as-of commit'

const github: Readonly<Record<Language, string>> = {
  en: `# Checks the account plans of every push to the main branch and of every pull request.
name: Account plans

on:
  push:
    branches: [main, master]
  pull_request:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # all commits, for --since
      - uses: actions/setup-node@v6
        with:
          node-version: ${node}
          package-manager-cache: false
      - run: npm install --global ${packaged}
      # What is found stands beside the lines of the pull request and in the summary of the run. The day is that of the
      # commit, so that a second run says the same. To hear only of what a pull request adds: --since "origin/$GITHUB_BASE_REF"
      - run: ${check} --format github
`,
  zh: `# 推送到主分支以及每个合并请求（pull request）时检查客户计划。
name: Account plans

on:
  push:
    branches: [main, master]
  pull_request:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # 取全部提交，供 --since 使用
      - uses: actions/setup-node@v6
        with:
          node-version: ${node}
          package-manager-cache: false
      - run: npm install --global ${packaged}
      # 检查结果显示在合并请求的对应行旁和运行摘要中。以提交的日期为准，重跑结果不变。
      # 只想看合并请求新增的问题时，加上 --since "origin/$GITHUB_BASE_REF"
      - run: ${check} --format github
`,
}

const gitlab: Readonly<Record<Language, string>> = {
  en: `# Checks the account plans of the main branch and of every merge request.
account-plans:
  image: node:${node}
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    GIT_DEPTH: 0 # all commits, for --since
  before_script:
    - npm install --global ${packaged}
  script:
    # The day is that of the commit, so that a second run says the same. To hear only of what a merge request adds:
    # --since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"
    - ${check}
  after_script:
    # What is found stands in the merge request, also when the check has failed.
    - ${check} --format gitlab --output gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`,
  zh: `# 主分支以及每个合并请求（merge request）都检查客户计划。
account-plans:
  image: node:${node}
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    GIT_DEPTH: 0 # 取全部提交，供 --since 使用
  before_script:
    - npm install --global ${packaged}
  script:
    # 只想看合并请求新增的问题时，加上 --since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"
    # 以提交的日期为准，重跑结果不变。
    - ${check}
  after_script:
    # 检查失败时，结果同样显示在合并请求中。
    - ${check} --format gitlab --output gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`,
}

const gitlabJob = '.gitlab/account-plans.yml'

const gitlabInclude = `include:
  - local: ${gitlabJob}
`

const hook = `  - repo: local
    hooks:
      - id: plan-check
        name: plan check
        language: node
        additional_dependencies: ['${packaged}']
        entry: plan check --changed
        files: |
          (?x)(^|/)(
            (.+\\.)?plan\\.ya?ml|
            plan\\.config\\.yaml|
            (${partNames.slice(1, 5).join('|')})\\.ya?ml|
            (${partNames.slice(5).join('|')})\\.ya?ml
          )$
        require_serial: true
`

const hooks: Readonly<Record<Language, string>> = {
  en: `# Checks the plans that a commit changes, before it is made. Each clone needs it once: pre-commit install
repos:
${hook}`,
  zh: `# 提交之前检查这次改动的计划。每个克隆需运行一次：pre-commit install
repos:
${hook}`,
}

const linesUnless = (word: string, text: string) => (found: string) =>
  found.includes(word) ? [] : text.trimEnd().split('\n')

/** The files that have plans checked on every push. */
export const ciFiles = (place: CiPlace, language: Language): readonly Wanted[] => {
  if (place === 'none') return []
  if (place === 'github')
    return [
      {
        path: '.github/workflows/account-plans.yml',
        what: { en: 'GitHub: check every push', zh: 'GitHub：推送时检查' },
        text: github[language],
      },
    ]
  return [
    { path: gitlabJob, what: { en: 'GitLab: check every push', zh: 'GitLab：推送时检查' }, text: gitlab[language] },
    {
      path: '.gitlab-ci.yml',
      what: { en: 'GitLab: takes it in', zh: 'GitLab：引用上面的文件' },
      text: gitlabInclude,
      lacking: linesUnless(gitlabJob, gitlabInclude),
    },
  ]
}

/** The file that has plans checked before every commit. */
export const hookFile = (language: Language): Wanted => ({
  path: '.pre-commit-config.yaml',
  what: { en: 'git: check every commit', zh: 'git：提交前检查' },
  text: hooks[language],
  lacking: linesUnless('plan-check', `repos:\n${hook}`),
})
