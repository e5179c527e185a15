import { accessSync, constants, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, isAbsolute, join, resolve } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** By what people call them on the command line; Chromium first, for it brings nothing along. */
const names = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  ...['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
]

const onMac = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`)

const onWindows = [
  'Chromium/Application/chrome',
  'Google/Chrome/Application/chrome',
  'Microsoft/Edge/Application/msedge',
]

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const onPath = (name: string, env: Environment, endings: readonly string[]): readonly string[] =>
  // An empty or relative place would be the working folder: what lies there is not what the person has installed.
  (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))

/** Where browsers usually are, besides the path. */
const usualPlaces = (env: Environment, platform: NodeJS.Platform): readonly string[] => {
  if (platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => onMac.map((app) => join(folder, app)))
  if (platform !== 'win32') return []
  const roots = [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)'], env.ProgramW6432]
  return roots.flatMap((root) => (root ? onWindows.map((app) => join(root, `${app}.exe`)) : []))
}

/** The browser that `PLAN_CHROMIUM` names, else one that is installed; undefined = there is none. */
export const browserIn = (env: Environment, here: string, platform = process.platform): string | undefined => {
  const endings = platform === 'win32' ? ['.exe'] : ['']
  const named = env.PLAN_CHROMIUM
  if (named) {
    const isPlain = !/[\\/]/.test(named)
    return (isPlain ? onPath(named, env, ['', ...endings]) : [resolve(here, named)]).find(isProgram)
  }
  return [...names.flatMap((name) => onPath(name, env, endings)), ...usualPlaces(env, platform)].find(isProgram)
}
