import fc from 'fast-check';
import { changedSince, sameRow, writtenRows, type StoredRow, type StoredRows, type WrittenRow } from './written-rows';

const row = fc.record({ name: fc.constantFrom('ICU', 'NF', 'FMC'), pgy: fc.integer({ min: 1, max: 3 }), version: fc.integer({ min: 1, max: 9 }) });
const rows = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), row, { maxKeys: 4 }).map((byKey) => new Map<string, StoredRow>(Object.entries(byKey)));
const tables = fc.tuple(rows, rows).map(([people, rotations]) => new Map([['people', people], ['rotations', rotations]]));

const plain = (all: StoredRows) => [...all].map(([table, of]) => [table, [...of].map(([key, { version: _, ...rest }]) => [key, rest] as const).sort((a, b) => (a[0] < b[0] ? -1 : 1))]);

/** The rows as they are once what was written is taken back. */
function takenBack(now: StoredRows, written: readonly WrittenRow[]): StoredRows {
  const tables = new Map([...now].map(([table, rows]) => [table, new Map(rows)]));
  for (const { table, key, before } of written) {
    const rows = tables.get(table) ?? new Map<string, StoredRow>();
    if (before) rows.set(key, before);
    else rows.delete(key);
    tables.set(table, rows);
  }
  return tables;
}

describe('what was written', () => {
  it('taken back gives what was there before', () => {
    fc.assert(fc.property(tables, tables, (before, after) => {
      expect(plain(takenBack(after, writtenRows(before, after)))).toEqual(plain(before));
    }));
  });

  it('stands as it was left, until somebody changes it', () => {
    fc.assert(fc.property(tables, tables, tables, (before, after, later) => {
      const written = writtenRows(before, after);
      expect(changedSince(written, after, new Set(['people', 'rotations']))).toEqual([]);
      const touched = written.filter(({ table, key, after: left }) => !sameRow(later.get(table)?.get(key), left));
      expect(changedSince(written, later, new Set(['people', 'rotations']))).toEqual(touched);
    }));
  });

  it('counts a created row that is gone only where a table is changed as a whole', () => {
    const written = writtenRows(new Map(), new Map([['people', new Map([['a', { name: 'Lee' }]])]]));
    expect(changedSince(written, new Map(), new Set())).toEqual([]);
    expect(changedSince(written, new Map(), new Set(['people']))).toHaveLength(1);
  });

  it('is nothing where only versions, times and the order of keys differ', () => {
    expect(sameRow({ name: 'ICU', version: 1, fields: { a: 1, b: 2 } }, { version: 4, fields: { b: 2, a: 1 }, name: 'ICU' })).toBe(true);
  });
});
