import type { Text } from '../report/text.js'
import { UserError } from '../user-error.js'

export const isFault = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'there is no such file', zh: '没有这个文件' },
  EACCES: { en: 'you may not read or write it', zh: '没有读写权限' },
  EPERM: { en: 'you may not read or write it', zh: '没有读写权限' },
  EEXIST: { en: 'a file stands where a folder is wanted', zh: '应为文件夹的地方是一个文件' },
  EISDIR: { en: 'it is a folder', zh: '这是一个文件夹' },
  ENOTDIR: { en: 'a part of its path is not a folder', zh: '路径中有一部分不是文件夹' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘是只读的' },
  ELOOP: { en: 'its links go round in a circle', zh: '链接形成了循环' },
  ENAMETOOLONG: { en: 'its name is too long', zh: '名称太长' },
}

/** A file fault as one sentence with the path in it. */
export const fileError = (verb: Text, path: string, error: unknown): UserError => {
  const code = isFault(error) ? (error.code ?? '') : ''
  const reason = reasons[code] ?? { en: code || String(error), zh: code || String(error) }
  return new UserError({ en: `cannot ${verb.en} "${path}": ${reason.en}`, zh: `无法${verb.zh}“${path}”：${reason.zh}` })
}

export const reading: Text = { en: 'read', zh: '读取' }
export const writing: Text = { en: 'write', zh: '写入' }
