/** For specs only: a plan of two by two, and a run of it. */
export * from './runs-in-memory';
export * from './two-by-two';
