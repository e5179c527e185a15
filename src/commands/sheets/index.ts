import type { Sheet } from '../../report/report.js'
import type { Looked } from '../looking.js'
import { actionsSheet } from './actions.js'
import { findingsSheet } from './findings.js'
import { gapsSheet } from './gaps.js'
import { goalsSheet } from './goals.js'
import { overviewSheet } from './overview.js'
import { peopleSheet } from './people.js'
import { pipelineSheet } from './pipeline.js'

/** All plans of a run in one workbook: the class first, then who, what is missing, what for, what next, what is wrong. */
export const sheetsOf = (looked: Looked): readonly Sheet[] =>
  [overviewSheet, peopleSheet, gapsSheet, pipelineSheet, goalsSheet, actionsSheet, findingsSheet].map((sheet) =>
    sheet(looked),
  )
