import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { hasTmux, terminal } from './tmux.js'
import { bin, builtFirst } from '../built.js'

const folder = mkdtempSync(join(tmpdir(), 'plan-rep-'))
let close: () => void = () => undefined

builtFirst()

afterAll(() => {
  close()
  rmSync(folder, { recursive: true, force: true })
})

const file = 'lan_wan_yi_qi.plan.yaml'

/** As many questions as a rep may be asked for all of it. */
const mostPrompts = 25

// CI has tmux and must not skip this; a laptop may lack it.
describe.skipIf(!hasTmux && process.env['CI'] === undefined)(
  'a rep in a terminal',
  { timeout: 240_000, retry: 1 },
  () => {
    it('gets from an empty folder to a plan, a logged visit and a moved deal, in Chinese', async () => {
      const rep = terminal(`plan-rep-${String(process.pid)}`, folder, 80, 24)
      close = rep.end
      const plan = `clear; PLAN_LANG=zh node '${bin}'`
      // The menu, as somebody meets it who knows no command.
      await rep.types(plan)
      await rep.answers('想做什么？', '')
      await rep.answers('客户叫什么？', '蓝湾仪器')
      await rep.answers('和我们的合作到了哪一步？', '')
      await rep.answers('我方有谁？', '赵宁，客户经理；孙岚，总监')
      await rep.answers('客户那边谁要紧？', '何远，总经理；周晴，计划部经理')
      await rep.answers('何远（总经理）在决策中是什么角色？', '', 'Up', 'Up')
      await rep.answers('何远的话有多大分量？', '', 'Up', 'Up', 'Up')
      // Broken off, and taken up again.
      await rep.sees('? 我们和何远联系得多吗？')
      rep.press('C-c')
      await rep.sees('已停止')
      expect(readdirSync(folder)).toEqual(['.plan-new.json'])
      await rep.types(`${plan} new`)
      await rep.answers('上次新建计划没有做完', '')
      await rep.answers('我们和何远联系得多吗？', '', 'Up', 'Up', 'Up')
      await rep.answers('何远对我方是什么态度？', '', 'Up', 'Up', 'Up')
      await rep.answers('周晴（计划部经理）在决策中是什么角色？', '', 'Up', 'Up', 'Up')
      await rep.answers('周晴的话有多大分量？', '', 'Up', 'Up')
      await rep.answers('我们和周晴联系得多吗？', '', 'Up', 'Up')
      await rep.answers('周晴对我方是什么态度？', '', 'Up', 'Up', 'Up', 'Up')
      await rep.answers('第一个商机', '生产排程系统，50万，+150')
      await rep.answers('现在走到哪个阶段？', '')
      await rep.answers('第一步做什么', '请周晴引荐，拜访何远，+7')
      await rep.answers(`写入 ${file} 吗？`, '')
      await rep.sees('✓ 已写入')
      expect(readdirSync(folder).sort()).toEqual(['account-plan.schema.json', file])

      await rep.types(`${plan} log 何远`)
      await rep.answers('和何远怎么联系的？', '')
      await rep.answers('我方是谁？', '')
      await rep.answers('谈了什么', '希望先看试点')
      await rep.answers('下一步做什么？', '送试点方案')
      await rep.answers('什么时候之前？', '')
      await rep.answers('哪项评定有变化？', '')
      await rep.sees('✓ 已记录赵宁与何远的联系')
      await rep.types(`${plan} move 生产排程 B`)
      await rep.answers('A 的关键结果', '需求访谈纪要')
      await rep.sees('尚未证明')

      const data = parse(readFileSync(join(folder, file), 'utf8')) as Record<string, never>
      expect(data).toMatchObject({
        status: 'draft',
        account: { name: '蓝湾仪器', lifecycle: 'prospect' },
        relationships: { people: [{ name: '何远', title: '总经理' }, { name: '周晴' }] },
        opportunities: [
          { stage: 'B', stage_history: [{ stage: 'A' }, { stage: 'B' }], key_results: [{ evidence: '需求访谈纪要' }] },
        ],
        actions: [{ what: '请周晴引荐，拜访何远' }, { what: '送试点方案' }],
        touches: [{ person: 'he_yuan', channel: 'visit', note: '希望先看试点' }],
      })
      // One more than without the interruption.
      expect(rep.asked() - 1).toBeLessThan(mostPrompts)
    })
  },
)
