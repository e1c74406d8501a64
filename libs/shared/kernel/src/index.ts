export * from './clock';
export * from './date-range';
export * from './domain-error';
export * from './ids';
export * from './local-date';
export * from './zoned-time';
export * from './ports';
