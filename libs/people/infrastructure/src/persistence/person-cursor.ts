import { InvalidValue } from '@housestaff/kernel';
import type { Person } from '@housestaff/people/domain';

export type PersonPlace = readonly [familyName: string, givenName: string, id: string];

export function cursorOf({ familyName, givenName, id }: Person): string {
  return Buffer.from(JSON.stringify([familyName, givenName, id])).toString('base64url');
}

/** Throws on anything that isn't a cursor of ours. */
export function placeOf(cursor: string): PersonPlace {
  const place = parsed(cursor);
  if (!Array.isArray(place) || place.length !== 3 || !place.every((one) => typeof one === 'string') || !UUID.test(place[2] as string)) throw new InvalidValue('cursor', cursor, 'the cursor of the page before');
  return place as unknown as PersonPlace;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
