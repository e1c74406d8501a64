import type { Conflict } from '@housestaff/conflicts/domain';
import type { AuditTrail, Clock, CurrentActor, UnitOfWork } from '@housestaff/kernel';
import type { Conflicts } from '../ports/conflicts';
import { AnswerConflict } from './answer-conflict.use-cases';
import type { ConflictKeeper } from './conflict-keeper';

/** In the evening of the 22nd in New York, when it is the 23rd in Greenwich. */
const EVENING = new Date('2026-11-23T01:30:00Z');
const open = { id: 'c', programId: 'p', status: 'open', ignored: null, weight: 1 } as unknown as Conflict;

function answers(): AnswerConflict {
  const stub = <T>(parts: Partial<Record<keyof T, unknown>>): T => parts as T;
  return new AnswerConflict(
    stub<UnitOfWork>({ run: (work: () => Promise<unknown>) => work() }),
    stub<ConflictKeeper>({ lockUnresolved: async () => open, today: async () => '2026-11-22', view: async (conflict: Conflict) => conflict }),
    stub<Conflicts>({ save: async (conflict: Conflict) => conflict }),
    stub({}),
    stub({}),
    stub<AuditTrail>({ record: async () => undefined }),
    stub<CurrentActor>({ get: () => ({ label: 'Dana' }) }),
    stub<Clock>({ now: () => EVENING }),
  );
}

describe('ignoring until a day', () => {
  const ignored = (until: string) => answers().ignore({ conflictId: 'c', expectedVersion: 1, reason: 'Known', until });

  it('is until tomorrow where the program is, wherever the server stands', async () => {
    await expect(ignored('2026-11-23')).resolves.toMatchObject({ status: 'ignored', ignored: { until: '2026-11-23' } });
  });

  it('is not until today', async () => {
    await expect(ignored('2026-11-22')).rejects.toMatchObject({ code: 'value.invalid', facts: { field: 'until' } });
  });
});
