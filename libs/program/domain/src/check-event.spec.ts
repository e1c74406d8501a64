import { addDays, eachDay } from '@housestaff/kernel';
import fc from 'fast-check';
import { assertNoClash, checkEvent } from './check-event';
import { AUDIENCE_KINDS, type EventAudience, type EventFields, type InstitutionalEvent } from './institutional-event';

const FIRST = '2026-10-05';
const RETREAT: EventFields = { name: 'Retreat', period: { start: FIRST, end: addDays(FIRST, 2) }, half: null, effect: 'protected', activityId: 'RET', audience: null };

it.each<[string, Partial<EventFields>, string | undefined]>([
  ['as it is', {}, undefined],
  ['for interns', { audience: { kinds: ['resident'], pgys: [1] } }, undefined],
  ['a closure', { effect: 'closed', activityId: null }, undefined],
  ['without a name', { name: ' ' }, 'name'],
  ['of more than a year', { period: { start: FIRST, end: addDays(FIRST, 367) } }, 'to'],
  ['protected for nothing', { activityId: null }, 'activityId'],
  ['a closure with an activity', { effect: 'closed' }, 'activityId'],
  ['with an activity of another program', { activityId: 'ELSE' }, 'activityId'],
  ['a closure for some', { effect: 'closed', activityId: null, audience: { pgys: [1] } }, 'audience'],
  ['for no kind', { audience: { kinds: [] } }, 'audience.kinds'],
  ['for no PGY', { audience: { pgys: [] } }, 'audience.pgys'],
  ['for PGY-0', { audience: { pgys: [0] } }, 'audience.pgys'],
  ['for faculty of a PGY', { audience: { kinds: ['faculty'], pgys: [1] } }, 'audience.pgys'],
])('%s: %#', (_, more, field) => {
  const found = (() => {
    try {
      checkEvent({ ...RETREAT, ...more }, ['RET']);
      return undefined;
    } catch (error) {
      return (error as { facts: { field: string } }).facts.field;
    }
  })();
  expect(found).toBe(field);
});

const stored = (fields: EventFields): InstitutionalEvent => ({ ...fields, id: 'e', programId: 'p', version: 1 });
const clashes = (one: EventFields, other: EventFields): boolean => {
  try {
    assertNoClash({ ...one, id: null }, [stored(other)]);
    return false;
  } catch (error) {
    expect((error as Error).message).toContain(other.name);
    return true;
  }
};

it('names the other event, and lets an event be saved over itself', () => {
  expect(() => assertNoClash({ ...RETREAT, name: 'Exam', id: null }, [stored(RETREAT)])).toThrow('Exam (5 – 6 Oct 2026) and Retreat (5 – 6 Oct 2026) protect the same half-days');
  expect(() => assertNoClash(stored(RETREAT), [stored(RETREAT)])).not.toThrow();
});

/** Every half-day and every sort of person looked at: residents of nine years and of none, and the others. */
function reference(one: EventFields, other: EventFields): boolean {
  if (one.effect !== 'protected' || other.effect !== 'protected') return false;
  const cells = (event: EventFields): string[] => {
    const who = AUDIENCE_KINDS.flatMap((kind) => (kind === 'resident' ? [null, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [null]).map((pgy) => ({ kind, pgy })));
    const asked = who.filter(({ kind, pgy }) => (event.audience?.kinds?.includes(kind) ?? true) && (event.audience?.pgys ? pgy !== null && event.audience.pgys.includes(pgy) : true));
    return eachDay(event.period).flatMap((day) => (['am', 'pm'] as const).filter((half) => (event.half ?? half) === half).flatMap((half) => asked.map(({ kind, pgy }) => `${day}${half}${kind}${pgy}`)));
  };
  const taken = new Set(cells(other));
  return cells(one).some((cell) => taken.has(cell));
}

const audiences = fc.option(
  fc.record({ kinds: fc.option(fc.uniqueArray(fc.constantFrom(...AUDIENCE_KINDS), { minLength: 1 }), { nil: undefined }), pgys: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1 }), { nil: undefined }) }),
);
const events = fc
  .record({ from: fc.integer({ min: 0, max: 6 }), days: fc.integer({ min: 1, max: 4 }), half: fc.constantFrom(null, 'am' as const, 'pm' as const), effect: fc.constantFrom('protected' as const, 'protected' as const, 'closed' as const), audience: audiences })
  .map(({ from, days, half, effect, audience }): EventFields => ({ name: 'E', period: { start: addDays(FIRST, from), end: addDays(FIRST, from + days) }, half, effect, activityId: effect === 'protected' ? 'RET' : null, audience: audience as EventAudience | null }));

it('finds a clash where some person has two things in some half-day', () => {
  fc.assert(fc.property(events, events, (one, other) => expect(clashes(one, other)).toBe(reference(one, other))), { numRuns: 500 });
});
