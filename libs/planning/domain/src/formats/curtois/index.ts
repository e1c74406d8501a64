export { parseCurtois } from './parse-curtois';
export { parseCurtoisSolution, writeCurtoisSolution } from './curtois-solution';
