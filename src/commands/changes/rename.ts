import type { Change } from '../../editing/change.js'
import { isId } from '../../editing/ids.js'
import { namedThings } from '../../measures/named.js'
import { idsOf, type Use } from '../../measures/references.js'
import type { Plan } from '../../plan/plan.js'
import { counted, both } from '../../report/words.js'
import { UserError } from '../../user-error.js'
import { kindWord, meantThing, type Desk, type Wish } from '../desk.js'
import type { Interview } from '../interview.js'
import type { Typed } from '../write-command.js'

const badId = (word: string): UserError =>
  new UserError({
    en: `"${word}" cannot be an id; use small letters, digits, "-" and "_", beginning with a letter, and not "plan" or "all"`,
    zh: `“${word}”不能作为 id；请用小写字母、数字、“-”和“_”，以字母开头，且不能是“plan”或“all”`,
  })

/** A map whose keys are ids, such as the assessment of competitors, holds the reference in the key. */
const changeOf = ({ path, id }: Use, fresh: string): Change =>
  path.at(-1) === id ? { kind: 'rename', path, key: fresh } : { kind: 'set', path, value: fresh }

/** Statements name goals by their ids: `goal_id.actual >= 5`. */
const assertions = (plan: Plan, id: string, fresh: string): readonly Change[] =>
  (plan.assert ?? []).flatMap((statement, index): Change[] => {
    const renamed = statement.replace(new RegExp(`(?<![\\w.-])${id}(?=\\.[a-z])`, 'g'), fresh)
    return renamed === statement ? [] : [{ kind: 'set', path: ['assert', index], value: renamed }]
  })

/** `plan rename ID NEW`. */
export const renameChange = async (desk: Desk, _interview: Interview, { words }: Typed<object>): Promise<Wish> => {
  const [word = '', fresh = ''] = words
  const { plan } = desk
  const thing = await meantThing(desk, word, 'any')
  if (!isId(fresh)) throw badId(fresh)
  const other = namedThings(plan).find(({ id }) => id === fresh)
  if (other && fresh !== thing.id)
    throw new UserError({
      en: `the id "${fresh}" belongs to "${other.name}" (${kindWord(other.kind).en}); choose another`,
      zh: `id“${fresh}”已属于“${other.name}”（${kindWord(other.kind).zh}）；请另选一个`,
    })
  const uses = idsOf(plan).uses.filter(({ id }) => id === thing.id)
  const changes: readonly Change[] =
    fresh === thing.id
      ? []
      : [
          { kind: 'set', path: [...thing.path, 'id'], value: fresh },
          ...uses.map((use) => changeOf(use, fresh)),
          ...assertions(plan, thing.id, fresh),
        ]
  const references = counted(changes.length - 1, 'reference', 'references', '处引用')
  return {
    changes,
    said: both((language) =>
      language === 'zh'
        ? `${thing.name} · id：${thing.id} → ${fresh}，${references.zh}`
        : `${thing.name} · id: ${thing.id} → ${fresh}, ${references.en}`,
    ),
    renamed: { from: thing.id, to: fresh },
    data: { id: thing.id, new_id: fresh, references: Math.max(0, changes.length - 1) },
  }
}
