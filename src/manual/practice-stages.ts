import { stageCodes } from '../measures/ladder.js'
import type { Practice } from './practice.js'
import { stageWords } from './stage-words.js'

/** How buying and selling go, in the words of every seed. */
export const stagePractices: readonly Practice[] = [
  {
    id: 'opportunity_purposes',
    title: { en: 'what opportunity management is for', zh: '商机管理的目的' },
    line: { en: 'six reasons to keep deals in stages', zh: '把商机分阶段管理的六个理由' },
    names: ['商机管理'],
    parts: [
      {
        points: [
          { en: 'a large goal is divided into stages', zh: '把目标划分成阶段' },
          { en: 'progress is under control', zh: '进度可控' },
          { en: 'the forecast moves with the deals', zh: '预测随商机动态变化' },
          { en: 'performance can be talked about on facts', zh: '业绩沟通有依据' },
          { en: 'selling becomes systematic', zh: '销售更系统' },
          { en: 'people and money can be moved where they count', zh: '资源灵活调配' },
        ],
      },
    ],
    source: 'S3-05',
    see: ['stage', 'ladder', 'open_weighted'],
  },
  {
    id: 'opportunity_cycle',
    title: { en: 'cycle of developing an account', zh: '大客户发展的循环' },
    line: { en: 'find, screen, compose, carry out, and begin again', zh: '识别、甄别、组合、实施，再从头开始' },
    names: ['cycle_step', '机会识别'],
    parts: [
      {
        ordered: true,
        points: [
          {
            en: 'find the opportunity: needs, competitors, own business, environment',
            zh: '机会识别：看需求、对手、自身、环境',
          },
          { en: 'screen the need: whose is it, how strong, how used', zh: '需求甄别：谁的需求，多强，怎么用' },
          { en: 'compose the offer', zh: '营销组合：设计方案' },
          { en: 'carry out and look what came of it', zh: '实施评估：执行并评估结果' },
        ],
      },
    ],
    source: 'S2-01',
    see: ['need_analysis', 'marketing_mix', 'loss_reason'],
  },
  {
    id: 'stage_vocabularies',
    title: { en: 'one deal in many vocabularies', zh: '阶段名称对照' },
    line: {
      en: 'stage, progress step, phase, milestone and purchase cycle side by side',
      zh: '阶段、进度、销售流程、关键节点、采购周期的对照',
    },
    names: ['阶段对照', 'stage mapping', 'milestones of phases', '关键节点'],
    text: [
      {
        en: 'A plan holds the stage and the step of the buyer; the other words follow from them.',
        zh: '计划只记录阶段和客户采购步骤，其他说法都由此得出。',
      },
    ],
    parts: [
      {
        points: stageCodes.map((code) => {
          const { progress, phase, cycle } = stageWords[code]
          return {
            id: code,
            en: `progress ${progress.en}; phase of ${phase.en}; the customer ${cycle.en}`,
            zh: `进度 ${progress.zh}；${phase.zh}；客户${cycle.zh}`,
          }
        }),
      },
    ],
    source: 'S1-08, S1-10, S1-11, S3-08, S4-03',
    see: ['stage', 'buyer_step', 'eight_progress_steps', 'six_sales_phases', 'four_sales_stages'],
  },
  {
    id: 'eight_progress_steps',
    title: { en: 'eight steps of progress', zh: '八步销售进度' },
    line: { en: 'the finer steps behind the six stages', zh: '六个阶段背后更细的八步' },
    names: ['progress steps', '销售进度', '八个进度'],
    parts: [
      {
        ordered: true,
        points: [
          { en: 'understand the need (stage A)', zh: '了解需求（A 阶段）' },
          { en: 'confirm the need (stage B)', zh: '确认需求（B 阶段）' },
          { en: 'confirm the product (stage B)', zh: '确认产品（B 阶段）' },
          { en: 'make the solution (stage C)', zh: '制定方案（C 阶段）' },
          { en: 'present the product (stage C)', zh: '产品介绍（C 阶段）' },
          { en: 'negotiate (stage D)', zh: '销售谈判（D 阶段）' },
          { en: 'sign the contract (stage E)', zh: '签订合同（E 阶段）' },
          { en: 'collect and serve (stage F)', zh: '回款服务（F 阶段）' },
        ],
      },
    ],
    source: 'S3-08',
    see: ['stage_vocabularies', 'stage'],
  },
  {
    id: 'four_sales_stages',
    title: { en: 'four stages of a sale', zh: '销售四个阶段' },
    line: { en: 'intent, solution, business, closing', zh: '意向、方案、商务、成交' },
    names: ['四个阶段'],
    parts: [
      {
        ordered: true,
        points: [
          { en: 'intent: they feel a need and look around (stages A and B)', zh: '意向阶段：有需求，在了解（A、B）' },
          { en: 'solution: they compare answers (stage C)', zh: '方案阶段：比较方案（C）' },
          { en: 'business: they talk price and terms (stage D)', zh: '商务阶段：谈价格和条款（D）' },
          { en: 'closing: they sign (stage E)', zh: '成交阶段：签约（E）' },
        ],
      },
    ],
    text: [
      {
        en: 'Reports use these names with playbook.stage_labels: four_stage.',
        zh: '设置 playbook.stage_labels: four_stage，报表就用这些名称。',
      },
    ],
    source: 'S1-08',
    see: ['stage_vocabularies', 'ladder', 'participation_by_stage'],
  },
  {
    id: 'six_sales_phases',
    title: { en: 'six phases of a sale', zh: '销售流程六个阶段' },
    line: {
      en: 'six phases of our work, each with the milestone that ends it',
      zh: '我方工作的六个阶段，各以一个节点结束',
    },
    names: ['六个阶段', 'sales phases', '销售流程'],
    parts: [
      {
        ordered: true,
        points: [
          {
            en: 'development: collect and evaluate; ends with accurate project information',
            zh: '开发：收集评估信息；节点是准确的项目信息',
          },
          {
            en: 'entry: learn organisation and roles, get to know the key people; ends with our own decision to pursue it',
            zh: '销售进入：弄清组织和角色，认识关键人；节点是我方售前立项',
          },
          {
            en: 'proposal: influence the criteria, offer a solution; ends with relationships that have moved',
            zh: '提案：影响采购指标，提供方案；节点是关系有效推进',
          },
          { en: 'bid: ends with the tender or the direct talks', zh: '投标：节点是投标或议标' },
          { en: 'negotiation: ends with a contract approved and signed', zh: '商务谈判：节点是合同审批和签订' },
          { en: 'implementation: ends with acceptance and closure', zh: '工程实施：节点是验收和结项' },
        ],
      },
    ],
    text: [
      {
        en: 'Reports use these names with playbook.stage_labels: six_phase.',
        zh: '设置 playbook.stage_labels: six_phase，报表就用这些名称。',
      },
    ],
    source: 'S1-11',
    see: ['stage_vocabularies', 'ladder', 'OPP-001', 'OPP-011'],
  },
  {
    id: 'purchase_cycle',
    title: { en: "the customer's purchase cycle", zh: '采购周期与三个误区' },
    line: {
      en: 'what occupies the customer in each phase, and three errors of sellers',
      zh: '客户在每个时期关心什么，以及销售的三个误区',
    },
    names: ['误区', 'misconceptions', '采购周期'],
    parts: [
      {
        ordered: true,
        points: [
          { en: 'confirm the need: do we have to change something?', zh: '确认需求：要不要改变？' },
          { en: 'evaluate options: which way, which supplier?', zh: '评估方案：用哪种方案、哪家供应商？' },
          { en: 'resolve concerns: what if it goes wrong?', zh: '解决疑虑：万一出问题怎么办？' },
          { en: 'sign and deliver: does it come as promised?', zh: '签约交付：能否如约兑现？' },
        ],
      },
      {
        title: { en: 'Three errors', zh: '三个误区' },
        points: [
          { en: 'only the product counts', zh: '唯产品论' },
          { en: 'only relations count', zh: '唯关系论' },
          { en: 'nobody can know how it will end', zh: '不可知论：结果全凭运气' },
        ],
      },
    ],
    source: 'S4-03',
    see: ['buyer_step', 'stage_vocabularies'],
  },
  {
    id: 'participation_by_stage',
    title: { en: 'who takes part when', zh: '不同阶段谁参与' },
    line: {
      en: 'users early, technical buyers in the middle, the decision at the end',
      zh: '早期看使用者，中期看技术把关，后期看决策',
    },
    names: ['参与度', 'participation'],
    parts: [
      {
        points: [
          {
            en: 'stages A and B: users feel the need, collect wishes, ask for the project',
            zh: 'A、B：使用者提出需求、收集意见、申请立项',
          },
          { en: 'stage C: technical buyers, finance and purchasing join', zh: 'C：技术、财务、运营、采购加入' },
          {
            en: 'stages D and E: the final decision comes in, the others step back',
            zh: 'D、E：最终决策者介入，其他人退后',
          },
        ],
      },
    ],
    source: 'S1-07',
    see: ['COV-007', 'force', 'buyer_class'],
  },
]
