import fc from 'fast-check';
import { PublishedDuties, PublishGate, ScheduleReader } from '@housestaff/assignments/application';
import { UnitOfWork, type Id } from '@housestaff/kernel';
import { callsOf, type CallAs } from './support/calls';
import { drafted } from './support/furnished-program';
import { soon, swapGround, type Resident, type SwapGround } from './support/swapping-program';
import { testApi, type TestApi } from './support/test-api';

const WHO: readonly Resident[] = ['ana', 'ben', 'cy', 'dee'];
const FIRST = 8;
const LAST = 24;

type Step =
  | { readonly kind: 'nights' | 'week'; readonly one: number; readonly other: number; readonly nth: number; readonly length: number; readonly override: boolean }
  | { readonly kind: 'undo' }
  | { readonly kind: 'by hand'; readonly one: number; readonly nth: number };

const person = fc.integer({ min: 0, max: 3 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('nights', 'week'), one: person, other: person, nth: fc.nat(20), length: fc.integer({ min: 1, max: 7 }), override: fc.boolean() }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'undo' } as const) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('by hand' as const), one: person, nth: fc.nat(LAST - FIRST) }) },
  ) as fc.Arbitrary<Step>,
  { minLength: 9, maxLength: 9 },
);

let api: TestApi;
let call: CallAs;

beforeAll(async () => {
  api = await testApi();
  call = callsOf(api, await api.tokenOf('org-admin'));
});
afterAll(() => api?.close());

interface Night {
  readonly personId: Id;
  readonly date: string;
}

/** A program in which every night is longer than a shift may be: nobody gets one without a reason that somebody gave. */
class Sequence {
  private readonly done: { id: Id; version: number }[] = [];
  readonly outcomes: string[] = [];

  constructor(private readonly ground: SwapGround) {}

  async begin(): Promise<void> {
    const rules = { packId: 'common', packVersion: 1, rules: [{ ruleId: 'longest-shift', on: true, limit: 12 }], note: 'Strict' };
    await call('put', `/programs/${this.ground.programId}/duty-hour-rules`, { body: rules, version: 0 }).expect(200);
    const { people, clinic } = this.ground;
    await this.publish({ kind: 'set-stay', personId: people.dee, rotationId: clinic, from: soon(0), to: soon(42), locked: false });
    await this.publish({ kind: 'set-stay', personId: people.dee, rotationId: this.ground.ward, from: soon(FIRST), to: soon(FIRST + 6) });
  }

  async take(step: Step): Promise<void> {
    this.outcomes.push(await (step.kind === 'undo' ? this.undo() : step.kind === 'by hand' ? this.byHand(step) : this.swap(step)));
  }

  private async swap({ kind, one, other, nth, length, override }: Extract<Step, { one: number; other: number }>): Promise<string> {
    const [from, to] = [this.id(one), this.id(other)];
    const nights = (await this.nights()).filter(({ personId }) => personId === from);
    const night = nights[nth % Math.max(1, nights.length)];
    const gives = kind === 'nights' ? night && { kind: 'duty', activityId: this.ground.call, from: night.date, to: after(night.date), half: 'day' } : await this.week(from, nth, length);
    if (!gives) return 'nothing to give';
    const asked = await call('post', `/programs/${this.ground.programId}/swaps`, { body: { kind: 'absorb', personId: from, gives, counterpartId: to, reason: '' } });
    if (asked.status !== 201) return this.refused(asked);
    const accepted = await call('post', `/swaps/${asked.body.data.id}/accept`, { body: { for: to }, version: 1 });
    if (accepted.status !== 200) return this.refused(accepted);
    const approve = (overrides: object[]) => call('post', `/swaps/${asked.body.data.id}/approve`, { body: { overrides }, version: 2 });
    let approved = await approve([]);
    if (approved.status === 409 && override) approved = await approve(reasonsFor(approved.body.error));
    if (approved.status === 200) this.done.push(approved.body.data);
    else await call('post', `/swaps/${asked.body.data.id}/cancel`, { body: {}, version: 2 }).expect(200);
    return approved.status === 200 ? 'executed' : this.refused(approved);
  }

  private async undo(): Promise<string> {
    const last = this.done.pop();
    if (!last) return 'nothing to undo';
    const back = await call('post', `/swaps/${last.id}/roll-back`, { body: {}, version: last.version });
    return back.status === 200 ? 'rolled back' : this.refused(back);
  }

  private async byHand({ one, nth }: { one: number; nth: number }): Promise<string> {
    await this.publish({ kind: 'put-duty', personId: this.id(one), activityId: this.ground.call, half: 'day', from: soon(FIRST + nth), to: soon(FIRST + nth + 1) });
    return 'by hand';
  }

  private async publish(change: object): Promise<void> {
    const id = await drafted(call, this.ground.scheduleId, change);
    const { version } = (await call('get', `/drafts/${id}`).expect(200)).body.data;
    const first = await call('post', `/drafts/${id}/publish`, { body: { note: '' }, version });
    if (first.status === 409) await call('post', `/drafts/${id}/publish`, { body: { note: '', overrides: reasonsFor(first.body.error) }, version }).expect(200);
  }

  private async week(personId: Id, nth: number, length: number): Promise<object | undefined> {
    const from = soon(FIRST + (nth % (LAST - FIRST)));
    const sql = `select rotation_id as "rotationId" from assignments.stay where person_id = $1 and period @> $2::date and period @> $3::date and published_to is null`;
    const to = soon(FIRST + (nth % (LAST - FIRST)) + length);
    const [stay] = await rows<{ rotationId: Id }>(sql, [personId, from, soon(FIRST + (nth % (LAST - FIRST)) + length - 1)]);
    return stay && { kind: 'stay', rotationId: stay.rotationId, from, to };
  }

  nights(): Promise<Night[]> {
    return rows(`select person_id as "personId", local_date::text as date from assignments.duty where schedule_id = $1 and activity_id = $2 and published_to is null and local_date > current_date order by 2, 1`, [this.ground.scheduleId, this.ground.call]);
  }

  private id(n: number): Id {
    return this.ground.people[WHO[n] ?? 'ana'];
  }

  private refused({ body }: { body: { error?: { code: string } } }): string {
    return body.error?.code ?? '?';
  }
}

const after = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
const rows = <T extends object>(sql: string, values: unknown[]): Promise<T[]> => api.db.asTenant(api.organizationId, () => api.db.context.query<T>(sql, values));
const reasonsFor = (error: { details: { findings: { id: string; override: unknown }[] }[] }): object[] => (error.details[0]?.findings ?? []).map(({ id }) => ({ findingId: id, reason: 'Agreed' }));

/** Two duties of a person at once, as published. */
async function doubleBookings({ scheduleId }: SwapGround): Promise<object[]> {
  return rows(
    `select one.person_id, one.local_date::text, other.local_date::text from assignments.duty one join assignments.duty other on other.person_id = one.person_id and other.id > one.id and other.during && one.during
     where one.schedule_id = $1 and one.published_to is null and other.published_to is null and not one.may_overlap and not other.may_overlap`,
    [scheduleId],
  );
}

/** What breaks a rule although nobody gave a reason; and people whose published duties aren't those of the schedule. */
async function unlike({ scheduleId, programId, people }: SwapGround): Promise<string[]> {
  return api.db.actingAs(api.organizationId, () =>
    api.app.get<UnitOfWork>(UnitOfWork).run(async () => {
      const schedule = await api.app.get(ScheduleReader).effective(scheduleId);
      const open = (await api.app.get<PublishGate>(PublishGate).blockers(schedule)).filter(({ override }) => override === null);
      const found = open.map(({ ruleId, personName, from }) => `${ruleId} of ${personName} on ${from} without a reason`);
      for (const [name, personId] of Object.entries(people)) {
        const published = await api.app.get(PublishedDuties).ofPerson({ programId, personId, range: schedule.catalog.year.period });
        const key = ({ date, half, activityId }: { date: string; half: string; activityId: string }): string => `${date} ${half} ${activityId}`;
        const [is, should] = [published.map(key).sort(), schedule.duties.filter((duty) => duty.personId === personId).map(key).sort()];
        if (is.join() !== should.join()) found.push(`duties of ${name}`);
      }
      return found;
    }),
    { grants: [{ role: 'org-admin' }] },
  );
}

/** Calls as the fairness page counts them, beside a plain count. */
async function callsCounted({ scheduleId, call: activityId }: SwapGround): Promise<[Record<string, number>, Record<string, number>]> {
  const { rows: tallied } = (await call('get', `/schedules/${scheduleId}/tallies`).expect(200)).body.data;
  const counted = await rows<{ personId: Id; n: number }>('select person_id as "personId", count(*)::int as n from assignments.duty where schedule_id = $1 and activity_id = $2 and published_to is null group by 1', [scheduleId, activityId]);
  const shown = tallied.map((row: { personId: Id; values: Record<string, { thisYear: number }> }) => [row.personId, row.values.call?.thisYear ?? 0]).filter(([, n]: [Id, number]) => n > 0);
  return [Object.fromEntries(shown), Object.fromEntries(counted.map(({ personId, n }) => [personId, n]))];
}

it('after any sequence of swaps, rollbacks and changes by hand the schedule is whole', async () => {
  const happened: string[] = [];
  for (const [n, sequence] of fc.sample(steps, { numRuns: 4, seed: 20261005 }).entries()) {
    const ground = await swapGround(call, `Sequence ${n}`);
    const run = new Sequence(ground);
    await run.begin();
    const nights = (await run.nights()).length;
    for (const step of sequence) {
      const before = (await run.nights()).length;
      await run.take(step);
      const says = run.outcomes.join(', ');
      expect([says, await doubleBookings(ground)]).toEqual([says, []]);
      expect([says, await unlike(ground)]).toEqual([says, []]);
      const [shown, counted] = await callsCounted(ground);
      expect([says, shown]).toEqual([says, counted]);
      // Swaps lose no night and make none.
      if (step.kind !== 'by hand') expect([says, (await run.nights()).length]).toEqual([says, before]);
    }
    expect(nights).toBeGreaterThan(0);
    happened.push(...run.outcomes);
  }
  for (const outcome of ['executed', 'rolled back', 'by hand', 'assignments.amendment_blocked']) expect(happened).toContain(outcome);
});
