import { newId, type Id } from '@housestaff/kernel';
import { SecretsKeyMissing, type ProgramChannels } from '@housestaff/notifications/domain';
import { SecretBox } from '@housestaff/platform';
import { seedOrganization, testClock, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { SqlProgramChannels } from './persistence/sql-program-channels';

const KEYS = { one: 'qK9vT2xWm4ZrB7nLs1YpD8cH5jFgA3eU', other: 'Lw6Rt0PzXb9QfVk2Md7SgJh4NcYa8EuT' };
const SET = { slackUrl: 'https://hooks.example.org/services/T/B/hidden', webhookUrl: 'https://in.example.org/hidden', webhookSecret: 'hidden-hidden-hidden', kinds: ['leave-decided'], unreadable: [] } as const;

let db: TestDatabase;
let org: Id;
let programId: Id;

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization('Riverbend', db);
});
beforeEach(async () => {
  programId = newId(testClock);
  const sql = `insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2, $3, 'family-medicine', 'UTC')`;
  await db.asTenant(org, () => db.context.query(sql, [org, programId, programId]));
});
afterAll(() => db.close());

const within = <T>(work: () => Promise<T>): Promise<T> => db.asTenant(org, work);
function channels(secretsKey: string | undefined = KEYS.one, more: { previousSecretsKey?: string; redisUrl?: string } = {}): SqlProgramChannels {
  return new SqlProgramChannels(db.context, db.currentActor, new SecretBox({ dataDir: '/nowhere', redisUrl: undefined, secretsKey, ...more }));
}
const save = (by: SqlProgramChannels, fields: Partial<ProgramChannels> = {}) => within(() => by.save(programId, { ...SET, version: 0, ...fields }));
const of = (by: SqlProgramChannels): Promise<ProgramChannels> => within(() => by.of(programId));
const stored = async (): Promise<string> => {
  const [row] = await within(() => db.context.query<{ all: string }>('select program_channel::text as all from notifications.program_channel where program_id = $1', [programId]));
  return row?.all ?? '';
};
const plain = (): Promise<unknown> =>
  within(() => db.context.query(`insert into notifications.program_channel (organization_id, program_id, slack_url, webhook_url, webhook_secret, kinds) values ($1, $2, $3, $4, $5, '[]')`, [org, programId, SET.slackUrl, SET.webhookUrl, SET.webhookSecret]));

describe('a program’s addresses and secrets', () => {
  it('are in no column as they are, and read again as they were', async () => {
    await save(channels());
    expect(await stored()).toMatch(/sealed:1:/);
    expect(await stored()).not.toMatch(/hidden|example\.org/);
    expect(await of(channels())).toEqual({ ...SET, version: 1 });
  });

  it('can’t be moved to another program', async () => {
    await save(channels());
    const [from, to] = [programId, newId(testClock)];
    await within(() => db.context.query(`insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2, 'Surgery', 'surgery', 'UTC')`, [org, to]));
    await within(() => db.context.query('update notifications.program_channel set program_id = $2 where program_id = $1', [from, to]));
    expect(await within(() => channels().of(to))).toMatchObject({ slackUrl: null, unreadable: ['slack', 'webhook'] });
  });

  it('sealed with a key that is gone are said to be, stay when other things are saved, and come back with the key', async () => {
    await save(channels());
    const seen = await of(channels(KEYS.other));
    expect(seen).toMatchObject({ slackUrl: null, webhookUrl: null, webhookSecret: null, unreadable: ['slack', 'webhook'], version: 1 });
    await save(channels(KEYS.other), { ...seen, kinds: [] });
    expect(await of(channels())).toEqual({ ...SET, kinds: [], version: 2 });
    await save(channels(KEYS.other), { ...(await of(channels(KEYS.other))), slackUrl: 'https://hooks.example.org/new', unreadable: ['webhook'] });
    expect(await of(channels(KEYS.other))).toMatchObject({ slackUrl: 'https://hooks.example.org/new', unreadable: ['webhook'], version: 3 });
  });

  it('saved before there was a key are read, and sealed once', async () => {
    await plain();
    expect(await of(channels())).toMatchObject({ slackUrl: SET.slackUrl, webhookSecret: SET.webhookSecret, version: 1 });
    expect(await within(() => channels().sealAgain())).toBe(1);
    expect(await stored()).not.toMatch(/hidden/);
    expect(await of(channels())).toMatchObject({ slackUrl: SET.slackUrl, webhookUrl: SET.webhookUrl, webhookSecret: SET.webhookSecret, version: 1 });
    expect(await within(() => channels().sealAgain())).toBe(0);
  });

  it('are sealed anew after a new key, while the earlier one is given; without it they wait for it', async () => {
    await save(channels());
    expect(await within(() => channels(KEYS.other).sealAgain())).toBe(0);
    const rotated = channels(KEYS.other, { previousSecretsKey: KEYS.one });
    expect(await within(() => rotated.sealAgain())).toBeGreaterThan(0);
    expect(await of(channels(KEYS.other))).toEqual({ ...SET, version: 1 });
  });

  it('are not taken where several processes share no key', async () => {
    const one = new SqlProgramChannels(db.context, db.currentActor, new SecretBox({ dataDir: '/nowhere', redisUrl: 'redis://cache' }));
    await expect(save(one)).rejects.toThrow(SecretsKeyMissing);
    await save(one, { slackUrl: null, webhookUrl: null, webhookSecret: null });
    expect(await within(() => one.sealAgain())).toBe(0);
  });
});
