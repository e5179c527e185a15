import type { DefineCommand } from './command.js'
import { add } from './add.js'
import { check } from './check.js'
import { completion } from './completion.js'
import { control } from './control.js'
import { coverage } from './coverage.js'
import { diff } from './diff.js'
import { done } from './done.js'
import { explain } from './explain.js'
import { fmt } from './fmt.js'
import { gaps } from './gaps.js'
import { history } from './history.js'
import { init } from './init.js'
import { log } from './log.js'
import { map } from './map.js'
import { migrate } from './migrate.js'
import { move } from './move.js'
import { newCommand } from './new.js'
import { next } from './next.js'
import { people } from './people.js'
import { pipeline } from './pipeline.js'
import { playbook } from './playbook.js'
import { portfolio } from './portfolio.js'
import { rename } from './rename.js'
import { report } from './report.js'
import { review } from './review.js'
import { schema } from './schema.js'
import { segment } from './segment.js'
import { set } from './set.js'
import { show } from './show.js'

/** Every command, in the order of `--help`. */
export const commands: readonly DefineCommand[] = [
  check,
  diff,
  explain,
  review,
  portfolio,
  next,
  gaps,
  people,
  pipeline,
  control,
  coverage,
  segment,
  map,
  show,
  report,
  history,
  newCommand,
  add,
  set,
  log,
  move,
  done,
  rename,
  fmt,
  migrate,
  playbook,
  schema,
  init,
  completion,
]
