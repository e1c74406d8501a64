export * from './scramble.module';
