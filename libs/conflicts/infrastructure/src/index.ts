export * from './conflicts.module';
export * from './scramble.module';
