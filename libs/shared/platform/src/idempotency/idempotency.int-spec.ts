import { randomUUID } from 'node:crypto';
import { seedOrganization, testDatabase, until, type TestDatabase } from '../testing';
import { IdempotentRequests } from './idempotent-requests';

let db: TestDatabase;
let org: string;
let requests: IdempotentRequests;
const userId = randomUUID();
let made = 0;

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization();
  requests = new IdempotentRequests(db.unitOfWork, db.context, db.currentActor);
});
beforeEach(() => {
  made = 0;
});
afterAll(() => db.close());

const make = async () => ({ id: ++made });
const send = (key: string, body: unknown = { a: 1 }, work: () => Promise<unknown> = make, user = userId, route = 'POST /x') =>
  db.actingAs(org, () => requests.run({ key, route, body }, work), { userId: user });

describe('an idempotency key', () => {
  it('gives the first answer again and does nothing twice', async () => {
    const key = randomUUID();
    expect(await send(key)).toEqual({ value: { id: 1 }, replayed: false });
    expect(await send(key)).toEqual({ value: { id: 1 }, replayed: true });
    expect(made).toBe(1);
  });

  it('belongs to one user and one route', async () => {
    const key = randomUUID();
    await send(key);
    await send(key, { a: 1 }, make, randomUUID());
    await send(key, { a: 1 }, make, userId, 'POST /y');
    expect(made).toBe(3);
  });

  it('is refused with another body', async () => {
    const key = randomUUID();
    await send(key);
    await expect(send(key, { a: 2 })).rejects.toMatchObject({ code: 'idempotency.key_reused' });
  });

  it('lets one of many at once work; the others are told to wait', async () => {
    const key = randomUUID();
    const refused: unknown[] = [];
    const slow = async () => {
      await until('the others are told to wait', () => refused.length === 4);
      return make();
    };
    await Promise.all(Array.from({ length: 5 }, () => send(key, { a: 1 }, slow).catch((reason: unknown) => refused.push(reason))));
    expect([made, refused.length]).toEqual([1, 4]);
    for (const reason of refused) expect(reason).toMatchObject({ code: 'idempotency.in_progress' });
  });

  it('is free again after a failure, and after its process died', async () => {
    const key = randomUUID();
    await expect(send(key, { a: 1 }, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await send(key);
    const aged = `update platform.idempotency_key set response = null, created_at = now() - interval '3 minutes' where key = $1`;
    await db.asTenant(org, () => db.context.execute(aged, [key]));
    await send(key);
    expect(made).toBe(2);
  });

  it('is a short visible text', async () => {
    await expect(send('')).rejects.toMatchObject({ code: 'value.invalid' });
    await expect(send('x'.repeat(201))).rejects.toMatchObject({ code: 'value.invalid' });
  });
});
