import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Coverage of several PGYs together, rotations that count for another's requirement, cohorts. */
export class Demands0088 implements MigrationInterface {
  readonly name = 'Demands0088000000000088';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A check may only call what never changes its answer.
      create function program.is_set_of_pgys(pgys int[]) returns boolean language sql immutable strict parallel safe
        as $$ select cardinality(pgys) > 0 and pgys <@ '{1,2,3,4,5,6,7,8,9}'::int[] and pgys = array(select distinct one from unnest(pgys) one order by one) $$;

      -- pgys null: any PGY together. Otherwise in order, each once, so that equal sets are equal.
      alter table program.coverage_requirement add column pgys int[];
      update program.coverage_requirement set pgys = array[pgy] where pgy is not null;
      alter table program.coverage_requirement drop column pgy;
      alter table program.coverage_requirement
        add check (program.is_set_of_pgys(pgys)),
        add unique nulls not distinct (organization_id, academic_year_id, rotation_id, block_id, pgys);

      -- Blocks of these rotations count as the requirement's own.
      alter table program.rotation_requirement add column fulfilled_by uuid[] not null default '{}' check (rotation_id <> all (fulfilled_by));

      alter table people.person add column cohort text check (cohort <> '' and length(cohort) <= 20);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
