/** The part files of a folder plan, in the order in which they are read. */
export const partNames: readonly string[] = [
  'plan',
  'team',
  'background',
  'maps',
  'relationships',
  'opportunities',
  'goals',
  'reviews',
]

/** The files that make up one plan. */
type PlanGroup = { readonly kind: 'file' | 'folder'; readonly name: string; readonly files: readonly string[] }

const endings = ['.yaml', '.yml']

const splitPath = (path: string): { readonly folder: string; readonly base: string } => {
  const slash = path.lastIndexOf('/')
  return { folder: path.slice(0, slash + 1), base: path.slice(slash + 1) }
}

const isPlanFile = (base: string): boolean => /^.+\.plan\.ya?ml$/.test(base)

const isHead = (base: string): boolean => base === 'plan.yaml' || base === 'plan.yml'

/** The plans in a listing of files (relative, with `/`), by name: `NAME.plan.yaml`, and folders that hold a plan.yaml. */
export const planGroups = (files: readonly string[]): readonly PlanGroup[] => {
  const listed = new Set(files)
  const folders = new Set(files.map(splitPath).flatMap(({ folder, base }) => (isHead(base) ? [folder] : [])))
  const single = files
    .filter((path) => isPlanFile(splitPath(path).base))
    .map((path): PlanGroup => ({ kind: 'file', name: path, files: [path] }))
  const parts = [...folders].map((folder): PlanGroup => {
    const candidates = partNames.flatMap((part) => endings.map((ending) => folder + part + ending))
    return {
      kind: 'folder',
      name: folder === '' ? '.' : folder.slice(0, -1),
      files: candidates.filter((path) => listed.has(path)),
    }
  })
  return [...single, ...parts].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
