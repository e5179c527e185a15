// Which room may import what, about a line a room. Whatever is not listed is an error; so is a package or a module of
// node outside its one home. The README draws the same picture: change both in one commit.
const node = { dependencyTypes: ['core'] }
const npm = (...names) => ({ path: `^node_modules/(${names.join('|')})/` })
const may = (from, ...targets) =>
  targets.map((to) => ({ from: { path: from }, to: typeof to === 'string' ? { path: to } : to }))

const planTypes = '^src/plan/(plan|context)\\.ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  allowed: [
    may('^bin/', '^dist/(main|io)\\.js$', node),
    may(
      '^src/main\\.ts$',
      '^src/(commands|formats|report)/',
      '^src/(io/index|user-error)\\.ts$',
      '^package\\.json$',
      npm('commander'),
    ),
    may('^src/io/', '^src/io/', '^src/user-error\\.ts$', '^src/report/text\\.ts$', node),
    may('^src/io/ask\\.ts$', npm('inquirer', '@inquirer/i18n')),
    may('^src/io/index\\.ts$', npm('tinyglobby')),
    may('^src/io/watch\\.ts$', npm('chokidar')),
    may('^src/io/links\\.ts$', npm('supports-hyperlinks')),
    may('^src/user-error\\.ts$', '^src/report/text\\.ts$'),
    may('^src/commands/', '^src/(?!main\\.ts$)', npm('commander')),
    may('^src/commands/init/checks\\.ts$', '^package\\.json$'),

    may('^src/report/', '^src/report/'),
    may('^src/playbook/', '^src/playbook/', '^src/report/text\\.ts$'),
    may('^src/plan/', '^src/(plan|report)/', '^src/playbook/playbook\\.ts$'),
    may('^src/plan/reader\\.ts$', npm('yaml')),
    may('^src/plan/quick-reader\\.ts$', npm('js-yaml')),
    may('^src/plan/nearest\\.ts$', npm('fastest-levenshtein')),
    may('^src/plan/schemas\\.ts$', '^schemas/[^/]+\\.json$'),
    may('^src/measures/', '^src/(measures|playbook)/', '^src/plan/(plan|context|nearest|spelling)\\.ts$'),
    may('^src/measures/exact\\.ts$', npm('big\\.js', '@types/big\\.js')),
    may('^src/measures/dates\\.ts$', npm('temporal-polyfill')),
    may('^src/measures/assertion-syntax\\.ts$', npm('jsep')),
    may('^src/rules/', '^src/(measures|playbook|report)/', planTypes),
    may('^src/rules/(index|select)\\.ts$', '^src/rules/(rule|index)\\.ts$', '^src/rules/[^/]+/index\\.ts$'),
    may('^src/rules/([^/]+)/', '^src/rules/rule\\.ts$', '^src/rules/$1/'),
    may('^src/analyses/', '^src/(measures|playbook|report)/', '^src/analyses/analysis\\.ts$', planTypes),
    may('^src/analyses/([^/]+)/', '^src/analyses/$1/'),
    may('^src/analyses/([^/]+)\\.ts$', '^src/analyses/$1-chart\\.ts$'),
    may('^src/analyses/index\\.ts$', '^src/analyses/'),
    may('^src/review/', '^src/(review|measures|playbook|report)/', '^src/rules/rule\\.ts$', planTypes),
    may(
      '^src/exchange/',
      '^src/(exchange|report)/',
      '^src/measures/(names|references)\\.ts$',
      '^src/plan/(plan|open|load)\\.ts$',
    ),
    may(
      '^src/history/',
      '^src/(history|measures|playbook|report)/',
      '^src/plan/(discover|load|nearest|open|plan)\\.ts$',
      '^src/user-error\\.ts$',
      { path: '^src/io/index\\.ts$', dependencyTypes: ['type-only'] },
    ),
    may('^src/history/diff/', '^src/editing/change\\.ts$', planTypes),
    may('^src/editing/', '^src/(editing|plan|playbook|report)/'),
    may('^src/editing/(document|ways|rewritten|layout/[a-z]+)\\.ts$', npm('yaml')),
    may('^src/editing/ids\\.ts$', npm('pinyin-pro')),
    may('^src/editing/line-diff\\.ts$', npm('diff')),
    may('^src/manual/', '^src/(manual|playbook|report)/', '^src/measures/(scales|ladder)\\.ts$'),
    may('^src/manual/', '^src/rules/(rule|index|select)\\.ts$', '^src/plan/nearest\\.ts$'),
    may('^src/formats/', '^src/(formats|report)/'),
    may('^src/formats/svg/', npm('d3-shape', 'd3-scale', '@types/d3-shape', '@types/d3-scale')),
    may('^src/formats/fingerprint\\.ts$', { path: '^(node:)?crypto$', ...node }),
    may('^src/formats/svg/map/dagre\\.ts$', npm('@dagrejs/dagre')),
    may('^src/formats/xlsx/', npm('hucre')),
    may('^src/formats/html/', npm('preact', 'preact-render-to-string')),
    may('^src/formats/pptx/library\\.ts$', npm('pptxgenjs')),
    may('^src/formats/(html/|pptx/parts\\.ts$)', npm('fflate')),
    may('^src/formats/pptx/template\\.ts$', '^src/user-error\\.ts$'),
    may('^src/formats/text[^/]*\\.ts$', npm('chalk', 'cli-table3', 'string-width', 'wrap-ansi')),
  ].flat(),
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or want a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'validator-at-home',
      severity: 'error',
      comment:
        'Only validate.ts runs the validator; schema-faults.ts knows its errors, format.ts asks its schema for keys.',
      from: { pathNot: '^src/plan/((validate|schema-faults|format)\\.ts|validator\\.generated\\.(js|d\\.ts))$' },
      to: { path: '^src/plan/validator\\.generated\\.' },
    },
    {
      name: 'quick-validator-at-home',
      severity: 'error',
      comment: 'Only open.ts asks the quick validator; whatever it refuses is for the thorough one.',
      from: { pathNot: '^src/plan/(open\\.ts|validator-quick\\.generated\\.(js|d\\.ts))$' },
      to: { path: '^src/plan/validator-quick\\.generated\\.' },
    },
    {
      name: 'plan-takes-types-of-playbook',
      severity: 'error',
      comment: 'Reading is given a playbook; it does not choose one.',
      from: { path: '^src/plan/' },
      to: { path: '^src/playbook/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-stand-alone',
      severity: 'error',
      comment: 'What two rules need is a measure.',
      from: { path: '^src/rules/[^/]+/(?!index\\.ts$)' },
      to: { path: '^src/rules/[^/]+/' },
    },
    {
      name: 'nothing-unreachable',
      severity: 'error',
      comment: 'A file that nothing leads to is forgotten in an index, or dead.',
      from: { path: '^src/(main|io/index)\\.ts$' },
      to: {
        path: '^src/',
        // What runs in a page is bundled into assets.generated.js.
        pathNot: ['^src/(main|io/index)\\.ts$', '\\.d\\.ts$', '^src/formats/html/client/'],
        reachable: false,
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['^node_modules/', '^dist/', '\\.generated\\.js$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
