export * from './new-program/new-program.module';
export * from './roll-over/roll-over.module';
