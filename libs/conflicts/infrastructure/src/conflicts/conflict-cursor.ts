import { InvalidValue, type Id } from '@housestaff/kernel';

/** The last row of a page: what it is sorted by (a day, or an instant), and which one. */
interface Place {
  readonly key: string;
  readonly id: Id;
}

const SHAPE = /^(\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?)\|([0-9a-f-]{36})$/;

export function cursorOf({ key, id }: Place): string {
  return Buffer.from(`${key}|${id}`).toString('base64url');
}

/** Throws InvalidValue. */
export function parseCursor(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const match = SHAPE.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match?.[1] || !match[2]) throw new InvalidValue('cursor', cursor, 'the nextCursor of the page before');
  return { key: match[1], id: match[2] };
}
