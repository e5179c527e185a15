// What people write for a key, in either language, and the keys they may mean: the first that fits the place is meant.
const table: Readonly<Record<string, string>> = {
  name: '姓名 名称 名字 客户名称 客户 公司名称 full_name fullname account_name',
  id: '编号 标识 key code',
  version: '版本 format_version schema_version',
  account: '客户 客户信息 客户概况 customer client company',
  team: '团队 我方团队 客户团队 account_team members',
  title: '职位 职务 头衔 岗位 position job job_title',
  department: '部门 dept division',
  email: '邮箱 邮件 电子邮箱 电子信箱 mail e_mail',
  phone: '电话 手机 联系电话 mobile telephone tel',
  organisation: '组织 单位 organization org',
  organisations: '组织 机构 organizations orgs',
  people: '人员 关键人 联系人 客户关键人 干系人 contacts stakeholders persons person',
  relationships: '关系 客户关系 人脉 relations',
  relationship: '关系 关系级别 relation',
  current: '当前 现状 当前关系 now',
  desired: '期望 目标关系 期望关系 wanted',
  role: '角色 职责',
  roles: '角色 采购角色 buying_role buying_roles',
  forces: '影响力量 力量',
  influence: '影响力 影响 power',
  need: '需求 需求层次 motivation',
  change: '变革 变革态度 应变能力 adaptability',
  focus: '关注 关注点',
  contact: '接触 接触程度 联系程度',
  attitude: '态度 立场 support',
  coverage: '覆盖 对应人员 我方对应人 covered_by',
  reports_to: '上级 汇报对象 汇报给 manager boss',
  evidence: '证据 依据 proof',
  confidence: '可信度 置信度 把握',
  checked_on: '核实日期 检查日期 checked verified_on',
  opportunities: '商机 机会 项目 deals opportunity_list',
  stage: '阶段 商机阶段 phase',
  amount: '金额 合同金额 预计金额 value price revenue',
  currency: '币种 货币',
  status: '状态 state',
  kind: '类别 种类 type',
  type: '类型 种类 kind',
  expected_close_on: '预计成交日期 预计签约 预计关闭日期 close_date expected_close closing_date',
  closed_on: '成交日期 关闭日期 closed',
  due: '截止 截止日期 到期 期限 due_date deadline due_on',
  date: '日期 时间 on when day',
  owner: '负责人 责任人 responsible owned_by assignee',
  goals: '目标 我方目标 objectives',
  statement: '陈述 描述 目标描述 description',
  sub_goals: '子目标 分目标 subgoals',
  actions: '行动 行动计划 任务 action_items tasks todos',
  what: '内容 事项 行动内容 task description',
  metric: '指标 kpi measure',
  target: '目标值 目标',
  baseline: '基线 基准',
  competitors: '竞争对手 对手 竞品 competition rivals',
  background: '背景 研究 research',
  maps: '地图 战略地图 map',
  reviews: '评审 复盘 review_log',
  touches: '接触记录 拜访记录 沟通记录 contact_log visits',
  waivers: '豁免 exceptions',
  notes: '备注 说明 remarks comment comments',
  note: '备注 说明 remark comment',
  industry: '行业 sector',
  region: '区域 地区 area',
  period: '期间 周期 计划周期',
  channel: '渠道 方式',
  quote: '原话 引述',
  competitor: '竞争对手 对手',
  person: '人员 关键人 联系人',
  solution: '方案 解决方案',
}

const meant: ReadonlyMap<string, readonly string[]> = (() => {
  const keys = new Map<string, string[]>()
  for (const [key, words] of Object.entries(table))
    for (const word of words.split(' ')) keys.set(word, [...(keys.get(word) ?? []), key])
  return keys
})()

/** The keys that somebody may mean by a word that is none, the likeliest first. */
export const keysMeantBy = (word: string): readonly string[] =>
  meant.get(
    word
      .normalize('NFKC')
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  ) ?? []
