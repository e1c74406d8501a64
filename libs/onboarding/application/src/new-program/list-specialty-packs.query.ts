import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork } from '@housestaff/kernel';
import { packCatalog, SPECIALTY_PACKS, type SpecialtyPack } from '@housestaff/onboarding/domain';
import { setupExamples } from '@housestaff/planning/domain';

/** A pack as it is offered: what it would make, by name. */
export interface SpecialtyPackView {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly activities: readonly { readonly code: string; readonly name: string }[];
  readonly rotations: readonly { readonly name: string; readonly abbreviation: string }[];
  /** The id of its duty-hour rules. */
  readonly rulePack: string;
  /** Names of its plans. */
  readonly plans: readonly string[];
}

@Injectable()
export class ListSpecialtyPacksQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  execute(): Promise<SpecialtyPackView[]> {
    return this.uow.run(async () => {
      await this.audit.record({ action: 'onboarding.specialty-pack.list', resource: 'specialty-pack', query: { found: SPECIALTY_PACKS.length } });
      return SPECIALTY_PACKS.map(packView);
    });
  }
}

function packView(pack: SpecialtyPack): SpecialtyPackView {
  const { id, name, note, activities, rotations, rules, plans } = pack;
  const examples = setupExamples(packCatalog(pack)).filter((one) => plans.includes(one.id));
  return {
    ...{ id, name, note, rulePack: rules.packId },
    activities: activities.map((one) => ({ code: one.code, name: one.name })),
    rotations: rotations.map(({ fields }) => ({ name: fields.name, abbreviation: fields.abbreviation })),
    plans: examples.map((one) => one.fields.name),
  };
}
