import { makePlan } from '../reading/make-plan';
import type { Mapping } from '../reading/mapping';
import { proposeMapping } from '../reading/propose-mapping';
import { readWorkbook } from '../reading/read-workbook';
import type { SheetGrid } from '../grid/sheet-grid';
import type { WantedYear } from '../year-writing/wanted-year';

const NOTHING = { labels: new Map(), codes: new Map(), templates: new Map() };

/** A program that took every proposal of a file: its rotations, people, stays and sure leave, and the answers it remembers. */
export function yearAsImported(grids: readonly SheetGrid[], fallbackYear: number): WantedYear {
  const reading = readWorkbook(grids, { fallbackYear });
  const mapping = proposeMapping(reading, { rotations: [], activities: [], remembered: NOTHING });
  const plan = makePlan(reading, mapping, []);
  const rotations = plan.rotations.map(({ name, abbreviation, colour }) => ({ id: `r ${name}`, name, abbreviation, colour }));
  const idOf = (ref: string): string => `r ${ref.replace(/^new:/, '')}`;
  return {
    title: 'A program',
    blocks: reading.calendar.blocks.map(({ name, start, end, splitOn }) => ({ name, start, end, splitOn })),
    rotations,
    activities: [],
    remembered: { ...NOTHING, labels: new Map(mapping.labels.map(({ label, target }) => [label, settled(target)])) },
    people: plan.people.map(({ key, pgy, offCycle }, n) => ({
      ...{ id: `p${n}`, name: reading.people[n]?.name ?? '', keys: [key], formerKeys: [], pgy, offCycle, listed: true },
      stays: plan.stays.filter((stay) => stay.personKey === key).map(({ rotation, range, note }) => ({ rotationId: idOf(rotation), range, note })),
      leaves: plan.absences.filter((absence) => absence.personKey === key).map(({ kind, range }) => ({ kind, range, imported: true })),
    })),
  };
}

function settled(target: Mapping['labels'][number]['target']): NonNullable<typeof target> {
  const rotations = target?.rotations ?? [];
  return { kind: target?.kind ?? 'skip', rotations: rotations.map((one) => ({ rotationId: `r ${one.newName ?? ''}`, newName: null, newAbbreviation: null })) };
}
