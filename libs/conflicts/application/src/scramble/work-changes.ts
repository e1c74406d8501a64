import type { ChangeInput } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import type { OpenDuty, OpenStay, OpenWork } from '@housestaff/conflicts/domain';
import { addDays, type Id } from '@housestaff/kernel';

/** What takes it from whoever is out. A lock of theirs doesn't hold it: they are not there. */
export function takenFrom(outId: Id, work: OpenWork): ChangeInput[] {
  return work.kind === 'stay' ? stayTaken(outId, work) : dutyTaken(outId, work);
}

/** What gives it to somebody else. */
export function givenTo(personId: Id, work: OpenWork): ChangeInput[] {
  if (work.kind === 'stay') return [{ kind: 'set-stay', personId, from: work.period.start, to: work.period.end, rotationId: work.stay.rotationId }];
  const put = ({ activityId, date }: Duty, half: OpenDuty['half']): ChangeInput => ({ kind: 'put-duty', personId, from: date, to: addDays(date, 1), activityId, half });
  return [put(work.duty, work.half), ...(work.follows ? [put(work.follows, work.follows.half)] : [])];
}

function stayTaken(personId: Id, { stay, period }: OpenStay): ChangeInput[] {
  const clear: ChangeInput = { kind: 'set-stay', personId, from: period.start, to: period.end, rotationId: null };
  if (!stay.locked) return [clear];
  const lock = (from: string, to: string, locked: boolean): ChangeInput[] => (from < to ? [{ kind: 'lock', personId, from, to, locked }] : []);
  return [...lock(period.start, period.end, false), clear, ...lock(stay.period.start, period.start, true), ...lock(period.end, stay.period.end, true)];
}

function dutyTaken(personId: Id, { duty, half, follows }: OpenDuty): ChangeInput[] {
  return [...removed(personId, duty, half), ...(follows ? removed(personId, follows, follows.half) : [])];
}

/** A duty put by hand goes by its id. Halves of a pattern are freed one by one: "the day" would take a duty put by hand with it. */
function removed(personId: Id, { id, date, locked }: Duty, half: OpenDuty['half']): ChangeInput[] {
  const on = { personId, from: date, to: addDays(date, 1) };
  if (id === null) return (half === 'day' ? (['am', 'pm'] as const) : [half]).map((one) => ({ ...on, kind: 'remove-duty', half: one }));
  const unlock: ChangeInput[] = locked ? [{ ...on, kind: 'lock', dutyId: id, locked: false }] : [];
  return [...unlock, { ...on, kind: 'remove-duty', half, dutyId: id }];
}
