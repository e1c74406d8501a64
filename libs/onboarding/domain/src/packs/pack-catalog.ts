import type { SetupCatalog } from '@housestaff/planning/domain';
import type { SpecialtyPack } from './specialty-pack';

/** A pack as plan setups see a program's catalog: codes and abbreviations in place of ids. */
export function packCatalog({ activities, rotations }: SpecialtyPack): SetupCatalog {
  return {
    activities: activities.map((one) => ({ ...one, id: one.code })),
    rotations: rotations.map(({ fields }) => ({ ...fields, id: fields.abbreviation })),
    people: [],
  };
}
