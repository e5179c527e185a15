import type { Argument, Command, Option } from 'commander'
import type { Typed } from './typed.js'

/** Where the cursor stands in a command, as its own definition sees it. */
export type Position = {
  readonly command: Command
  /** What was typed for the arguments before. */
  readonly words: readonly string[]
  /** Options with their values, by long name. */
  readonly given: ReadonlyMap<string, string>
  /** What has to begin an answer. */
  readonly typed: string
  /** Stands before an answer in the same word: `--format=`. */
  readonly lead: string
  readonly wants:
    | { readonly kind: 'flag' }
    | { readonly kind: 'value'; readonly option: Option }
    | { readonly kind: 'word'; readonly argument: Argument | undefined }
}

/** The commands below, with the one that shows help. */
export const commandsOf = (command: Command): readonly Command[] =>
  command.commands.length === 0 ? [] : command.createHelp().visibleCommands(command)

const commandCalled = (command: Command, word: string): Command | undefined =>
  commandsOf(command).find((one) => one.name() === word || one.aliases().includes(word))

const optionCalled = (command: Command, word: string): Option | undefined =>
  command.options.find(({ long, short }) => long === word || short === word) ??
  (command.parent ? optionCalled(command.parent, word) : undefined)

const takesValue = (option: Option | undefined): option is Option =>
  option !== undefined && (option.required || option.optional)

/** `--format=json` in two; what follows no `=` has no value. */
const splitFlag = (word: string): readonly [name: string, value: string | undefined] => {
  const at = word.startsWith('--') ? word.indexOf('=') : -1
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

/** Reads the finished words as commander would, and says what the one at the cursor may be. */
export const positionOf = (program: Command, { before, last }: Typed): Position => {
  let command = program
  let waiting: Option | undefined
  let isOnlyWords = false
  const words: string[] = []
  const given = new Map<string, string>()
  const give = (option: Option, value: string): void => {
    given.set(option.long ?? '', value)
  }
  for (const word of before) {
    if (waiting) {
      give(waiting, word)
      waiting = undefined
    } else if (!isOnlyWords && word === '--') isOnlyWords = true
    else if (!isOnlyWords && word.startsWith('-') && word !== '-') {
      const [name, value] = splitFlag(word)
      const option = optionCalled(command, name)
      if (takesValue(option) && value === undefined) waiting = option
      else if (option && value !== undefined) give(option, value)
    } else {
      const below: Command | undefined = words.length === 0 ? commandCalled(command, word) : undefined
      if (below === undefined) words.push(word)
      // The command for help has no parent: what follows is the name of a command, as without it.
      else if (below.parent) command = below
    }
  }
  const here = { command, words, given }
  if (waiting) return { ...here, typed: last, lead: '', wants: { kind: 'value', option: waiting } }
  if (!isOnlyWords && last.startsWith('-')) {
    const [name, value] = splitFlag(last)
    if (value === undefined) return { ...here, typed: last, lead: '', wants: { kind: 'flag' } }
    const option = optionCalled(command, name)
    if (takesValue(option)) return { ...here, typed: value, lead: `${name}=`, wants: { kind: 'value', option } }
  }
  const { registeredArguments } = command
  const final = registeredArguments.at(-1)
  const argument = registeredArguments[words.length] ?? (final?.variadic ? final : undefined)
  return { ...here, typed: last, lead: '', wants: { kind: 'word', argument } }
}
