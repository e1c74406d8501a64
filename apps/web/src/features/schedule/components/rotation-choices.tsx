import type { AcademicBlock, CoverageCell, Rotation, YearGrid } from '@housestaff/api-client';
import { RotationChip, Tip } from '@housestaff/ui';

interface RotationChoicesProps {
  grid: YearGrid;
  block: AcademicBlock;
  current: string | null;
  resident: boolean;
  frozen: string | null;
  onChoose: (rotationId: string) => void;
  /** The one that the pointer or the focus is on. */
  onPoint: (rotationId: string | null) => void;
}

function standing(cell: CoverageCell | undefined): string {
  if (!cell) return '';
  const on = Math.min(cell.first, cell.second);
  if (cell.min !== null) return `${on} of ${cell.min}${cell.max !== null && cell.max !== cell.min ? `–${cell.max}` : ''}`;
  return cell.max === null ? `${on}` : `${on} of ≤ ${cell.max}`;
}

function usable(rotation: Rotation, resident: boolean): boolean {
  return rotation.active && (rotation.audience === 'any' || rotation.audience === (resident ? 'resident' : 'faculty'));
}

/** Every rotation that could stand in the cell, with how many are on it in that block. */
export function RotationChoices({ grid, block, current, resident, frozen, onChoose, onPoint }: RotationChoicesProps) {
  const coverage = new Map(grid.coverage.map((row) => [row.rotationId, row.cells.find((cell) => cell.blockId === block.id)]));
  const rotations = grid.rotations.filter((rotation) => usable(rotation, resident)).sort((one, other) => one.abbreviation.localeCompare(other.abbreviation));
  return (
    <div className="rots" onMouseLeave={() => onPoint(null)}>
      {rotations.map((rotation) => {
        const cell = coverage.get(rotation.id);
        return (
          <Tip key={rotation.id} text={frozen ?? rotation.name}>
            <button type="button" aria-pressed={rotation.id === current} aria-disabled={frozen ? true : undefined} aria-label={`Change to ${rotation.name}`} onMouseEnter={() => onPoint(rotation.id)} onFocus={() => onPoint(rotation.id)} onClick={() => onChoose(rotation.id)}>
              <RotationChip abbreviation={rotation.abbreviation} colour={rotation.colour} />
              <span className={cell?.state === 'under' ? 'bad grow text-right' : 't3 grow text-right'}>{standing(cell)}</span>
            </button>
          </Tip>
        );
      })}
    </div>
  );
}
