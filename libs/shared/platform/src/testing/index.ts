/**
 * For `*.int-spec.ts` and `*.e2e-spec.ts` only.
 *
 *   let db: TestDatabase; let org: string;
 *   beforeAll(async () => { db = await testDatabase(); org = await seedOrganization(); });
 *   afterAll(() => db.close());
 *   it('…', () => db.asTenant(org, async () => { … db.context.query(…) … }));   // one unit of work, committed at the end
 *   it('…', () => db.actingAs(org, () => useCase.execute(…)));                  // the use case opens its own
 */
export * from './test-database';
export * from './test-redis';
export * from './until';
