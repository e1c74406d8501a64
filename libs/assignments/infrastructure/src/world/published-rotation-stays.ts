import { Injectable } from '@nestjs/common';
import type { Id, LocalDate } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { RotationStays } from '@housestaff/program/application';

const FROM = `select count(*)::int as stays, max(upper(period))::text as until from assignments.stay
  where rotation_id = $1 and published_to is null and upper(period) > $2::date`;

@Injectable()
export class PublishedRotationStays extends RotationStays {
  constructor(private readonly tenant: TenantContext) {
    super();
  }

  async from(rotationId: Id, day: LocalDate): Promise<{ stays: number; until: LocalDate | null }> {
    const [row] = await this.tenant.query<{ stays: number; until: LocalDate | null }>(FROM, [rotationId, day]);
    return row ?? { stays: 0, until: null };
  }
}
