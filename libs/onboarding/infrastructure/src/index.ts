export * from './new-program/new-program.module';
