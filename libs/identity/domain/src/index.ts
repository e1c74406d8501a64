export * from './email';
export * from './identity.errors';
export * from './lockout';
export * from './password';
export * from './permissions';
export * from './refresh-rotation';
