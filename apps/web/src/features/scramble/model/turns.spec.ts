import { describe, expect, it } from '@jest/globals';
import type { BackupMember } from '@housestaff/api-client';
import { turnsOf } from './turns';

const member = (name: string, date: string, more: Partial<BackupMember> = {}): BackupMember => ({ personId: name, name, pgy: 2, phone: null, date, duty: 'Backup', start: null, end: null, owed: 0, away: false, ...more });
const said = (members: BackupMember[]) => turnsOf(members).map(({ name, date, last }) => [name, date, last]);

describe('turns of backup', () => {
  it('are days in a row of one person', () => {
    expect(said([member('Ana', '2026-11-22'), member('Ana', '2026-11-23'), member('Ben', '2026-11-24'), member('Ana', '2026-11-25')])).toEqual([
      ['Ana', '2026-11-22', '2026-11-23'],
      ['Ben', '2026-11-24', '2026-11-24'],
      ['Ana', '2026-11-25', '2026-11-25'],
    ]);
  });

  it('of two at once stay apart, and a day on leave does too', () => {
    expect(said([member('Ana', '2026-11-22'), member('Ben', '2026-11-22'), member('Ana', '2026-11-23', { away: true }), member('Ben', '2026-11-23')])).toEqual([
      ['Ana', '2026-11-22', '2026-11-22'],
      ['Ben', '2026-11-22', '2026-11-23'],
      ['Ana', '2026-11-23', '2026-11-23'],
    ]);
  });
});
