/** All that `plan explain` needs, in one piece to load. */
export { answersTo, answerSections } from './answer.js'
export { contentsSection } from './contents.js'
export { manualOf } from './manual.js'
