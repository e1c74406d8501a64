import { overlaps } from '@housestaff/kernel';
import type { LeaveProposal } from '../dates/leave-text';
import type { WorkbookReading } from './workbook-reading';

/** A leave proposal with its place. `key` stays the same while the cell does: cell and number in the cell. */
export interface LeaveItem extends LeaveProposal {
  readonly key: string;
  readonly personKey: string;
  readonly personName: string;
  readonly cell: string;
  readonly text: string;
}

/** All proposals in reading order. One that overlaps an earlier one of the same person becomes unsure. */
export function leaveItems(reading: WorkbookReading): LeaveItem[] {
  const names = new Map(reading.people.map((p) => [p.key, p.name]));
  const items: LeaveItem[] = [];
  for (const leave of reading.leaves) {
    leave.proposals.forEach((proposal, i) => {
      const clash = proposal.range && items.find((o) => o.personKey === leave.personKey && o.sure && o.range && proposal.range && overlaps(o.range, proposal.range));
      const doubt = clash ? { sure: false, why: `It overlaps ${clash.cell} "${clash.text}"` } : {};
      items.push({ ...proposal, ...doubt, key: `${leave.cell}#${i + 1}`, personKey: leave.personKey, personName: names.get(leave.personKey) ?? '', cell: leave.cell, text: leave.text });
    });
  }
  return items;
}

export function byCellOf(items: readonly LeaveItem[]): Map<string, LeaveItem[]> {
  const cells = new Map<string, LeaveItem[]>();
  for (const item of items) {
    const own = cells.get(item.cell);
    if (own) own.push(item);
    else cells.set(item.cell, [item]);
  }
  return cells;
}
