export * from './feeds.module';
export * from './imports.module';
export * from './persistence/sql-import-batches';
export * from './persistence/sql-label-memory';
export * from './workbook/limits';
export * from './workbook/node-file-digest';
export * from './workbook/worker-workbook-reader';
