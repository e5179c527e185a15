import { revisionSince, type Revision } from '../../history/revision.js'
import type { Io } from '../../io/index.js'
import type { Text } from '../../report/text.js'
import { UserError } from '../../user-error.js'

/** The past is no supposition. */
export const pastOrPossible = new UserError({
  en: '--since says what has changed, --what-if what would; use one of them',
  zh: '--since 说明已经发生的变化，--what-if 说明假设的变化；请只用其中一个',
})

/** What the flag is for where a view shows what moved. */
export const sinceHelp: Text = {
  en: 'also show what has moved since a branch, tag or commit left off',
  zh: '并显示自某个分支、标签或提交以来的变化',
}

/** Says first what the flag is that needs git. */
const sinceFlag = ({ text: { en, zh } }: UserError): UserError =>
  new UserError({ en: `--since: ${en}`, zh: `--since：${zh}` })

/** The state that `--since` names. */
export const resolvedSince = async (io: Io, name: string): Promise<Revision> => {
  try {
    return await revisionSince(io, name)
  } catch (error) {
    throw error instanceof UserError ? sinceFlag(error) : error
  }
}
