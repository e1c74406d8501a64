import type { ResidentRows } from './resident-rows';

/**
 * Off-cycle residents are often only set apart by an empty row, without a title: they stand after a gap, under the last
 * group, and their rotations stop before the middle of the year because they finish then. A guess that the mapping shows.
 */
export function markOffCycle(people: readonly ResidentRows[], lastBlockOf: (person: ResidentRows) => number, blocks: number): ResidentRows[] {
  let apart = false;
  return people.map((person, i) => {
    const before = people[i - 1];
    if (before && before.group !== person.group) apart = false;
    const gap = before !== undefined && person.row - before.row > 2 && before.group === person.group;
    apart = apart || gap;
    const stopsEarly = lastBlockOf(person) > 0 && lastBlockOf(person) <= blocks / 2;
    return { ...person, offCycle: person.offCycle || (apart && stopsEarly), offCycleGuessed: apart && !person.offCycle };
  });
}
