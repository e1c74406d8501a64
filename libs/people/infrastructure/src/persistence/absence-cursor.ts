import { InvalidValue, isLocalDate } from '@housestaff/kernel';
import type { Absence } from '@housestaff/people/domain';

export type AbsencePlace = readonly [answered: boolean, start: string, id: string];

export function cursorAfter({ status, period, id }: Absence, pendingFirst: boolean): string {
  return Buffer.from(JSON.stringify([pendingFirst && status !== 'requested', period.start, id])).toString('base64url');
}

/** Throws on anything that isn't a cursor of ours. */
export function placeIn(cursor: string): AbsencePlace {
  const place = parsed(cursor);
  if (!isPlace(place)) throw new InvalidValue('cursor', cursor, 'the cursor of the page before');
  return place;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isPlace(place: unknown): place is AbsencePlace {
  if (!Array.isArray(place) || place.length !== 3) return false;
  const [answered, start, id] = place as unknown[];
  return typeof answered === 'boolean' && typeof start === 'string' && isLocalDate(start) && typeof id === 'string' && UUID.test(id);
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
