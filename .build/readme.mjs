// Writes the terminal pictures of both READMEs anew: what each command prints, as the built program prints it. The same
// reading of the READMEs is used by test/readme.test.ts, which compares every picture with the output.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const fence = /^```([a-z]*)\n([\s\S]*?)^```$/gm

/** What starts `plan` in a clone. */
const start = 'node bin/plan.js '

/**
 * The words of a command as a shell gives them; what stands in double quotes is one word.
 * @param {string} command
 */
const wordsOf = (command) => [...command.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''))

/**
 * One line of a ```sh block: the command without its remark, its arguments when it starts `plan`, and the status with
 * which it ends, which is 0 unless the remark ends in another digit.
 * @param {string} line
 */
export const commandOf = (line) => {
  const [, command = '', remark = ''] = /^((?:"[^"]*"|[^"#])*?)\s*(?:#(.*))?$/.exec(line) ?? []
  const argv = command.includes(start) ? wordsOf(command.slice(command.indexOf(start) + start.length)) : undefined
  return { command, argv, status: Number(/(\d)$/.exec(remark)?.[1] ?? 0) }
}

/** @param {string} text */
const commandsIn = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(commandOf)

/**
 * Every fenced block in order: its language and text, the number of the second-level heading above it, the commands of
 * a ```sh block, the file name that the first line of a ```yaml block gives, and for a ```text block right behind a
 * ```sh block the command whose output it is.
 * @param {string} markdown
 */
export const fencedBlocks = (markdown) => {
  const found = [...markdown.matchAll(fence)].map((match) => {
    const [whole, language = '', text = ''] = match
    return {
      language,
      text,
      from: match.index + language.length + 4,
      end: match.index + whole.length,
      index: match.index,
      section: markdown.slice(0, match.index).match(/^## /gm)?.length ?? 0,
      commands: language === 'sh' ? commandsIn(text) : [],
      file: language === 'yaml' ? /^# (\S+\.yaml)$/m.exec(text.split('\n')[0] ?? '')?.[1] : undefined,
    }
  })
  return found.map((block, position) => {
    const before = found[position - 1]
    const isOutput =
      block.language === 'text' &&
      before?.language === 'sh' &&
      before.commands.length === 1 &&
      markdown.slice(before.end, block.index).trim() === ''
    return { ...block, pictures: isOutput ? before.commands[0] : undefined }
  })
}

/**
 * The files that a reader of a section has written down from it: path → text.
 * @param {ReturnType<typeof fencedBlocks>} blocks
 * @param {number} section
 */
export const filesOf = (blocks, section) => {
  /** @type {Record<string, string>} */
  const files = {}
  for (const block of blocks) if (block.section === section && block.file) files[block.file] = block.text
  return files
}

/** What the built program prints in a folder that holds the examples and the files of the section. */
const outputOf = (argv, files) => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-readme-'))
  try {
    cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true })
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
    // Nothing of the person's own settings may show in a picture.
    const env = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot }
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/plan.js'), ...argv], { cwd: folder, env })
    if (stderr.length > 0) throw new Error(`plan ${argv.join(' ')}: ${stderr.toString()}`)
    return stdout.toString()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const redraw = (path) => {
  const markdown = readFileSync(join(root, path), 'utf8')
  const blocks = fencedBlocks(markdown)
  let redrawn = markdown
  for (const { pictures, section, from, text } of blocks.toReversed()) {
    if (pictures?.argv === undefined) continue
    const output = outputOf(pictures.argv, filesOf(blocks, section))
    redrawn = redrawn.slice(0, from) + output + redrawn.slice(from + text.length)
  }
  writeFileSync(join(root, path), redrawn)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { buildIfNeeded } = await import('./build.mjs')
  await buildIfNeeded()
  redraw('README.md')
  redraw('README.zh.md')
}
