import { valueAt, type Change } from '../../editing/change.js'
import type { Named } from '../../measures/named.js'
import type { Action } from '../../plan/plan.js'
import { both } from '../../report/words.js'
import { chosenThing, type Desk, type Wish } from '../desk.js'
import type { Interview } from '../interview.js'
import { pastDay } from '../understanding.js'
import type { Typed } from '../write-command.js'

/** The flags of the command. */
export type DoneFlags = { readonly result?: string; readonly date?: string }

/** `plan done ACTION`. */
export const doneChange = async (
  desk: Desk,
  interview: Interview,
  { words, flags }: Typed<DoneFlags>,
): Promise<Wish> => {
  const [word] = words
  const isOpen = ({ path }: Named): boolean => (valueAt(desk.plan, path) as Action).status !== 'done'
  const question = { en: 'Which action is done?', zh: '哪项行动完成了？' }
  const thing = await chosenThing(desk, word, 'action', { question, prefers: isOpen })
  // The way leads to an action: that is what was looked for.
  const action = valueAt(desk.plan, thing.path) as Action
  const isDone = action.status === 'done'
  const result = await interview.text({
    key: 'result',
    flag: '--result',
    question: { en: `What came of "${thing.name}"?`, zh: `“${thing.name}”结果如何？` },
    given: flags.result,
    optional: true,
    initial: action.result,
  })
  const date = pastDay(desk, flags.date, '--date') ?? (isDone ? action.done_on : undefined) ?? desk.context.asOf
  const at = (key: string): readonly (string | number)[] => [...thing.path, key]
  const changes: readonly Change[] = [
    ...(isDone ? [] : [{ kind: 'set', path: at('status'), value: 'done' } as const]),
    ...(result === undefined || result === action.result
      ? []
      : [{ kind: 'set', path: at('result'), value: result } as const]),
    ...(date === action.done_on ? [] : [{ kind: 'set', path: at('done_on'), value: date } as const]),
  ]
  return {
    changes,
    said: both((language) =>
      language === 'zh'
        ? `已完成：${thing.name}，${date}${result === undefined ? '' : `：${result}`}`
        : `done: ${thing.name}, ${date}${result === undefined ? '' : `: ${result}`}`,
    ),
    data: { id: thing.id, done_on: date, result: result ?? null },
  }
}
