export * from './program.module';
