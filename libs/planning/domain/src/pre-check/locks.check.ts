import { slotName } from '../annual-problem';
import { demand, names, plural, round, type Demand } from './demand';
import { className, peopleOf, type Facts } from './facts';

/** Locked cells that already exceed a maximum: of coverage in a half-block, or of a person's year. */
export function locksCheck(facts: Facts): Demand[] {
  return [...overCoverage(facts), ...overYear(facts)];
}

function overCoverage(facts: Facts): Demand[] {
  const { problem, p } = facts;
  return facts.rows.flatMap((rows, s) =>
    rows.flatMap((row) => {
      const k = problem.rotations.findIndex((r) => r.id === row.rotationId);
      const locked = peopleOf(facts, row.pgy).filter(({ i }) => p.lock[i * p.slots + s] === k);
      if (row.max === null || locked.length <= row.max) return [];
      const over = locked.length - row.max;
      return [
        demand({
          id: `locked-coverage/${row.id}/${s}`,
          title: `${problem.rotations[k]?.name}: locked in ${slotName(problem, s)}`,
          required: locked.length,
          exists: row.max,
          unit: 'people',
          because: [`locked: ${names(locked.map(({ person }) => person.name))}`, `at most ${row.max} ${row.pgy === null ? 'people' : className(row.pgy)}`],
          relaxations: [
            { label: `Unlock ${over} of them`, effect: `−${over} required` },
            { label: `Places ${row.max} → ${locked.length} in ${problem.blocks[s >> 1]?.name}`, effect: `+${over} exist` },
          ],
        }),
      ];
    }),
  );
}

function overYear({ problem, p }: Facts): Demand[] {
  return problem.people.flatMap((person, i) =>
    problem.rotations.flatMap((rotation, k) => {
      const locked = p.lock.subarray(i * p.slots, (i + 1) * p.slots).filter((l) => l === k).length;
      const most = p.needMax[i * p.rotations + k]!;
      if (locked <= most) return [];
      return [
        demand({
          id: `locked-year/${person.id}/${rotation.id}`,
          title: `${person.name}: locked on ${rotation.name}`,
          required: round(locked / 2),
          exists: round(most / 2),
          unit: 'blocks',
          because: [`${plural(locked, 'half-block')} locked`, `at most ${plural(most / 2, 'block')} for ${className(person.pgy)}`],
          relaxations: [
            { label: `Unlock ${plural(locked - most, 'half-block')}`, effect: `−${round((locked - most) / 2)} required` },
            { label: `${className(person.pgy)} limit ${round(most / 2)} → ${round(locked / 2)} blocks`, effect: `+${round((locked - most) / 2)} exist` },
          ],
        }),
      ];
    }),
  );
}
