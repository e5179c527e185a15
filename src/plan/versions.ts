import type { Text } from '../report/text.js'

/** The version of the format that is read and written. */
export const currentVersion = 1

/** What `plan migrate` can bring to the current version. 0 never was in use: it was invented to try the migration out. */
const olderVersions: readonly number[] = [0]

/** The version that a plan says it is written in; undefined where it says none that is a whole number. */
export const versionOf = (data: unknown): number | undefined => {
  if (typeof data !== 'object' || data === null || !('version' in data)) return undefined
  const { version } = data
  return typeof version === 'number' && Number.isInteger(version) ? version : undefined
}

/** The version of a plan, if it is a known one from before the current. */
export const olderVersion = (data: unknown): number | undefined => {
  const version = versionOf(data)
  return version !== undefined && olderVersions.includes(version) ? version : undefined
}

/** What is said of a plan in an older version; what else the format has against it is no fault of the plan. */
export const olderWords = (version: number): { readonly message: Text; readonly hint: Text } => ({
  message: {
    en: `the plan is written in version ${String(version)} of the format, and version ${String(currentVersion)} is read`,
    zh: `计划是用格式版本 ${String(version)} 写的，而现在读取的是版本 ${String(currentVersion)}`,
  },
  hint: {
    en: 'Run "plan migrate"; with --dry-run it shows what would change.',
    zh: '请运行“plan migrate”；加上 --dry-run 可先查看会改什么。',
  },
})
