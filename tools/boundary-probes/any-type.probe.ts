// as: libs/people/infrastructure/src/probe.ts
// expects: @typescript-eslint/no-explicit-any
export const probe = (value: any) => value;
