import { Injectable } from '@nestjs/common';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { TenantContext } from '@housestaff/platform';
import { Requirements } from '@housestaff/program/application';
import type { AcademicYear, CoverageRequirement, RotationRequirement } from '@housestaff/program/domain';

const REQUIREMENT_COLUMNS = `id, rotation_id as "rotationId", pgy, min_blocks::float as "minBlocks", target_blocks::float as "targetBlocks",
  max_blocks::float as "maxBlocks", fulfilled_by as "fulfilledBy", status`;
const COVERAGE_COLUMNS = `id, rotation_id as "rotationId", block_id as "blockId", pgys, min_people as "minPeople", max_people as "maxPeople", status`;

@Injectable()
export class SqlRequirements extends Requirements {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async ofYear(yearId: Id): Promise<{ requirements: RotationRequirement[]; coverage: CoverageRequirement[] }> {
    const requirements = await this.tenant.query<RotationRequirement>(
      `select ${REQUIREMENT_COLUMNS} from program.rotation_requirement where academic_year_id = $1 order by pgy, id`,
      [yearId],
    );
    const coverage = await this.tenant.query<CoverageRequirement>(
      `select ${COVERAGE_COLUMNS} from program.coverage_requirement where academic_year_id = $1 order by id`,
      [yearId],
    );
    return { requirements, coverage };
  }

  async replace(
    year: Pick<AcademicYear, 'id' | 'programId'>,
    requirements: readonly RotationRequirement[],
    coverage: readonly CoverageRequirement[],
  ): Promise<void> {
    const owner = [this.actor.get().organizationId, year.programId, year.id];
    await this.tenant.execute('delete from program.rotation_requirement where academic_year_id = $1', [year.id]);
    await this.tenant.execute('delete from program.coverage_requirement where academic_year_id = $1', [year.id]);
    await this.tenant.execute(INSERT_REQUIREMENTS, [...owner, JSON.stringify(requirements)]);
    await this.tenant.execute(INSERT_COVERAGE, [...owner, JSON.stringify(coverage)]);
  }
}

const INSERT_REQUIREMENTS = `
  insert into program.rotation_requirement
    (organization_id, program_id, academic_year_id, id, rotation_id, pgy, min_blocks, target_blocks, max_blocks, fulfilled_by, status)
  select $1, $2, $3, id, "rotationId", pgy, "minBlocks", "targetBlocks", "maxBlocks", "fulfilledBy", status
  from jsonb_to_recordset($4::jsonb) as row
    (id uuid, "rotationId" uuid, pgy int, "minBlocks" numeric, "targetBlocks" numeric, "maxBlocks" numeric, "fulfilledBy" uuid[], status text)`;

const INSERT_COVERAGE = `
  insert into program.coverage_requirement
    (organization_id, program_id, academic_year_id, id, rotation_id, block_id, pgys, min_people, max_people, status)
  select $1, $2, $3, id, "rotationId", "blockId", pgys, "minPeople", "maxPeople", status
  from jsonb_to_recordset($4::jsonb) as row
    (id uuid, "rotationId" uuid, "blockId" uuid, pgys int[], "minPeople" int, "maxPeople" int, status text)`;
