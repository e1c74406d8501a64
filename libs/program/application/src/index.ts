export * from './ports/observed-stays';
export * from './ports/program-catalog';
export * from './ports/schedule-opener';
