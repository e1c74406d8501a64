// as: apps/api-e2e/src/probe.e2e-spec.ts
// expects: no-restricted-syntax
beforeAll(async () => undefined, 60_000);
