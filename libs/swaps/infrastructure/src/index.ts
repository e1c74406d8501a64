export * from './persistence/sql-swaps';
export * from './persistence/sql-swap-settings';
export * from './swaps.module';
