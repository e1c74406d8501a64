import { Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Events, EventSubscriber, UnitOfWork, type DomainEvent, type Id, type RecordedEvent } from '@housestaff/kernel';
import { Client } from 'pg';
import { PlatformModule } from '../platform.module';
import { readSettings } from '../settings/settings';
import { seedOrganization, testDatabase, until, type TestDatabase } from '../testing';
import { CHANGES, type ChangeNotice } from './change-notice';

const told: { by: string; event: RecordedEvent }[] = [];

@Injectable()
class Leaves extends EventSubscriber {
  readonly name = 'test-leaves';
  readonly listensTo = ['people.absence.'];

  async on(event: RecordedEvent): Promise<void> {
    told.push({ by: this.name, event });
  }
}

@Injectable()
class Approvals extends EventSubscriber {
  readonly name = 'test-approvals';
  readonly listensTo = ['people.absence.approved'];

  async on(event: RecordedEvent): Promise<void> {
    told.push({ by: this.name, event });
    if (told.filter(({ by }) => by === this.name).length === 1) throw new Error('The mail server is away');
  }
}

@Module({ providers: [Leaves, Approvals] })
class Subscribers {}

const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent' });
const event = (happened: string, resourceId: Id): DomainEvent => ({ kind: `people.absence.${happened}`, programId: null, resource: 'absence', resourceId });

let db: TestDatabase;
let app: INestApplicationContext;
let org: Id;
let listener: Client;
const heard: ChangeNotice[] = [];

beforeAll(async () => {
  db = await testDatabase();
  org = await seedOrganization();
  listener = new Client({ connectionString: db.appUrl });
  await listener.connect();
  listener.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '') as ChangeNotice));
  await listener.query(`listen ${CHANGES}`);
  @Module({ imports: [PlatformModule.forRoot(settings, { app: db.source, ownerUrl: db.ownerUrl }), Subscribers] })
  class App {}
  app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
});
afterAll(async () => {
  await listener.end();
  await app.close();
  await db.close();
});
beforeEach(() => {
  told.length = 0;
  heard.length = 0;
});

const recorded = (...events: DomainEvent[]): Promise<void> =>
  db.actingAs(org, () =>
    app.get<UnitOfWork>(UnitOfWork).run(async () => {
      for (const one of events) await app.get(Events).record(one);
    }),
  );

describe('events', () => {
  it('reach each subscriber of their kind, again where it failed, and every instance', async () => {
    const [approved, denied] = [crypto.randomUUID(), crypto.randomUUID()];
    await recorded(event('approved', approved), event('denied', denied));
    await until('all told, the failed one again', () => told.length >= 4 && heard.length >= 2);
    const of = (by: string): string[] => told.filter((one) => one.by === by).map((one) => one.event.resourceId);
    expect(of('test-leaves').sort()).toEqual([approved, denied].sort());
    expect(of('test-approvals')).toEqual([approved, approved]);
    expect(heard.map(({ organizationId, kind, resourceId }) => [organizationId, kind, resourceId])).toEqual([
      [org, 'people.absence.approved', approved],
      [org, 'people.absence.denied', denied],
    ]);
  });

  it('that were rolled back never happened', async () => {
    const failed = db.actingAs(org, () =>
      app.get<UnitOfWork>(UnitOfWork).run(async () => {
        await app.get(Events).record(event('denied', crypto.randomUUID()));
        throw new Error('Something else went wrong');
      }),
    );
    await expect(failed).rejects.toThrow('Something else');
    const last = crypto.randomUUID();
    await recorded(event('cancelled', last));
    await until('the last one told', () => told.length > 0 && heard.length > 0);
    expect(told.map((one) => one.event.resourceId)).toEqual([last]);
    expect(heard.map((one) => one.resourceId)).toEqual([last]);
  });
});
