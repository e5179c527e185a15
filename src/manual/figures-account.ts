import type { Figure } from './figure.js'

/** The segment of the customer, and how much of its strategy we answer. */
export const accountFigures: readonly Figure[] = [
  {
    id: 'segment',
    title: { en: 'segment', zh: '客户细分' },
    line: { en: 'the code or codes of the customer: VPC, then NDF or RAD', zh: '客户的编码：先 VPC，再 NDF 或 RAD' },
    names: ['segmentation code', '细分编码', 'second code'],
    json: [
      'segmentation.second_code',
      'segmentation.second_table',
      'segmentation.missing',
      'key-figures.segment_missing',
    ],
    shown: ['segment', 'review'],
    meaning: {
      en: 'Says how much attention an account earns. A first table holds for the whole company; the second depends on the first letter.',
      zh: '说明一个客户值得投入多少。第一张表公司通用，第二张表取决于第一个字母。',
    },
    formula: [
      { en: 'VPC for everybody', zh: '所有客户都有 VPC' },
      {
        en: 'letter C: NDF besides; letter V: RAD besides; letter P: no second code',
        zh: '字母 C 另有 NDF，字母 V 另有 RAD，字母 P 没有第二个编码',
      },
    ],
    example: { en: 'Bedrock Petroleum: V1 and R2. Vitamin maker: P1.', zh: '基岩石油：V1 和 R2。维生素公司：P1。' },
    unknown: {
      en: 'A code with an unknown input is ?, and the inputs that are missing are named.',
      zh: '有输入未知的编码为 ?，并列出缺少的输入。',
    },
    source: 'S3-02, S3-03, S3-04',
    values: ['segmentation.second_table'],
    see: ['vpc_code', 'ndf_code', 'rad_code', 'SEG-001', 'SEG-008'],
  },
  {
    id: 'vpc_code',
    title: { en: 'VPC code', zh: 'VPC 编码' },
    line: { en: 'class of the customer and its purchasing power, such as V1', zh: '客户类别和购买力，例如 V1' },
    json: ['segmentation.vpc_code', 'segmentation.vpc.row', 'key-figures.vpc_code'],
    shown: ['segment', 'review'],
    meaning: {
      en: 'The letter is judged by how much the customer buys from us, the row follows from its annual output value.',
      zh: '字母按客户向我方购买的多少判断，行由客户年产值得出。',
    },
    formula: [
      {
        en: 'row 1 from the first limit on, row 2 from the second, row 3 below; limits belong to the row they open',
        zh: '达到第一条界限为第 1 行，达到第二条为第 2 行，其余为第 3 行',
      },
    ],
    example: {
      en: 'Letter V, output value 1,260,000,000 CNY: row 1, V1. 299,999,999 would be row 2.',
      zh: '字母 V，产值 1,260,000,000 元：第 1 行，V1。299,999,999 则为第 2 行。',
    },
    unknown: { en: 'Without letter or output value there is no code.', zh: '缺少字母或产值就没有编码。' },
    source: 'S3-02',
    values: ['segmentation.vpc_rows', 'segmentation.currency'],
    see: ['vpc', 'segment', 'SEG-001'],
  },
  {
    id: 'ndf_code',
    title: { en: 'NDF code', zh: 'NDF 编码' },
    line: {
      en: 'second code of a valued customer (letter C), such as D2',
      zh: '价值客户（字母 C）的第二个编码，例如 D2',
    },
    json: ['segmentation.ndf.code', 'segmentation.ndf.row'],
    shown: ['segment', 'review'],
    meaning: {
      en: 'The letter says how far business with the customer has come, the row follows from its annual profit.',
      zh: '字母说明与客户成交到了哪一步，行由客户年利润得出。',
    },
    formula: [
      {
        en: 'row 1 from the first limit on, row 2 from the second, row 3 below',
        zh: '达到第一条界限为第 1 行，达到第二条为第 2 行，其余为第 3 行',
      },
    ],
    example: {
      en: 'Letter D, profit 2,000,000 CNY: D2. 1,999,999 would be D3.',
      zh: '字母 D，利润 2,000,000 元：D2。1,999,999 则为 D3。',
    },
    unknown: { en: 'Without letter or profit there is no code.', zh: '缺少字母或利润就没有编码。' },
    source: 'S3-03',
    values: ['segmentation.ndf_rows', 'segmentation.currency'],
    see: ['ndf', 'segment', 'SEG-002'],
  },
  {
    id: 'rad_code',
    title: { en: 'RAD code', zh: 'RAD 编码' },
    line: { en: 'second code of a VIP customer (letter V), such as R2', zh: '贵宾客户（字母 V）的第二个编码，例如 R2' },
    names: ['RAD', 'share', '拥有率'],
    json: [
      'segmentation.rad.code',
      'segmentation.rad.class',
      'segmentation.rad.digit',
      'segmentation.rad.our_share_pct',
    ],
    shown: ['segment', 'review'],
    meaning: {
      en: 'The letter follows from the budget for what we sell, the digit from our share of it. R is called retention, A acquisition, D development, but only the numbers decide.',
      zh: '字母由客户在我方领域的预算得出，数字由我方的拥有率得出。R 叫持续、A 叫可开发、D 叫可发展，但只由数字决定。',
    },
    formula: [
      {
        en: 'letter: R from the first budget limit on, A from the second, D below',
        zh: '字母：达到第一条预算界限为 R，达到第二条为 A，其余为 D',
      },
      {
        en: 'digit: 1 from the first share limit on, 2 from the second, 3 below',
        zh: '数字：达到第一条拥有率界限为 1，达到第二条为 2，其余为 3',
      },
      {
        en: 'share = our sales ÷ budget of the customer for what we sell',
        zh: '拥有率 = 我方销售额 ÷ 客户在我方领域的预算',
      },
    ],
    example: {
      en: 'Bedrock Petroleum: budget 2,400,000 CNY, share 32%: R2. A share of 49.9% is digit 2, too.',
      zh: '基岩石油：预算 2,400,000 元，拥有率 32%：R2。拥有率 49.9% 也是 2。',
    },
    unknown: { en: 'Without budget or share there is no code.', zh: '缺少预算或拥有率就没有编码。' },
    source: 'S3-04',
    values: ['segmentation.rad_budget', 'segmentation.rad_share', 'segmentation.currency'],
    see: ['vpc', 'segment', 'SEG-003'],
  },
  {
    id: 'solution_coverage',
    title: { en: 'solution coverage', zh: '方案覆盖率' },
    line: {
      en: 'share of the tactics of the customer for which we have a solution or a deal',
      zh: '客户战术中我方有方案或商机的比例',
    },
    names: ['mapped', '已对应'],
    json: [
      'strategy-map.solution_coverage_pct',
      'strategy-map.mapped',
      'strategy-map.tactics',
      'execution-map.solution_coverage_pct',
      'execution-map.mapped',
      'key-figures.solution_coverage_pct',
    ],
    shown: ['map', 'review'],
    meaning: {
      en: 'How much of what the customer wants to do we answer at all.',
      zh: '客户想做的事，我方能回应多少。',
    },
    formula: [{ en: 'tactics with a solution or a deal ÷ all tactics', zh: '有方案或商机的战术 ÷ 全部战术' }],
    example: { en: 'Bedrock Petroleum: 5 ÷ 6 = 83.3%.', zh: '基岩石油：5 ÷ 6 = 83.3%。' },
    unknown: {
      en: 'A tactic that is not mapped yet counts as not answered. Without tactics it is ?.',
      zh: '还没有对应的战术按未回应计。没有战术时为 ?。',
    },
    source: 'S0-14',
    see: ['fit_coverage', 'white_space', 'execution_map', 'STR-004'],
  },
  {
    id: 'fit_coverage',
    title: { en: 'fit coverage', zh: '可服务战术覆盖率' },
    line: { en: 'the same share of those tactics only that we can serve', zh: '只看我方能服务的战术时的同一比例' },
    names: ['fit-able', '可服务'],
    json: [
      'strategy-map.fit_coverage_pct',
      'strategy-map.fit_able',
      'execution-map.fit_coverage_pct',
      'execution-map.fit_able',
    ],
    shown: ['map', 'review'],
    meaning: {
      en: 'What we honestly cannot do is left out, so that it does not hide what we forgot.',
      zh: '坦率承认做不了的不计入，以免掩盖遗漏的。',
    },
    formula: [
      {
        en: 'mapped tactics that are not marked no_fit ÷ all tactics that are not marked no_fit',
        zh: '未标 no_fit 的战术中已对应的 ÷ 未标 no_fit 的全部战术',
      },
    ],
    example: {
      en: 'Bedrock Petroleum: 5 ÷ 5 = 100%; one tactic is marked no_fit.',
      zh: '基岩石油：5 ÷ 5 = 100%；有一项战术标为 no_fit。',
    },
    unknown: { en: 'A tactic without a judgement counts as one that we can serve.', zh: '没有判断的战术按能服务计。' },
    source: 'S0-14',
    see: ['solution_coverage', 'fit', 'white_space'],
  },
  {
    id: 'white_space',
    title: { en: 'white space', zh: '空白机会' },
    line: { en: 'tactics that we could serve and for which there is no deal yet', zh: '能服务但还没有商机的战术' },
    names: ['空白'],
    json: ['strategy-map.white_space', 'strategy-tree.white_space', 'execution-map.white_space'],
    shown: ['map', 'review'],
    meaning: {
      en: 'Where the next opportunity may lie: the customer wants it, we can do it, and nobody has started.',
      zh: '下一个商机可能在这里：客户想做，我方能做，还没有人开始。',
    },
    formula: [{ en: 'tactics that are not marked no_fit and have no deal', zh: '未标 no_fit 且没有商机的战术' }],
    example: {
      en: 'Bedrock Petroleum: none, every tactic that fits has a deal.',
      zh: '基岩石油：没有，每项匹配的战术都有商机。',
    },
    unknown: { en: 'A tactic without a judgement counts as one that we can serve.', zh: '没有判断的战术按能服务计。' },
    source: 'S0-14, S0-16',
    see: ['solution_coverage', 'execution_map', 'STR-009'],
  },
]
