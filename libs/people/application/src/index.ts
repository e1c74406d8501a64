export * from './ports/people-directory';
