import { ApiError, messageOf } from '@housestaff/api-client';

/** What the API refused: at a row of one of the two lists as they were sent, or of no row. */
export interface RefusedRow {
  list: 'requirements' | 'coverage';
  row: number;
  words: string;
}

const PLACE = /^(requirements|coverage)[[.](\d+)/;

/** Null where nothing was refused, or what was is about no one row. */
export function refusedRowOf(error: unknown): RefusedRow | null {
  if (!(error instanceof ApiError)) return null;
  for (const fact of [error.facts, ...error.details]) {
    const { list, row, field, fix, expected } = (fact ?? {}) as Record<string, unknown>;
    const place = typeof field === 'string' ? PLACE.exec(field) : null;
    const mend = typeof fix === 'string' ? ` Mend it: ${fix}.` : typeof expected === 'string' ? ` Give ${expected}.` : '';
    const words = `${messageOf(error).replace(/[.]?$/, '.')}${mend}`;
    if ((list === 'requirements' || list === 'coverage') && typeof row === 'number') return { list, row, words };
    if (place) return { list: place[1] as RefusedRow['list'], row: Number(place[2]), words };
  }
  return null;
}
