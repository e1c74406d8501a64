import type { BackupMember } from '@housestaff/api-client';
import { addDays } from '@/shell/dates';

/** Days in a row of the same person on the same duty. */
export interface Turn extends BackupMember {
  last: string;
}

/** By first day; `members` come by day. */
export function turnsOf(members: readonly BackupMember[]): Turn[] {
  const turns: Turn[] = [];
  for (const member of members) {
    const before = turns.find((one) => one.personId === member.personId && one.duty === member.duty && one.away === member.away && one.last === addDays(member.date, -1));
    if (before) before.last = member.date;
    else turns.push({ ...member, last: member.date });
  }
  return turns;
}
