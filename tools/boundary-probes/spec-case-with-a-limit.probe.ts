// as: libs/people/domain/src/probe.spec.ts
// expects: no-restricted-syntax
it.each([1])('%i', async () => undefined, 60_000);
