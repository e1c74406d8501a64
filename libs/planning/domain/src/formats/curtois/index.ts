export { readCurtois, type CurtoisInstance } from './curtois-instance';
export { parseCurtois } from './parse-curtois';
export { parseCurtoisSolution, writeCurtoisSolution } from './curtois-solution';
export { writeCurtois } from './write-curtois';
