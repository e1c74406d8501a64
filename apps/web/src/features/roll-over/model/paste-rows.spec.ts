import { describe, expect, it } from '@jest/globals';
import { EMPTY_ROW, rowsOf } from './paste-rows';

const row = (more: Partial<typeof EMPTY_ROW>) => ({ ...EMPTY_ROW, ...more });

describe('pasted rows', () => {
  it.each([
    ['tabs in the usual order', 'Ana\tSilva\tana@x.org\t1\tB\nBo\tLi', [row({ givenName: 'Ana', familyName: 'Silva', email: 'ana@x.org', cohort: 'B' }), row({ givenName: 'Bo', familyName: 'Li' })]],
    ['titles in any order', 'E-mail\tLast name\tFirst name\tPGY level\nana@x.org\tSilva\tAna\tPGY-2', [row({ givenName: 'Ana', familyName: 'Silva', email: 'ana@x.org', pgy: '2' })]],
    ['commas with quotes', '"Silva ""the first""",Ana\n"A, B",C', [row({ givenName: 'Silva "the first"', familyName: 'Ana' }), row({ givenName: 'A, B', familyName: 'C' })]],
    ['semicolons', 'Name;Email;Start date\nSilva, Ana;ana@x.org;9/1/2027', [row({ givenName: 'Ana', familyName: 'Silva', email: 'ana@x.org', startsOn: '2027-09-01' })]],
    ['one name a line', 'Ana Maria Silva\r\n\r\nLi', [row({ givenName: 'Ana Maria', familyName: 'Silva' }), row({ familyName: 'Li' })]],
    ['a column that nobody knows', 'First name\tShoe size\tLast name\nAna\t38\tSilva', [row({ givenName: 'Ana', familyName: 'Silva' })]],
    ['nothing', ' \n\n', []],
  ])('%s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows));
});
