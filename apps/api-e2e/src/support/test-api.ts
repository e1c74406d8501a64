import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Agent } from 'supertest';
import { Clock, newId, type Grant, type Id } from '@housestaff/kernel';
import { CreateUserUseCase } from '@housestaff/identity/application';
import { SigningKeys } from '@housestaff/identity/infrastructure';
import { readSettings } from '@housestaff/platform';
import { seedOrganization, testClock, testDatabase, type TestDatabase } from '@housestaff/platform/testing';
import { createApp } from '@housestaff/api';

export const PASSWORD = 'plum-Kettle-47-orbit';

/** The whole API on a database of its own, without the web. */
export interface TestApi {
  readonly app: NestExpressApplication;
  readonly db: TestDatabase;
  readonly keys: SigningKeys;
  readonly organizationId: Id;
  /** No cookies, no token. */
  readonly anyone: ReturnType<typeof request>;
  /** A new user of the organization (or another); the e-mail to sign in with. */
  addUser(grants: readonly Grant[], organizationId?: Id): Promise<string>;
  /** An agent that holds the cookies of a signed-in browser; `csrf` is for its writes. */
  signIn(email: string): Promise<{ agent: Agent; csrf: string }>;
  /** An access token of a new user with these roles. */
  tokenOf(...roles: string[]): Promise<string>;
  addProgram(name?: string): Promise<Id>;
  /** Until the end of this work the product's clock stands, however long it takes. */
  atOneInstant<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

let users = 0;

export async function testApi(environment: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const db = await testDatabase();
  const organizationId = await seedOrganization();
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', SECRETS_KEY: 'f2a90c64b7d81e3350aa9e17c4d6b82f01e93c7d', ...environment });
  const keys = SigningKeys.fresh();
  const dataSources = { app: db.source, ownerUrl: db.ownerUrl };
  const app = await createApp({ settings, dataSources, keys, platform: { background: false } });
  const server = app.getHttpServer();

  const addUser: TestApi['addUser'] = async (grants, organization = organizationId) => {
    const email = `user-${++users}@example.org`;
    const command = { email, password: PASSWORD, name: `User ${users}`, grants };
    await db.actingAs(organization, () => app.get(CreateUserUseCase).execute(command));
    return email;
  };
  return {
    app,
    db,
    keys,
    organizationId,
    anyone: request(server),
    addUser,
    signIn: async (email) => {
      const agent = request.agent(server);
      const answer = await agent.post('/api/v1/auth/login').send({ email, password: PASSWORD }).expect(200);
      return { agent, csrf: answer.body.data.csrfToken };
    },
    tokenOf: async (...roles) => {
      const email = await addUser(roles.map((role) => ({ role })));
      const answer = await request(server).post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200);
      return answer.body.data.accessToken;
    },
    addProgram: async (name = 'Family medicine') => {
      const id = newId(testClock);
      const sql = 'insert into program.program (organization_id, id, name, specialty, zone) values ($1, $2, $3, $4, $5)';
      await db.asTenant(organizationId, () => db.context.query(sql, [organizationId, id, name, 'family-medicine', 'America/New_York']));
      return id;
    },
    atOneInstant: async (work) => {
      const clock = app.get(Clock);
      const now = clock.now();
      const standing = jest.spyOn(clock, 'now').mockImplementation(() => now);
      return work().finally(() => standing.mockRestore());
    },
    close: async () => {
      await app.close();
      await db.close();
    },
  };
}
