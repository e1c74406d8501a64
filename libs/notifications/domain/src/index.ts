export * from './delivery';
export * from './notice-kinds';
export * from './notifications.errors';
export * from './preferences';
export * from './program-channels';
export * from './quiet-hours';
