import { Injectable } from '@nestjs/common';
import { CurrentActor, StaleVersion, type Id, type LocalDate } from '@housestaff/kernel';
import { fromDateRange, TenantContext, toDateRange } from '@housestaff/platform';
import { AcademicYears } from '@housestaff/program/application';
import { YearOverlaps, type AcademicBlock, type AcademicYear } from '@housestaff/program/domain';

interface YearRow {
  id: Id;
  program_id: Id;
  name: string;
  period: string;
  version: number;
  blocks: { id: Id; ordinal: number; name: string; period: string; split_on: LocalDate | null }[];
}

const SELECT = `
  select year.id, year.program_id, year.name, year.period::text, year.version, coalesce((
    select json_agg(json_build_object('id', id, 'ordinal', ordinal, 'name', name, 'period', period::text, 'split_on', split_on) order by ordinal)
    from program.academic_block block
    where block.organization_id = year.organization_id and block.academic_year_id = year.id
  ), '[]') as blocks
  from program.academic_year year`;

@Injectable()
export class SqlAcademicYears extends AcademicYears {
  constructor(
    private readonly tenant: TenantContext,
    private readonly actor: CurrentActor,
  ) {
    super();
  }

  async ofProgram(programId: Id): Promise<AcademicYear[]> {
    const rows = await this.tenant.query<YearRow>(`${SELECT} where year.program_id = $1 order by lower(year.period)`, [programId]);
    return rows.map(toYear);
  }

  async findById(id: Id): Promise<AcademicYear | undefined> {
    const [row] = await this.tenant.query<YearRow>(`${SELECT} where year.id = $1`, [id]);
    return row && toYear(row);
  }

  async add(year: AcademicYear): Promise<void> {
    // Asked beforehand: after a violated constraint the transaction could no longer tell which year stands in the way.
    const years = await this.ofProgram(year.programId);
    const existing = years.find((one) => one.period.start < year.period.end && year.period.start < one.period.end);
    if (existing) throw new YearOverlaps(year, existing);
    const values = [this.actor.get().organizationId, year.id, year.programId, year.name, fromDateRange(year.period)];
    await this.tenant.execute('insert into program.academic_year (organization_id, id, program_id, name, period) values ($1, $2, $3, $4, $5::daterange)', values);
    await this.upsert(year, year.blocks);
  }

  async touch({ id, version }: Pick<AcademicYear, 'id' | 'version'>): Promise<void> {
    const sql = 'update program.academic_year set version = version + 1, changed_at = now() where id = $1 and version = $2';
    if ((await this.tenant.execute(sql, [id, version])) === 0) throw new StaleVersion('academic year', id, version, version + 1);
  }

  async replaceBlocks(year: Pick<AcademicYear, 'id' | 'programId'>, blocks: readonly AcademicBlock[]): Promise<void> {
    const ids = blocks.map((block) => block.id);
    await this.tenant.execute('delete from program.academic_block where academic_year_id = $1 and not id = any($2::uuid[])', [year.id, ids]);
    // Out of each other's way first: the new places may cross the old ones while rows change one by one.
    await this.tenant.execute(
      `update program.academic_block set split_on = null, ordinal = ordinal + 100000,
         period = daterange(lower(period) + 365000, upper(period) + 365000) where academic_year_id = $1`,
      [year.id],
    );
    await this.upsert(year, blocks);
  }

  async remove(id: Id): Promise<void> {
    await this.tenant.execute('delete from program.academic_year where id = $1', [id]);
  }

  private async upsert(year: Pick<AcademicYear, 'id' | 'programId'>, blocks: readonly AcademicBlock[]): Promise<void> {
    const rows = blocks.map((block) => ({ ...block, period: fromDateRange(block.period), split_on: block.splitOn }));
    await this.tenant.execute(
      `insert into program.academic_block (organization_id, program_id, academic_year_id, id, ordinal, name, period, split_on)
       select $1, $2, $3, id, ordinal, name, period, split_on
       from jsonb_to_recordset($4::jsonb) as row (id uuid, ordinal int, name text, period daterange, split_on date)
       on conflict (organization_id, id) do update set ordinal = excluded.ordinal, name = excluded.name, period = excluded.period,
         split_on = excluded.split_on, version = academic_block.version + 1, changed_at = now()`,
      [this.actor.get().organizationId, year.programId, year.id, JSON.stringify(rows)],
    );
  }
}

function toYear(row: YearRow): AcademicYear {
  const blocks = row.blocks.map(({ split_on, period, ...block }) => ({ ...block, period: toDateRange(period), splitOn: split_on }));
  return { id: row.id, programId: row.program_id, name: row.name, period: toDateRange(row.period), blocks, version: row.version };
}
