import { DomainError, type Id } from '@housestaff/kernel';

export interface SiteUses {
  /** By name. */
  readonly programs: readonly { readonly id: Id; readonly name: string }[];
  readonly rotations: readonly { readonly id: Id; readonly name: string; readonly programId: Id }[];
}

export class SiteInUse extends DomainError {
  readonly code = 'program.site.in_use';

  constructor(site: { readonly id: Id; readonly name: string }, { programs, rotations }: SiteUses, elsewhere: number) {
    const others = elsewhere > 0 ? [`${elsewhere} more in programs that you can't see`] : [];
    const names = [...programs.map((one) => `the program ${one.name}`), ...rotations.map((one) => `the rotation ${one.name}`), ...others];
    super(`${site.name} is used by ${names.join(', ')}`, {
      resource: 'site',
      id: site.id,
      name: site.name,
      programs,
      rotations: rotations.map(({ id, name }) => ({ id, name })),
      elsewhere,
      fix: 'give them another site first',
    });
  }
}

/** A program is in the zone of its site. */
export class ZoneOfSite extends DomainError {
  readonly code = 'program.zone_of_site';

  constructor(zone: string, site: { readonly id: Id; readonly name: string; readonly zone: string }) {
    super(`${site.name} is in ${site.zone}: a program at this site can't be in ${zone}`, {
      field: 'zone',
      zone,
      site: { id: site.id, name: site.name, zone: site.zone },
      fix: 'change the zone of the site, or take the program from the site',
    });
  }
}
