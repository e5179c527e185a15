import type { Figure } from './figure.js'

/** Sums over the deals. */
export const pipelineFigures: readonly Figure[] = [
  {
    id: 'open_amount',
    title: { en: 'open amount', zh: '进行中金额' },
    line: { en: 'what all open deals are worth if each is won in full', zh: '所有进行中商机全额赢单的金额' },
    names: ['进行中（金额）', 'open, amount'],
    json: ['pipeline.open_amount', 'key-figures.open_amount', 'pipeline.by_currency'],
    shown: ['pipeline', 'review'],
    meaning: {
      en: 'The sum before any weighing. It is no forecast.',
      zh: '未加权的合计，不是预测。',
    },
    formula: [
      { en: 'sum of the amounts of open deals at the stages A to E', zh: 'A 到 E 阶段进行中商机的金额之和' },
      {
        en: 'amounts in another currency are converted by the rates of plan.config.yaml',
        zh: '其他币种按 plan.config.yaml 中的汇率换算',
      },
    ],
    example: { en: 'Vitamin maker: 5,400,000 CNY in four deals.', zh: '维生素公司：四个商机共 5,400,000 元。' },
    unknown: {
      en: 'A deal without an amount or a stage is listed as left out and is in no sum.',
      zh: '没有金额或阶段的商机列为未计入，不进入任何合计。',
    },
    source: 'S3-06',
    see: ['open_weighted', 'OPP-005', 'opportunity_status'],
  },
  {
    id: 'open_weighted',
    title: { en: 'open, weighted', zh: '进行中加权金额' },
    line: { en: 'open deals, each times the win rate of its stage', zh: '进行中商机各乘以所处阶段的赢率' },
    names: ['weighted', 'weighted pipeline', 'weighted forecast', '加权', '加权预测', '进行中（加权）'],
    json: ['pipeline.open_weighted', 'pipeline.opportunities.weighted', 'key-figures.open_weighted'],
    shown: ['pipeline', 'review'],
    meaning: {
      en: 'What may be expected if deals at a stage are won as often as the stage says.',
      zh: '如果每个阶段的商机按该阶段的赢率赢单，可以期望的金额。',
    },
    formula: [
      { en: 'weighted = amount × win rate of the stage', zh: '加权 = 金额 × 所处阶段的赢率' },
      { en: 'a win rate written at the deal replaces that of the stage', zh: '商机自己写明的赢率代替阶段的赢率' },
    ],
    example: {
      en: 'Core ERP of the vitamin maker, stage C: 3,600,000 × 50% = 1,800,000. All four deals: 2,490,000.',
      zh: '维生素公司的核心系统处于 C 阶段：3,600,000 × 50% = 1,800,000。四个商机合计 2,490,000。',
    },
    unknown: {
      en: 'A deal without an amount or a stage is left out. Potential deals have no stage and are never weighted.',
      zh: '没有金额或阶段的商机不计入。潜在机会没有阶段，从不加权。',
    },
    source: 'S3-06, PUB 9',
    values: ['ladders.{ladder}.*.win_rate'],
    see: ['win_rate', 'open_chained', 'forecast_ratio'],
  },
  {
    id: 'open_chained',
    title: { en: 'open, chained', zh: '进行中链式金额' },
    line: {
      en: 'open deals, each times its chance to pass all stages that are left',
      zh: '进行中商机各乘以走完余下各阶段的概率',
    },
    names: ['chained', 'chained forecast', 'chain', '链式', '链式预测', '进行中（链式）'],
    json: ['pipeline.open_chained', 'pipeline.opportunities.chained', 'pipeline.chain_pct'],
    shown: ['pipeline'],
    meaning: {
      en: 'The second forecast. Win rates and conversions of the method do not agree with each other, so both sums are shown.',
      zh: '第二种预测。方法中的赢率与转化率互不一致，所以两个合计都显示。',
    },
    formula: [
      {
        en: 'chained = amount × conversion of the stage × conversions of all later stages up to E',
        zh: '链式 = 金额 × 本阶段转化率 × 其后直到 E 各阶段的转化率',
      },
    ],
    example: {
      en: 'Stage C: 60% × 50% × 90% = 27%; 3,600,000 × 27% = 972,000. All four deals of the vitamin maker: 1,453,680.',
      zh: 'C 阶段：60% × 50% × 90% = 27%；3,600,000 × 27% = 972,000。维生素公司四个商机合计 1,453,680。',
    },
    unknown: {
      en: 'A deal without an amount or a stage is left out, as in the weighted sum.',
      zh: '没有金额或阶段的商机不计入，与加权合计相同。',
    },
    source: 'S3-06, PUB 9',
    values: ['ladders.{ladder}.*.conversion'],
    see: ['conversion', 'open_weighted', 'forecast_ratio'],
  },
  {
    id: 'forecast_ratio',
    title: { en: 'weighted / chained', zh: '加权/链式' },
    line: { en: 'how much rosier the weighted forecast is than the chained one', zh: '加权预测比链式预测乐观多少' },
    names: ['ratio', 'forecast ratio', '预测比'],
    json: ['pipeline.ratio', 'key-figures.ratio'],
    shown: ['pipeline', 'review'],
    meaning: {
      en: 'A signal of optimism. It grows when much money stands at stages whose win rate promises more than their conversions.',
      zh: '乐观程度的信号：当大量金额处于赢率高于转化率的阶段时，它会变大。',
    },
    formula: [{ en: 'open weighted ÷ open chained, three decimals', zh: '进行中加权 ÷ 进行中链式，保留三位小数' }],
    example: {
      en: 'Vitamin maker: 2,490,000 ÷ 1,453,680 = 1.713.',
      zh: '维生素公司：2,490,000 ÷ 1,453,680 = 1.713。',
    },
    unknown: {
      en: 'Without an open deal that counts it is ?.',
      zh: '没有可计入的进行中商机时为 ?。',
    },
    source: 'PUB 9, HOUSE',
    values: ['limits.forecast_ratio'],
    see: ['open_weighted', 'open_chained', 'OPP-012'],
  },
  {
    id: 'won_amount',
    title: { en: 'won', zh: '已赢单金额' },
    line: { en: 'deals that are won: stage F, or status won', zh: '已赢的商机：F 阶段，或状态为赢单' },
    names: ['won amount', '已赢单'],
    json: ['pipeline.won_amount', 'key-figures.won_amount'],
    shown: ['pipeline', 'review'],
    meaning: {
      en: 'Stands apart from the open sums, because it is no forecast any more.',
      zh: '与进行中的合计分开，因为已经不是预测。',
    },
    formula: [{ en: 'sum of the amounts of won deals', zh: '已赢商机的金额之和' }],
    example: { en: 'Bedrock Petroleum: 2,400,000 CNY.', zh: '基岩石油：2,400,000 元。' },
    unknown: {
      en: 'A won deal without an amount is listed as left out.',
      zh: '没有金额的已赢商机列为未计入。',
    },
    source: 'S3-06',
    see: ['stage.F', 'open_amount'],
  },
  {
    id: 'potential_amount',
    title: { en: 'potential', zh: '潜在金额' },
    line: {
      en: 'deals that are only seen so far: an amount, no stage, never weighted',
      zh: '仅仅看到可能的商机：有金额，无阶段，不加权',
    },
    names: ['potential amount', '潜在'],
    json: ['pipeline.potential_amount', 'pipeline.potential'],
    shown: ['pipeline'],
    meaning: {
      en: 'Shows where more could come from. It is in no open sum.',
      zh: '说明还可能从哪里增长，不计入进行中的合计。',
    },
    formula: [{ en: 'sum of the amounts of potential deals', zh: '潜在机会的金额之和' }],
    example: {
      en: 'Bedrock Petroleum: refinery scheduling, 3,000,000 CNY.',
      zh: '基岩石油：炼化排产优化，3,000,000 元。',
    },
    unknown: {
      en: 'A potential deal without an amount is listed as left out.',
      zh: '没有金额的潜在机会列为未计入。',
    },
    source: 'S0-16',
    see: ['opportunity_kind', 'white_space'],
  },
]
