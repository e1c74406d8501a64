/** For specs only: problems small enough to try every schedule. */
export * from './tiny-problem';
