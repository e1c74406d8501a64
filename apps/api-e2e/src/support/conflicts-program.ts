import { LookForConflicts, type LookResult } from '@housestaff/conflicts/application';
import { UnitOfWork, type Id } from '@housestaff/kernel';
import type { CallAs } from './calls';
import { publishAll, scrambleProgram, soon, type ScrambleProgram } from './scramble-program';
import type { TestApi } from './test-api';

export const SETTINGS = { autoResolve: false, autoScore: 0.8, autoKinds: ['leave-over-assignment'], heavyWeeks: 12 };

/** A program whose Ana got leave over her call in three days. Cara and Dan take calls too. */
export interface ConflictsProgram extends ScrambleProgram {
  readonly absenceId: Id;
}

export async function conflictsProgram(call: CallAs, name: string): Promise<ConflictsProgram> {
  const ground = await scrambleProgram(call, name);
  const { programId, scheduleId, people, activities } = ground;
  const put = (personId: Id, days: number): object => ({ kind: 'put-duty', personId, activityId: activities.CALL, half: 'day', from: soon(days), to: soon(days + 1) });
  await publishAll(call, scheduleId, [put(people.Cara, 6), put(people.Dan, 8)]);
  const absence = { personId: people.Ana, kind: 'sick', from: soon(3), to: soon(4), status: 'approved' };
  const { id: absenceId } = (await call('post', `/programs/${programId}/absences`, { body: absence }).expect(201)).body.data;
  return { ...ground, absenceId };
}

/** As the job would. Null: nothing has changed since. */
export function looked({ db, app }: TestApi, organizationId: Id, programId: Id): Promise<LookResult | null> {
  return db.actingAs(organizationId, () => app.get<UnitOfWork>(UnitOfWork).run(() => app.get(LookForConflicts).look(programId)));
}

/** The one conflict of that kind. */
export async function conflictOf(call: CallAs, programId: Id, kind = 'leave-over-assignment', status = 'open') {
  return (await call('get', `/programs/${programId}/conflicts?kind=${kind}&status=${status}`).expect(200)).body.data[0];
}

/** Found, and what the program lets be resolved by itself. */
export async function conflicted(api: TestApi, organizationId: Id, call: CallAs): Promise<{ conflictId: Id }> {
  const { programId } = await conflictsProgram(call, 'Family medicine with conflicts');
  await looked(api, organizationId, programId);
  await call('put', `/programs/${programId}/conflict-settings`, { body: SETTINGS, version: 0 }).expect(200);
  return { conflictId: (await conflictOf(call, programId)).id };
}
