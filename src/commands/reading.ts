/** All that a view needs to find and read plans, in one piece to load. */
export { openPlan } from '../plan/open.js'
export { chosenGroups, oneOf, readGroup } from './inputs.js'
export { openSession } from './session.js'
