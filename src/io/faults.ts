import type { Text } from '../report/text.js'
import { UserError } from '../user-error.js'

export const isFault = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error

/** What the machine calls a fault, such as ENOENT. */
export const codeOf = (error: unknown): string | undefined => (isFault(error) ? error.code : undefined)

/** A fault that is found before the machine would find it. */
export const fault = (code: string): Error => Object.assign(new Error(code), { code })

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'there is no such file', zh: '没有这个文件' },
  EACCES: { en: 'you may not read or write it', zh: '没有读写权限' },
  EPERM: { en: 'you may not read or write it', zh: '没有读写权限' },
  EEXIST: { en: 'a file stands where a folder is wanted', zh: '应为文件夹的地方是一个文件' },
  EISDIR: { en: 'it is a folder', zh: '这是一个文件夹' },
  ENOTDIR: { en: 'a part of its path is not a folder', zh: '路径中有一部分不是文件夹' },
  EFTYPE: { en: 'it is not an ordinary file', zh: '它不是普通文件' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EDQUOT: { en: 'your share of the disk is full', zh: '您的磁盘配额已满' },
  EFBIG: { en: 'it would be larger than files may be here', zh: '超过了此处允许的文件大小' },
  EIO: { en: 'the disk reports a fault', zh: '磁盘报告故障' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘是只读的' },
  EXDEV: { en: 'it lies on another disk than its folder', zh: '它与所在文件夹不在同一磁盘上' },
  EBUSY: { en: 'the system is using it', zh: '系统正在使用它' },
  EMFILE: { en: 'too many files are open', zh: '打开的文件太多' },
  ENFILE: { en: 'too many files are open', zh: '打开的文件太多' },
  ELOOP: { en: 'its links go round in a circle', zh: '链接形成了循环' },
  ENAMETOOLONG: { en: 'its name is too long', zh: '名称太长' },
}

const reasonOf = (error: unknown): Text => {
  const code = codeOf(error) ?? String(error)
  return reasons[code] ?? { en: code, zh: code }
}

/** A file fault as one sentence with the path in it. */
export const fileError = (verb: Text, path: string, error: unknown): UserError => {
  const reason = reasonOf(error)
  return new UserError({ en: `cannot ${verb.en} "${path}": ${reason.en}`, zh: `无法${verb.zh}“${path}”：${reason.zh}` })
}

/** The new content is in place, but a power cut might yet undo it: never "cannot write". */
export const unconfirmed = (path: string, error: unknown): UserError => {
  const reason = reasonOf(error)
  return new UserError({
    en: `"${path}" is written, but the disk does not confirm that it will keep it: ${reason.en}; look at the file again later`,
    zh: `“${path}”已写入，但磁盘未确认能否保住：${reason.zh}；请稍后再检查该文件`,
  })
}

/** A file of a failed edit is new and could not be made old again. */
export const halfDone = (path: string, error: unknown): UserError => {
  const reason = reasonOf(error)
  return new UserError({
    en: `the edit failed half-way: "${path}" holds the new content, and could not be put back: ${reason.en}; look at the file before you go on`,
    zh: `修改中途失败：“${path}”已是新内容，未能恢复原状：${reason.zh}；继续之前请先检查该文件`,
  })
}

export const reading: Text = { en: 'read', zh: '读取' }
export const writing: Text = { en: 'write', zh: '写入' }

const notWritten = (path: string, error: unknown): UserError => fileError(writing, path, error)

/** Does the work; a fault in it becomes a sentence about the path. */
export const naming = <Result>(path: string, work: () => Result, sentence = notWritten): Result => {
  try {
    return work()
  } catch (error) {
    throw isFault(error) ? sentence(path, error) : error
  }
}

/** Undefined where there is no such file. */
export const orMissing = <Result>(work: () => Result): Result | undefined => {
  try {
    return work()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
