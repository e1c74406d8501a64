// as: libs/people/infrastructure/src/probe.int-spec.ts
// expects: no-restricted-syntax
jest.setTimeout(60_000);
