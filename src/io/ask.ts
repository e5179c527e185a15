import type { Language } from '../report/text.js'
import { UserError } from '../user-error.js'

/** One of a fixed set of answers; the description is shown while it is marked. */
export type Choice = { readonly value: string; readonly name: string; readonly description?: string }

/** What is wrong with an answer, in words; undefined = nothing. */
export type Check = (answer: string) => string | undefined

/** Asks the person at the keyboard, in one language. Ctrl-C is a `UserError` that says cancelled. */
export type Prompts = {
  text(
    question: string,
    options?: { readonly initial?: string | undefined; readonly check?: Check | undefined },
  ): Promise<string>
  choice(question: string, choices: readonly Choice[], initial?: string): Promise<string>
  several(question: string, choices: readonly Choice[]): Promise<readonly string[]>
  confirm(question: string, initial: boolean): Promise<boolean>
}

const rowsOfList = 12

/** Questions in the terminal: on standard error, so that results stay alone on standard output. */
export const terminalPrompts = (language: Language): Prompts => {
  const ask = async (question: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const { createPromptModule } = await import('inquirer')
    const words = language === 'zh' ? await import('@inquirer/i18n/zh') : await import('@inquirer/i18n/en')
    const prompt = createPromptModule({ output: process.stderr })
    prompt.registerPrompt('select', words.select)
    prompt.registerPrompt('checkbox', words.checkbox)
    prompt.registerPrompt('input', words.input)
    prompt.registerPrompt('confirm', words.confirm)
    try {
      const answers: Readonly<Record<string, unknown>> = await prompt([{ ...question, name: 'answer' }] as never)
      return answers['answer']
    } catch (error) {
      if (error instanceof Error && error.name === 'ExitPromptError')
        throw new UserError({ en: 'cancelled', zh: '已取消' }, true)
      throw error
    } finally {
      process.stdin.pause()
    }
  }
  return {
    text: async (message, { initial, check } = {}) =>
      String(
        await ask({
          type: 'input',
          message,
          ...(initial !== undefined && { default: initial }),
          validate: (answer: string) => check?.(answer.trim()) ?? true,
        }),
      ).trim(),
    choice: async (message, choices, initial) =>
      String(await ask({ type: 'select', message, choices: [...choices], pageSize: rowsOfList, default: initial })),
    several: async (message, choices) =>
      (await ask({ type: 'checkbox', message, choices: [...choices], pageSize: rowsOfList })) as readonly string[],
    confirm: async (message, initial) => (await ask({ type: 'confirm', message, default: initial })) === true,
  }
}
