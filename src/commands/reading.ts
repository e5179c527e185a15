/** All that it takes to find and read plans, in one piece to load. */
export { openPlan } from '../plan/open.js'
export { changedGroups, chosenGroups, oneOf, readGroup } from './inputs.js'
export { openSession, type Session } from './session.js'
