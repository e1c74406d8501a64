import type { EffectiveSchedule } from '../schedule-reader/effective-schedule';
import type { ChangeInput } from './change-input';

/** What undo says of a step, e.g. "Lindqvist, Nora: ICU". */
export function labelOf(inputs: readonly ChangeInput[], { people, catalog }: EffectiveSchedule): string {
  const first = inputs[0];
  if (!first) return 'No change';
  const name = people.find((one) => one.id === first.personId)?.displayName ?? '';
  const more = inputs.length > 1 ? ` and ${inputs.length - 1} more` : '';
  return `${name}: ${whatOf(first, catalog)}${more}`;
}

function whatOf(input: ChangeInput, catalog: EffectiveSchedule['catalog']): string {
  switch (input.kind) {
    case 'set-stay':
      return catalog.rotations.find((one) => one.id === input.rotationId)?.abbreviation ?? 'clear';
    case 'lock':
      return input.locked === false ? 'unlock' : 'lock';
    case 'put-duty':
      return catalog.activities.find((one) => one.id === input.activityId)?.code ?? 'duty';
    case 'remove-duty':
      return 'free';
  }
}
