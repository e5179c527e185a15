import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { lineDiff } from '../../src/editing/line-diff.js'
import { root } from '../support.js'
import { hasTmux, terminal } from './tmux.js'
import { bin, builtFirst } from '../built.js'

const folders: string[] = []
const ends: (() => void)[] = []

/** A copy of an example, alone in a folder. */
const copyOf = (example: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-session-'))
  folders.push(folder)
  cpSync(join(root, 'examples', example), join(folder, example), { recursive: true })
  return folder
}

const open = (folder: string, width: number, height: number) => {
  const one = terminal(`plan-test-${String(process.pid)}-${String(ends.length)}`, folder, width, height)
  ends.push(() => void one.end())
  return one
}

const bytesBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  )

builtFirst()

afterAll(() => {
  for (const end of ends) end()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

type Terminal = ReturnType<typeof open>

/** From the first question to the weak points. */
const firstHalf = async (coach: Terminal): Promise<void> => {
  await coach.answers('这是哪一种评审？', '', 'Down')
  await coach.answers('谁来陈述计划？', '')
  await coach.answers('谁来主持？', '')
  await coach.answers('谁来提问和给建议？', '', 'Space', 'Down', 'Down', 'Space')
  await coach.sees('1/5 · 陈述 · 约 20 分钟')
  for (const words of ['正常推进', '1 客户团队', '关系差距指数', '未完成行动']) await coach.sees(words)
  await coach.answers('陈述人讲计划的现状', '')
  await coach.answers('怎么回答的？', '秦川看重独立性')
  await coach.answers('怎么回答的？', '-')
  await coach.answers('怎么回答的？', '')
  await coach.answers('还有什么问题？', '')
  await coach.answers('有什么薄弱点？', '收益还说不清')
}

// CI has tmux and must not skip this; a laptop may lack it.
describe.skipIf(!hasTmux && process.env['CI'] === undefined)(
  'a session in a terminal',
  { timeout: 240_000, retry: 1 },
  () => {
    const command = `node '${bin}' review bedrock-petroleum --session --as-of 2026-06-30 --lang zh; echo "[$?]"`

    it('from start to saved review, interrupted once in the middle', async () => {
      const folder = copyOf('bedrock-petroleum')
      const before = bytesBelow(folder)
      const kept = join('bedrock-petroleum', '.plan-session-bedrock-petroleum.json')
      const coach = open(folder, 80, 24)
      await coach.types(command)
      await firstHalf(coach)
      await coach.sees('? 要靠什么解决？')
      coach.press('C-c')
      await coach.sees('[130]')
      expect(coach.screen()).toContain('已停止')
      const { [kept]: answers, ...stopped } = bytesBelow(folder)
      expect(stopped).toEqual(before)
      expect(answers).toContain('收益还说不清')

      await coach.types(`clear; ${command}`)
      await coach.answers('上次基岩石油的评审会没有做完', '')
      await coach.sees('✓ 有什么薄弱点？用一句话写 收益还说不清')
      await coach.answers('要靠什么解决？', '', 'Up', 'Up')
      await coach.answers('关于谁或什么？', '沈')
      await coach.answers('有什么薄弱点？', '')
      await coach.answers('有什么建议？', '由副总出面')
      await coach.answers('谁提出的？', '')
      await coach.answers('采纳吗？', '', 'Up')
      await coach.answers('有什么建议？', '')
      await coach.answers('有什么决定？', '七月先见罗启明')
      await coach.answers('由哪项行动落实？', '')
      await coach.answers('要做什么？', '')
      await coach.answers('谁来做？', '')
      await coach.answers('什么时候之前？', '+12')
      await coach.answers('有什么决定？', '')
      await coach.sees('what: 七月先见罗启明')
      await coach.answers('写入计划吗？', '')
      await coach.sees('[0]')
      expect(coach.screen()).toContain('已记录评审 rev_2026_06_30：')

      const after = bytesBelow(folder)
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
      const { reviews } = parse(after[join('bedrock-petroleum', 'reviews.yaml')] ?? '') as { reviews: unknown[] }
      expect(reviews.at(-1)).toMatchObject({
        id: 'rev_2026_06_30',
        kind: 'monthly_operations',
        held_on: '2026-06-30',
        presenter: 't1',
        facilitator: 't3',
        reviewers: ['t2', 't4'],
        questions: [{ subject: 'b_qin', answer: '秦川看重独立性' }, { subject: 'o_carbon' }],
        vulnerabilities: [{ what: '收益还说不清', class: 'strategy', subject: 'b_shen' }],
        recommendations: [{ what: '由副总出面', by: 't2', decision: 'deferred' }],
        decisions: [{ what: '七月先见罗启明', action: 'act_qi_yue_xian_jian_luo_qi_ming' }],
      })
      for (const [file, text] of Object.entries(before)) {
        const bytes = [text, after[file] ?? ''].map((one) => new TextEncoder().encode(one))
        const changes = lineDiff(bytes[0], bytes[1] ?? new Uint8Array())
        expect([file, changes.filter((line) => !line.startsWith('+'))]).toEqual([file, []])
        expect([file, changes.length > 0]).toEqual([file, /(?:reviews|goals)\.yaml$/.test(file)])
      }
    })

    it('is not written over what somebody else wrote meanwhile, and goes on from there', async () => {
      const folder = copyOf('starter.plan.yaml')
      const plan = join(folder, 'starter.plan.yaml')
      const coach = open(folder, 120, 40)
      const hold = `node '${bin}' review --session --as-of 2026-06-30 --lang en; echo "[$?]"`
      const toTheEnd = async (): Promise<void> => {
        for (const question of ['Another question?', 'A weak point', 'A recommendation?', 'A decision?'])
          await coach.answers(question, '')
      }
      await coach.types(hold)
      for (const question of ['What kind', 'Who presents', 'Who leads', 'Who asks', 'The presenter'])
        await coach.answers(question, '')
      for (let number = 1; number <= 3; number += 1) await coach.answers('What was said?', `answer ${String(number)}`)
      await toTheEnd()
      await coach.sees('? Write this to the plan?')
      const theirs = `${readFileSync(plan, 'utf8')}# theirs\n`
      writeFileSync(plan, theirs)
      await coach.answers('Write this to the plan?', '')
      await coach.sees('[2]')
      expect(coach.screen()).toContain('was changed by somebody else meanwhile')
      expect(readFileSync(plan, 'utf8')).toBe(theirs)

      await coach.types(`clear; ${hold}`)
      await coach.answers('You stopped in the middle of the review session', '')
      await coach.answers('Write this to the plan?', '')
      await coach.sees('[0]')
      const after = readFileSync(plan, 'utf8')
      expect(after).toContain('# theirs')
      expect(after).toContain('answer: answer 3')
      expect(readdirSync(folder).filter((name) => name.startsWith('.plan-session'))).toEqual([])
    })
  },
)
