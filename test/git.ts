import { spawnSync } from 'node:child_process'

/** Nobody can look into a repository here. Tests that do are skipped and named as skipped; CI lets them fail. */
export const withoutGit = process.env['CI'] === undefined && spawnSync('git', ['--version']).status !== 0
