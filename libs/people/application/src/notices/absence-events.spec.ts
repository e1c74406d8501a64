import type { Absence } from '@housestaff/people/domain';
import { absenceEvent } from './absence-events';

const absence = (fields: Partial<Absence>): Absence => ({
  ...{ id: 'a', programId: 'p', personId: 'ana', kind: 'vacation', period: { start: '2027-01-05', end: '2027-01-12' }, startsPm: false, endsAm: false },
  ...{ status: 'requested', blocking: true, countsAway: true, note: '', source: 'manual', importBatchId: null, version: 1 },
  ...fields,
});

it.each([
  [null, absence({}), 'people.absence.requested'],
  [null, absence({ status: 'approved' }), 'people.absence.approved'],
  [null, absence({ source: 'import' }), undefined],
  [absence({}), absence({ status: 'denied' }), 'people.absence.denied'],
  [absence({}), absence({ note: 'Wedding' }), 'people.absence.changed'],
  [absence({ status: 'approved' }), absence({ status: 'cancelled' }), 'people.absence.cancelled'],
  [absence({}), absence({ status: 'anticipated' }), 'people.absence.changed'],
  [null, absence({ status: 'anticipated' }), undefined],
])('what is said of leave: from %j to %j %s', (before, after, kind) => expect(absenceEvent(before, after)?.kind).toBe(kind));
