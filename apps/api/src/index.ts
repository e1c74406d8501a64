/** For the worker, the end-to-end tests and the commands, which run parts of the API in their own process. */
export * from './app.module';
export * from './create-app';
export * from './demo/seed-demo';
export * from './demo-logins';
export * from './health/health.controller';
export * from './health/metrics.controller';
export * from './identity/link-addresses';
export * from './identity/setup-link';
export * from './nest-log';
export * from './role-routes';
export * from './http/routes';
export * from './run-until-signal';
