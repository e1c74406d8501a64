// as: libs/people/application/src/probe.ts
// expects: no-restricted-syntax
export const probe = () => new Date();
