/** For the end-to-end tests and the commands, which run the API in their own process. */
export * from './create-app';
export * from './demo/seed-demo';
export * from './demo-logins';
export * from './role-routes';
export * from './http/routes';
