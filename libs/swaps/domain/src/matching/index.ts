export * from './availability';
export * from './balance';
export * from './factors';
export * from './history';
export * from './preference';
export * from './proximity';
export * from './score-match';
