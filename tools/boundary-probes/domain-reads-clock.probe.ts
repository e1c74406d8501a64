// as: libs/people/domain/src/probe.ts
// expects: no-restricted-syntax
export const probe = () => Date.now();
