import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Coverage of several PGYs together, rotations that count for another's requirement, cohorts. */
export class Demands0088 implements MigrationInterface {
  readonly name = 'Demands0088000000000088';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A check may only call what never changes its answer.
      create function program.is_set_of_pgys(pgys int[]) returns boolean language sql immutable strict parallel safe
        as $$ select cardinality(pgys) > 0 and pgys <@ '{1,2,3,4,5,6,7,8,9}'::int[] and pgys = array(select distinct one from unnest(pgys) one order by one) $$;

      -- pgys null: any PGY together. Otherwise in order, each once, so that equal sets are equal. Rewritten as a column: an update
      -- would see no tenant's rows.
      alter table program.coverage_requirement drop constraint coverage_requirement_pgy_check;
      alter table program.coverage_requirement alter column pgy type int[] using case when pgy is not null then array[pgy] end;
      alter table program.coverage_requirement rename column pgy to pgys;
      alter table program.coverage_requirement add check (program.is_set_of_pgys(pgys));

      -- Blocks of these rotations count as the requirement's own.
      alter table program.rotation_requirement add column fulfilled_by uuid[] not null default '{}' check (rotation_id <> all (fulfilled_by));

      alter table people.person add column cohort text check (cohort <> '' and length(cohort) <= 20);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
