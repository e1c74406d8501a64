import type { ReplaceRequirements as Command } from '@housestaff/program/application';
import type { ReplaceRequirements } from './requirement.dto';

/** The body without what is made anew; what was left out is null. */
export function demandsOf({ requirements, coverage, confirm }: ReplaceRequirements): Pick<Command, 'requirements' | 'coverage' | 'confirm'> {
  return {
    requirements: requirements.map(({ rotationId, pgy, minBlocks, targetBlocks = null, maxBlocks = null, fulfilledBy = [] }) => ({ rotationId, pgy, minBlocks, targetBlocks, maxBlocks, fulfilledBy })),
    coverage: coverage.map(({ rotationId, blockId = null, pgys = null, minPeople, maxPeople = null }) => ({ rotationId, blockId, pgys, minPeople, maxPeople })),
    confirm,
  };
}
