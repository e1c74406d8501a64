export * from './absence';
export * from './away-days';
export * from './people.errors';
export * from './person';
export * from './pgy-history';
