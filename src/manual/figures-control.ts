import { controlElements } from '../report/control-words.js'
import type { Figure } from './figure.js'

/** Domain S4-16: the thirteen elements of C139, which gave it its name with the coach. */
const elements: NonNullable<Figure['parts']> = Object.entries(controlElements)

export const controlFigures: readonly Figure[] = [
  {
    id: 'control',
    title: { en: 'C139 rating', zh: 'C139 评分' },
    line: {
      en: 'how far a big deal is under control: 1 W, 3 F and 9 C, rated by us and by a coach',
      zh: '大单的控单程度：1 个 W、3 个 F、9 个 C，由我方和教练评分',
    },
    names: ['C139', 'control of the deal', '控单力', '1W2F7C', 'clear items', '必清事项', '趋赢力标杆', '决定力指标'],
    json: ['control.effective', 'control.calibrated', 'control.self_answered', 'key-figures.control'],
    shown: ['control', 'review'],
    meaning: {
      en: 'One decisive indicator (W), three winning-trend markers (F) and nine items that must be clear (C). The C in front of 139 is the coach, who rates the same thirteen and corrects our own view.',
      zh: '一个决定力指标（W）、三个趋赢力标杆（F）、九个必清事项（C）。139 前面的 C 是教练：他给同样的十三项评分，校正我方的自评。',
    },
    formula: [
      {
        en: 'W = 0 or 1, F = markers that hold (0 to 3), C = items that are clear (0 to 9)',
        zh: 'W = 0 或 1，F = 成立的标杆数（0 到 3），C = 已清的事项数（0 到 9）',
      },
      { en: 'written one after the other: 0W2F7C', zh: '依次写出：0W2F7C' },
      {
        en: 'the rating of the coach counts where there is one, else our own, marked as uncalibrated',
        zh: '有教练评分时以它为准，否则用自评，并标明未校准',
      },
    ],
    parts: elements,
    example: {
      en: 'Core ERP of the vitamin maker: we say 0W2F7C, the coach says 0W1F5C, and the coach counts.',
      zh: '维生素公司的核心系统：自评 0W2F7C，教练评 0W1F5C，以教练为准。',
    },
    unknown: {
      en: 'An answer that is missing counts as not given, and only "clear" counts as clear. Without any answer there is no rating.',
      zh: '没有回答的项按没有计，只有“已清”才算清楚。一项都没回答就没有评分。',
    },
    source: 'S4-16, PUB 1',
    values: ['limits.c139_amount', 'from_stage.c139_warning', 'from_stage.c139_error', 'limits.clear_items'],
    notes: [
      {
        en: 'Published figures of 866 projects, to show a direction and no probability: with W about 31 were won for 1 lost, without it about 1 for 12; 83% of the lost ones had fewer than 6 clear items.',
        zh: '公开的 866 个项目统计，只看方向，不是概率：有 W 的约 31 赢 1 输，没有的约 1 赢 12 输；输掉的项目中 83% 不足 6 清。',
      },
    ],
    see: ['coach_rating', 'zone', 'deviation', 'derived', 'c139_clarity', 'CTL-001'],
  },
  {
    id: 'c139_code',
    title: { en: 'C139 code', zh: 'C139 码' },
    line: {
      en: 'a rating as one number, first by W, then F, then C',
      zh: '把评分合成一个数字：先看 W，再看 F，再看 C',
    },
    json: ['control.self_code', 'control.coach_code'],
    shown: ['control'],
    meaning: {
      en: 'Puts ratings in order. The highest, 1W3F9C, has the code 139, the name of the model.',
      zh: '用来给评分排序。最高的 1W3F9C 正好是 139，即模型的名字。',
    },
    formula: [{ en: 'code = 100 × W + 10 × F + C', zh: '码 = 100 × W + 10 × F + C' }],
    example: { en: '0W2F7C has the code 27, 1W2F6C the code 126.', zh: '0W2F7C 的码是 27，1W2F6C 的码是 126。' },
    unknown: { en: 'Without a rating there is no code.', zh: '没有评分就没有码。' },
    source: 'S4-16, PUB 1',
    see: ['control', 'zone'],
  },
  {
    id: 'zone',
    title: { en: 'C139 zone', zh: 'C139 区间' },
    line: { en: 'whether a rating looks like deals that are won, lost or neither', zh: '评分像赢单、丢单，还是两可' },
    names: ['control zone', '区间', '成单区 抖动区 失单区'],
    json: ['control.self_zone', 'control.coach_zone', 'key-figures.control.zone'],
    shown: ['control', 'review'],
    meaning: {
      en: 'Late stages and the loss zone do not go together: then either the stage or the hope is wrong.',
      zh: '阶段靠后却在失单区，说明阶段判断或期望至少有一个不对。',
    },
    formula: [
      { en: 'win: code at or above win_from', zh: '成单区：码不低于 win_from' },
      { en: 'volatile: code at or above volatile_from', zh: '抖动区：码不低于 volatile_from' },
      { en: 'loss: below that', zh: '失单区：低于此值' },
    ],
    scale: 'control_zone',
    example: {
      en: "Our own 0W2F7C (27) is volatile; the coach's 0W1F5C (15) is in the loss zone.",
      zh: '自评 0W2F7C（27）在抖动区；教练评的 0W1F5C（15）在失单区。',
    },
    unknown: { en: 'Without a rating there is no zone.', zh: '没有评分就没有区间。' },
    source: 'PUB 1',
    values: ['control.win_from', 'control.volatile_from', 'from_stage.zone_warning', 'from_stage.zone_error'],
    see: ['control', 'category', 'CTL-003'],
  },
  {
    id: 'control_index',
    title: { en: 'control index', zh: '控单指数' },
    line: { en: 'a rating in percent, for sorting and for trends only', zh: '用百分比表示的评分，只用于排序和看趋势' },
    names: ['index_pct'],
    json: ['control.self_index_pct', 'control.coach_index_pct', 'key-figures.control.index_pct'],
    shown: ['control', 'review'],
    meaning: {
      en: 'W, the three F and the nine C have the same weight as a group. It is not the probability to win.',
      zh: 'W、三个 F、九个 C 作为三组，权重相同。它不是赢单概率。',
    },
    formula: [
      { en: '(9 × W + 3 × F + 1 × C) ÷ 27, with the weights below', zh: '（9 × W + 3 × F + 1 × C）÷ 27，权重见下' },
    ],
    example: {
      en: '0W2F7C: (0 + 6 + 7) ÷ 27 = 48.1%. 0W1F5C: 29.6%.',
      zh: '0W2F7C 为（0 + 6 + 7）÷ 27 = 48.1%，0W1F5C 为 29.6%。',
    },
    unknown: { en: 'Without a rating it is ?.', zh: '没有评分时为 ?。' },
    source: 'HOUSE',
    values: ['control.weights'],
    see: ['control', 'zone'],
  },
  {
    id: 'deviation',
    title: { en: 'deviation of the self rating', zh: '自评偏差' },
    line: { en: 'our own rating minus that of the coach; above zero is optimism', zh: '自评减教练评分，大于零为乐观' },
    names: ['deviation', '偏差'],
    json: ['control.deviation'],
    shown: ['control', 'review'],
    meaning: {
      en: 'Shows where we fool ourselves, group by group.',
      zh: '逐组说明我方在哪里高估了自己。',
    },
    formula: [{ en: 'self − coach, for W, F and C apart', zh: '自评 − 教练，W、F、C 分别计算' }],
    example: {
      en: '0W2F7C against 0W1F5C: W 0, F +1, C +2.',
      zh: '0W2F7C 对 0W1F5C：W 0，F +1，C +2。',
    },
    unknown: {
      en: 'With one of the two ratings missing there is no deviation.',
      zh: '缺少其中一个评分就没有偏差。',
    },
    source: 'PUB 1, HOUSE',
    values: ['limits.clear_deviation'],
    see: ['control', 'coach_rating', 'CTL-008'],
  },
  {
    id: 'derived',
    title: { en: 'cross-check of C139', zh: 'C139 交叉核对' },
    line: {
      en: "W', F2' and F3': the same claims read from the people in the plan",
      zh: "W'、F2'、F3'：用计划中的人员数据核对同样的判断",
    },
    names: ["W'", "F2'", "F3'", 'derived values', '交叉核对'],
    json: ['control.derived'],
    shown: ['control', 'review'],
    meaning: {
      en: 'What we claim in C139 must be visible on the influence map. Where it is not, one of the two is wrong.',
      zh: 'C139 里说的，在影响力地图上也应看得到；看不到，就有一边错了。',
    },
    formula: [
      { en: "W' = 1 if somebody who decides is supportive", zh: "W' = 1：有决策者支持我方" },
      {
        en: "F2' = 1 if a key player of the decision structure is a mentor",
        zh: "F2' = 1：决策结构中有关键人是指导者",
      },
      {
        en: "F3' = 1 if more than half of the decision structure is supportive",
        zh: "F3' = 1：决策结构中过半数支持我方",
      },
    ],
    example: {
      en: 'Core ERP of the vitamin maker: 2 of 7 support us, no key player is a mentor, the decision maker is neutral: 0, 0, 0.',
      zh: '维生素公司的核心系统：7 人中 2 人支持，没有关键人是指导者，决策者中立：0、0、0。',
    },
    unknown: {
      en: 'An unknown attitude counts as not supportive. What a deal says about a person replaces what the person says.',
      zh: '态度未知按不支持计。商机中对某人的说明优先于此人自身的数据。',
    },
    source: 'HOUSE',
    values: ['people.decision_structure', 'people.mentor', 'people.supportive'],
    see: ['control', 'decision_structure', 'CTL-005', 'CTL-006', 'CTL-007'],
  },
]
