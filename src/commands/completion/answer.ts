import type { Command } from 'commander'
import type { Io } from '../../io/index.js'
import type { Language } from '../../report/text.js'
import { askedAt } from './asked.js'
import { beginning, behind, type Offer, type Offers } from './offer.js'
import { commandsOf, positionOf, type Position } from './position.js'
import type { Shell } from './shells.js'
import { bashLine, inBash, type Typed } from './typed.js'

const flagsOf = (command: Command): readonly Offer[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, short, description }) => ({ value: long ?? short ?? '', about: description }))

/** Commands by name; an alias is for whoever begins to type it. */
const commandOffers = ({ command, words }: Position): readonly Offer[] =>
  words.length > 0
    ? []
    : commandsOf(command).map((one) => ({
        value: one.name(),
        about: one.summary() === '' ? one.description() : one.summary(),
        names: one.aliases(),
      }))

/** Whether plans are asked for, which are files like others. */
const wantsPlans = ({ wants }: Position): boolean =>
  (wants.kind === 'word' && wants.argument?.name() === 'path') ||
  (wants.kind === 'value' && wants.option.flags.endsWith('<path>'))

/** What can stand at the cursor. */
const offersAt = async (io: Io, language: Language, position: Position): Promise<Offers> => {
  const { command, wants } = position
  if (wants.kind === 'flag') return flagsOf(command)
  const commands = wants.kind === 'word' ? commandOffers(position) : []
  if (wants.kind === 'word' && wants.argument === undefined) {
    if (commands.length > 0) return commands
    // Behind a word that is no command, nobody knows what follows.
    return commandsOf(command).length > 0 ? [] : flagsOf(command)
  }
  const { offersFor } = await import('./sources.js')
  const offers = await offersFor(askedAt(io, language, position))
  return offers === 'files' ? offers : [...commands, ...offers]
}

/** The words of a line, however the shell hands them over. */
const typedOf = (io: Io, shell: Shell, words: readonly string[]): Typed => {
  // PowerShell hands text with quotes and empty words to a program in ways that differ by version; not so a variable.
  const all = shell === 'powershell' ? (io.env.PLAN_TYPED ?? '').split('\n') : words
  return { before: all.slice(0, -1), last: all.at(-1) ?? '' }
}

/**
 * What a shell is told, for its script to read: `files` where any file will do, or `words`, then a line each with a word
 * and, behind a tab, what it is. For bash the words are quoted; the other shells quote what they are given.
 */
export const completionAnswer = async (
  io: Io,
  program: Command,
  language: Language,
  { shell, words }: { readonly shell: Shell; readonly words: readonly string[] },
): Promise<string> => {
  const bash = shell === 'bash' ? bashLine(words[0] ?? '', words[1] ?? '') : undefined
  const position = positionOf(program, bash ?? typedOf(io, shell, words))
  const offers = await offersAt(io, language, position)
  if (offers === 'files') return 'files\n'
  const found = behind(position.lead, beginning(offers, position.typed))
  const lines = found.flatMap(({ value, about }) => {
    const word = bash ? inBash(value, bash) : value
    return word === undefined ? [] : [about === undefined ? word : `${word}\t${about}`]
  })
  // Somebody who types a path of their own is not kept from it.
  const isPath = lines.length === 0 && wantsPlans(position)
  return [isPath ? 'files' : 'words', ...lines, ''].join('\n')
}
