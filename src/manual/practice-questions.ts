import type { Text } from '../report/text.js'
import type { Family } from '../rules/index.js'

/** What a coach asks a team about the matters of each family, whether there is a finding or not. */
export const familyQuestions: Readonly<Record<Family, readonly Text[]>> = {
  plan: [
    {
      en: 'What did you learn about this customer in the last three months?',
      zh: '最近三个月，你们对这个客户有什么新了解？',
    },
    { en: 'Which page of the plan would you be uneasy to show the customer?', zh: '计划的哪一页，你不敢拿给客户看？' },
    {
      en: 'Who besides you could run this account with this plan tomorrow?',
      zh: '明天换人接手，凭这份计划能不能接得住？',
    },
    { en: 'Which gap is left open because nobody asked?', zh: '哪处空白只是因为没有去问？' },
  ],
  segmentation: [
    { en: 'Would you choose this customer again if you had only five?', zh: '如果只能留五个客户，还会留这一个吗？' },
    { en: 'Where do the figures of output, profit and budget come from?', zh: '产值、利润、预算的数字从哪里来？' },
    { en: 'What does the customer spend with others on what we sell?', zh: '我方能卖的东西，客户在别家花了多少？' },
    { en: 'What would move the customer one cell up?', zh: '做到什么，客户能上升一格？' },
  ],
  strategy: [
    { en: "Which of the customer's goals would its general manager name first?", zh: '客户的总经理会先说哪个目标？' },
    { en: 'Who at the customer has seen this map and corrected it?', zh: '客户方谁看过这张地图，并改过？' },
    { en: 'Which tactic costs them most if it fails?', zh: '哪项战术失败了，客户损失最大？' },
    { en: 'To which tactic do we honestly have no answer?', zh: '老实说，哪项战术我方没有办法？' },
    { en: 'If our deal vanished, which goal would miss it?', zh: '如果没有我方这单，客户哪个目标会受影响？' },
  ],
  opportunities: [
    { en: 'What has the customer done since the last review, not we?', zh: '上次评审以来，客户做了什么（不是我方）？' },
    { en: 'What proves that the deal stands where you say?', zh: '凭什么说商机到了这个阶段？' },
    { en: 'What happens at the customer if nothing is bought this year?', zh: '今年不买，客户会怎样？' },
    { en: 'Against whom do we lose, if we lose?', zh: '要是丢单，会输给谁？' },
    { en: 'What is the next step that the customer has agreed to?', zh: '客户已答应的下一步是什么？' },
  ],
  roles: [
    { en: 'Who can say no, and who can say yes although others say no?', zh: '谁能否决？谁能在别人反对时拍板？' },
    { en: 'Whom does the decision maker call before deciding?', zh: '决策者拍板之前会打电话问谁？' },
    { en: 'Who will work with it every day, and have we asked them?', zh: '以后谁天天用，问过他们没有？' },
    { en: 'Through whose hands does the paper go?', zh: '文件要经过谁的手？' },
  ],
  stakeholders: [
    {
      en: 'What did this person say, in these words, that makes you sure of the rating?',
      zh: '此人原话说了什么，让你确信这个评级？',
    },
    { en: 'What does this person win or lose by our success?', zh: '我方成功，此人得到什么、失去什么？' },
    {
      en: 'If the values do not go together: is it the person, or somebody behind?',
      zh: '各项矛盾时，是本人的态度，还是背后有人？',
    },
    { en: 'Who is against us, and do we know why?', zh: '谁反对我方，知道原因吗？' },
    { en: 'Which rating is a guess?', zh: '哪项评级其实是猜的？' },
  ],
  'relationship-gap': [
    { en: 'Which one relationship, if better, would change most?', zh: '哪一段关系改善了，影响最大？' },
    {
      en: 'What would this person notice if we reached the wanted level?',
      zh: '达到期望的级别时，此人会感觉到什么不同？',
    },
    { en: 'Why that level? Would one lower do?', zh: '为什么要那个级别？低一级够不够？' },
    { en: 'Who of us is the right one for this person?', zh: '我方谁最适合与此人打交道？' },
  ],
  'strategic-relationship': [
    { en: 'Who else earns money at this customer, and talks to its top?', zh: '还有谁在这个客户赚钱，并且说得上话？' },
    { en: 'Which of them would gain if we won?', zh: '我方赢了，其中谁会受益？' },
    { en: 'What do they say of us when we are not there?', zh: '我方不在场时，他们怎么说我方？' },
    { en: 'When did a key player last tell us an unpleasant truth?', zh: '关键人上次对我方说不好听的真话是什么时候？' },
  ],
  coverage: [
    {
      en: 'If the account manager left tomorrow, whom would we still know there?',
      zh: '客户经理明天离职，那边还认识谁？',
    },
    { en: 'Who meets the decision maker, and does the rank fit?', zh: '谁去见决策者，级别对等吗？' },
    { en: 'In which department does nobody know us?', zh: '哪个部门没有人认识我方？' },
    { en: 'Who has gone quiet?', zh: '谁最近没有声音了？' },
  ],
  control: [
    { en: 'What would our coach say if asked the same?', zh: '同样的问题，教练会怎么说？' },
    { en: 'Which of the nine items would we lose a bet on?', zh: '九项必清事项里，哪一项我们不敢打赌？' },
    { en: 'Who told us that we are chosen, and who heard it?', zh: '谁说选定了我方，还有谁听到？' },
    { en: 'Which three factors decide, and have they changed?', zh: '最关键的三个成功因素是什么，有没有变化？' },
  ],
  assessment: [
    { en: 'Why must they decide now, and what happens if they wait?', zh: '为什么现在必须定，拖下去会怎样？' },
    { en: 'Where is the money, and who can release it?', zh: '钱在哪里，谁能放款？' },
    { en: 'What do only we bring?', zh: '什么只有我方能给？' },
    { en: 'Would we take this deal again, knowing what we know?', zh: '以现在了解的情况，还会接这个单吗？' },
    { en: 'Which question mark can one call settle?', zh: '哪个未知项打个电话就能弄清？' },
  ],
  competition: [
    { en: 'What would you do tomorrow if you were the competitor?', zh: '如果你是对手，明天会做什么？' },
    { en: 'For whom at the customer is the competitor the better choice?', zh: '对客户方的谁来说，对手更合适？' },
    { en: 'What can we say that the competitor cannot?', zh: '哪句话我方能说，对手不能说？' },
    {
      en: 'Do our levers touch knowledge, feeling and interest, or only one of them?',
      zh: '我方的手段是否兼顾认知、情感、利益，还是只有其一？',
    },
  ],
  goals: [
    { en: 'How will we know on the last day that the goal is reached?', zh: '到最后一天，怎么知道目标达到了？' },
    { en: 'Which action moves the goal most, and who does it this week?', zh: '哪项行动最能推动目标，这周谁去做？' },
    { en: 'What keeps the overdue action from being done?', zh: '逾期的行动卡在哪里？' },
    { en: 'What should we stop doing?', zh: '哪些事应该停掉？' },
  ],
  'joint-value': [
    { en: 'In whose words is the value put: theirs or ours?', zh: '价值是用客户的话写的，还是我方的话？' },
    { en: 'Who at the customer has said yes to it?', zh: '客户方谁点过头？' },
    { en: 'What does the customer put in, and what does it risk?', zh: '客户投入什么、承担什么风险？' },
    {
      en: 'Which date in the cooperation plan hurts both if it is missed?',
      zh: '合作计划里哪个日期延误，双方都会受损？',
    },
  ],
  reviews: [
    { en: 'What did we decide last time, and what came of it?', zh: '上次决定了什么，结果如何？' },
    { en: 'What advice was not taken, and was that right?', zh: '哪条建议没有采纳，现在看对不对？' },
    { en: 'Which help do you need from the room?', zh: '需要在座的人帮什么？' },
    {
      en: 'Is the weak point one of mindset, skill, cooperation or strategy?',
      zh: '薄弱点是心态、技能、配合，还是策略？',
    },
  ],
  service: [
    { en: 'What would the customer miss most if we were gone?', zh: '没有了我方，客户最舍不得什么？' },
    { en: 'When did we last act before they asked?', zh: '上次客户没开口我方就行动，是什么时候？' },
    { en: 'Which promise do we break most often?', zh: '哪项承诺最常做不到？' },
    { en: 'Is the effort worth the customer, and the customer worth the effort?', zh: '投入与客户的价值相称吗？' },
  ],
  skills: [
    { en: 'In which talk did you learn most, and what did you ask?', zh: '哪次谈话收获最大，你问了什么？' },
    { en: 'What would you like to practise before the next visit?', zh: '下次拜访之前想练什么？' },
    {
      en: 'With whom at the customer do you talk about their business, not our product?',
      zh: '你和客户方谁谈的是他的业务，而不是我方产品？',
    },
    { en: 'Who of us could open the door that stays closed to you?', zh: '你进不去的门，我方谁能打开？' },
  ],
  privacy: [
    { en: 'Could the person read this without being hurt?', zh: '本人看到这段会不会不舒服？' },
    { en: 'What do we need this for?', zh: '记录它有什么用？' },
    { en: 'Has compliance seen what we plan?', zh: '我方的打算，合规部门知道吗？' },
    { en: 'Would we do the same if it stood in the newspaper?', zh: '如果登在报上，我们还会这样做吗？' },
  ],
  'several-plans': [
    {
      en: 'What has the head office decided that this plan does not know?',
      zh: '总部决定了什么，而这份计划还不知道？',
    },
    { en: 'Who of us speaks with the head office?', zh: '我方谁与总部对话？' },
    { en: 'Which branch could be the reference for the others?', zh: '哪个分支可以做其他分支的样板？' },
    { en: 'Whom of the accounts taken over have you not seen yet?', zh: '接手的客户里，还有谁没见过？' },
  ],
  policy: [
    { en: 'Which rating would you check first before you rely on it?', zh: '哪项评定在依靠它之前要先核实？' },
    { en: 'What has changed at the customer since this was noted?', zh: '记下之后，客户那边有什么变化？' },
    {
      en: 'Which demand of the company helps here, and which is only paper?',
      zh: '公司的哪项要求在这里有用，哪项只是走形式？',
    },
  ],
  assertions: [
    { en: 'Which figure must not slip, and who watches it?', zh: '哪个数字不能掉，谁盯着？' },
    {
      en: 'If the statement fails: is the figure wrong, or the expectation?',
      zh: '断言不成立时，是数字错了，还是期望错了？',
    },
    { en: 'What would make it hold again by the next review?', zh: '做什么能让它在下次评审前重新成立？' },
  ],
  waivers: [
    { en: 'Why did we accept it, and does the reason still hold?', zh: '当初为什么接受，理由还成立吗？' },
    { en: 'What has been done about it since?', zh: '之后做了什么？' },
    { en: 'Who answers for it until when?', zh: '谁负责，到什么时候？' },
  ],
}
