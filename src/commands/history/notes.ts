import type { Text } from '../../report/text.js'
import { quoted } from '../../report/visible.js'
import { counted } from '../../report/words.js'
import type { Mask } from './mask.js'
import type { Past, Point } from './past.js'

/** As many things of a kind as are told one by one. */
const mostNotes = 5

/** As people write a commit. */
export const short = (id: string): string => id.slice(0, 7)

const at = (day: string, id: string): string => `${day} ${short(id)}`

/** Commits after which the plan was none; what several in a row say is said once. */
const unreadNotes = (points: readonly Point[], mask: Mask): readonly Text[] => {
  const runs: { readonly first: Point; readonly count: number; readonly last: Point }[] = []
  for (const [index, point] of points.entries()) {
    if (point.state !== 'unreadable' || point.commit === undefined) continue
    const run = runs.at(-1)
    if (run && run.last === points[index - 1] && run.first.problem?.en === point.problem?.en)
      runs[runs.length - 1] = { ...run, count: run.count + 1, last: point }
    else runs.push({ first: point, count: 1, last: point })
  }
  return runs.map(({ first, count, last }): Text => {
    const words = mask.words(first.problem)
    const when = at(first.day, first.commit?.id ?? '')
    const [en, zh] =
      count === 1
        ? [when, when]
        : [
            `${when} to ${at(last.day, last.commit?.id ?? '')}, ${String(count)} commits`,
            `${when} 至 ${at(last.day, last.commit?.id ?? '')}，共 ${String(count)} 次`,
          ]
    return {
      en: `${en}: could not be read as a plan${words ? `: ${words.en}` : ''}`,
      zh: `${zh}：无法作为计划读取${words ? `：${words.zh}` : ''}`,
    }
  })
}

/** Where a shallow clone begins. */
export const cutNotes = ({ cut }: Past): readonly Text[] =>
  cut
    ? [
        {
          en: `this clone is shallow: nothing before ${at(cut.commit.day, cut.commit.id)} is known; git fetch --unshallow brings the rest`,
          zh: `此克隆是浅克隆：${at(cut.commit.day, cut.commit.id)} 之前的内容未知；git fetch --unshallow 可取回其余部分`,
        },
      ]
    : []

/** What is to be known besides: renamed, not readable, cut off, left out. */
export const notesOf = (past: Past, shown: number, limit: number | undefined, mask: Mask): readonly Text[] => {
  const { points, names, commits } = past
  const [from, to] = [points[0]?.day ?? '', points.at(-1)?.day ?? '']
  const within = names.filter(({ version: { commit } }) => commit.day >= from && commit.day <= to)
  const renamed = within.map(({ version: { commit, plan }, before }): Text => {
    const [former, present] = [mask.file(before.plan.name), mask.file(plan.name)]
    const day = at(commit.day, commit.id)
    if (former === null || present === null) return { en: `${day}: renamed`, zh: `${day}：改名` }
    const [old, now] = [quoted(former), quoted(present)]
    return { en: `${day}: from ${old.en} to ${now.en}`, zh: `${day}：由${old.zh}改为${now.zh}` }
  })
  const unread = unreadNotes(points, mask)
  const computed = points.filter(({ commit }) => commit !== undefined).length
  const left = points.length - shown
  return [
    ...renamed.slice(-mostNotes),
    ...unread.slice(-mostNotes),
    ...cutNotes(past),
    ...(limit === undefined && computed < commits
      ? [
          {
            en: `${String(computed)} of ${String(commits)} commits are counted; --limit ${String(commits)} counts every one`,
            zh: `${String(commits)} 次提交中计算了 ${String(computed)} 次；--limit ${String(commits)} 可全部计算`,
          },
        ]
      : []),
    ...(left > 0
      ? [
          {
            en: `${counted(left, 'earlier line is', 'earlier lines are', '').en} not in the table; --limit ${String(points.length)} shows them`,
            zh: `表中未列出更早的 ${String(left)} 行；--limit ${String(points.length)} 可显示`,
          },
        ]
      : []),
  ]
}
