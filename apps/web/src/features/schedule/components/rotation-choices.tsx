import type { AcademicBlock, CoverageCell, Rotation, RotationChoice, YearGrid } from '@housestaff/api-client';
import { cx, Icon, RotationChip, Tip } from '@housestaff/ui';
import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { reasonSaid, standingSpoken } from '../model/eligibility-words';

interface RotationChoicesProps {
  grid: YearGrid;
  block: AcademicBlock;
  current: string | null;
  resident: boolean;
  frozen: string | null;
  /** Which of them the person could take, by rotation; empty while it is asked. */
  choices: ReadonlyMap<string, RotationChoice>;
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

function Standing({ choice, cell }: { choice: RotationChoice | undefined; cell: CoverageCell | undefined }) {
  if (choice && !choice.eligible) return <span className="why clip grow text-right">{reasonSaid(choice)}</span>;
  return (
    <>
      <span className={cell?.state === 'under' ? 'bad grow text-right' : 't3 grow text-right'}>{standing(cell)}</span>
      {choice && choice.addedFindings > 0 && (
        <span className="row warn" style={{ gap: 2 }}>
          <Icon of={TriangleAlert} small />
          {choice.addedFindings}
        </span>
      )}
    </>
  );
}

/** Every rotation that could stand in the cell, with how many are on it in that block. Those the person can't take are grey, with the reason. */
export function RotationChoices({ grid, block, current, resident, frozen, choices, onChoose, onPoint }: RotationChoicesProps) {
  const id = useId();
  const coverage = new Map(grid.coverage.map((row) => [row.rotationId, row.cells.find((cell) => cell.blockId === block.id)]));
  const rotations = grid.rotations.filter((rotation) => usable(rotation, resident)).sort((one, other) => one.abbreviation.localeCompare(other.abbreviation));
  return (
    <div className="rots" onMouseLeave={() => onPoint(null)}>
      {rotations.map((rotation) => {
        const cell = coverage.get(rotation.id);
        const choice = choices.get(rotation.id);
        const words = choice && rotation.id !== current ? standingSpoken(choice) : null;
        const note = words ? `${id}${rotation.id}` : undefined;
        return (
          <Tip key={rotation.id} text={frozen ?? (words ? `${rotation.name}: ${words}` : rotation.name)}>
            <button
              type="button"
              className={cx(choice && !choice.eligible && rotation.id !== current && 'off')}
              aria-pressed={rotation.id === current}
              aria-disabled={frozen ? true : undefined}
              aria-label={`Change to ${rotation.name}`}
              aria-describedby={note}
              onMouseEnter={() => onPoint(rotation.id)}
              onFocus={() => onPoint(rotation.id)}
              onBlur={() => onPoint(null)}
              onClick={() => onChoose(rotation.id)}
            >
              <RotationChip abbreviation={rotation.abbreviation} colour={rotation.colour} />
              <Standing choice={rotation.id === current ? undefined : choice} cell={cell} />
              {words && (
                <span id={note} className="vh">
                  {words}
                </span>
              )}
            </button>
          </Tip>
        );
      })}
    </div>
  );
}
