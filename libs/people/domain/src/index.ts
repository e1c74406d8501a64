export * from './absence';
export * from './away-days';
export * from './leave-settings';
export * from './leave.errors';
export * from './people.errors';
export * from './person';
export * from './pgy-history';
