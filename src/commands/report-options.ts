import { formatNames, isBinary } from '../formats/index.js'
import type { Io } from '../io/index.js'
import { UserError } from '../user-error.js'
import type { Settled, ViewOptions } from './view.js'

/** Endings that are no names of formats. */
const otherEndings: Readonly<Record<string, string>> = { htm: 'html', md: 'markdown', txt: 'text' }

const offered = formatNames(['documents'])

const unclear = (file: string): UserError =>
  new UserError({
    en: `"${file}" does not say what to write; add --format, one of ${offered.join(', ')}`,
    zh: `从“${file}”看不出要写成什么；请加上 --format，可选：${offered.join('、')}`,
  })

/** What the name of a file says of its format; undefined = nothing. */
const formatOf = (file: string): string | undefined => {
  const ending = /[^/\\.]\.([^/\\.]*)$/.exec(file)?.[1]?.toLowerCase()
  if (ending === undefined) return undefined
  const format = Object.hasOwn(otherEndings, ending) ? otherEndings[ending] : ending
  if (format === undefined || !offered.includes(format)) throw unclear(file)
  return format
}

const notForScreens = (format: string): UserError =>
  new UserError({
    en: `${format} is nothing for a screen; name a file, as in -o plan.${format}`,
    zh: `${format} 无法在屏幕上显示；请指定文件，例如 -o plan.${format}`,
  })

const onlyForDecks = new UserError({
  en: '--template is for a deck; use it with --format pptx',
  zh: '--template 用于演示文稿；请与 --format pptx 一起使用',
})

const onlyAsItIs = new UserError({
  en: '--since says what has moved, and a workbook holds plans as they are; plan diff --format csv lists the changes',
  zh: '--since 说明有哪些变化，而工作簿只保存计划现在的样子；plan diff --format csv 可列出全部变化',
})

const noDeck = (file: string): UserError =>
  new UserError({
    en: `"${file}" is no PowerPoint presentation; --template takes a .pptx or .potx without a password`,
    zh: `“${file}”不是 PowerPoint 演示文稿；--template 只接受没有密码的 .pptx 或 .potx`,
  })

const largestTemplate = 64_000_000

/** A presentation is a zip whose list of contents names this part. */
const mainPart = 'ppt/presentation.xml'

const templateFrom = async (file: string, io: Io): Promise<Uint8Array> => {
  const bytes = await io.read(file, largestTemplate)
  const content = Buffer.from(bytes)
  if (content.toString('latin1', 0, 4) !== 'PK\x03\x04' || !content.includes(mainPart)) throw noDeck(file)
  return bytes
}

/** The flags with the format that the name of the file stands for, and the template that is named. */
export const settledOptions = async (typed: ViewOptions, io: Io): Promise<Settled> => {
  const file = typed.output === '-' ? undefined : typed.output
  const format = typed.format ?? (file === undefined ? undefined : formatOf(file))
  if (typed.template !== undefined && format !== 'pptx') throw onlyForDecks
  if (typed.since !== undefined && format === 'xlsx') throw onlyAsItIs
  if (format !== undefined && isBinary(format) && file === undefined && io.terminal) throw notForScreens(format)
  return {
    options: { ...typed, ...(format !== undefined && { format }) },
    ...(typed.template !== undefined && { template: await templateFrom(typed.template, io) }),
  }
}
