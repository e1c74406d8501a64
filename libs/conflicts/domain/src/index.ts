export * from './backup/activation';
export * from './backup/backup-settings';
export * from './backup/backup.errors';
export * from './scramble/clash';
export * from './scramble/open-work';
export * from './scramble/out-span';
export * from './scramble/scramble.errors';
export * from './scramble/stand-in';
