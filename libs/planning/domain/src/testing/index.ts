/** For specs only: problems small enough to try every schedule. */
export * from './best-plan';
export * from './small-plan';
export { KINDS } from './small-constraint';
