import type { AcademicBlock, Rotation, YearGridRow } from '@housestaff/api-client';
import { leaveIn, partsOf } from './parts';
import { blockName } from './rows';
import { spokenName } from './words';

/** A cell's spoken name: "Nora Lindqvist, Block 8, intensive care, changed, 1 warning". */
export function cellName(row: YearGridRow, block: AcademicBlock, rotations: ReadonlyMap<string, Rotation>): string {
  const parts = partsOf(row, block);
  const stays = parts.flatMap((part) => (part.stay ? [part.stay] : []));
  const what = parts.map((part) => (part.stay ? (rotations.get(part.stay.rotationId)?.name ?? 'unknown rotation') : 'open')).join(', then ');
  const violations = stays.filter((stay) => stay.finding === 'violation').length;
  const warnings = stays.filter((stay) => stay.finding === 'warning').length;
  const marks = [
    stays.some((stay) => stay.locked) && 'locked',
    stays.some((stay) => stay.changed) && 'changed',
    leaveIn(row, block).length > 0 && 'leave',
    violations > 0 && `${violations} violation${violations > 1 ? 's' : ''}`,
    warnings > 0 && `${warnings} warning${warnings > 1 ? 's' : ''}`,
  ];
  return [spokenName(row.name), blockName(block), what, ...marks.filter(Boolean)].join(', ');
}
