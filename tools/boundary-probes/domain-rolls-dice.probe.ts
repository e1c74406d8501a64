// as: libs/planning/domain/src/probe.ts
// expects: no-restricted-syntax
export const probe = () => Math.random();
