import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** What a program holds its schedule to, and the violations that somebody published with. */
export class Compliance0050 implements MigrationInterface {
  readonly name = 'Compliance0050000000000050';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema compliance;

      -- A program without a row follows the common pack. overrides: only what differs from the pack.
      create table compliance.rule_set (
        organization_id uuid not null,
        program_id uuid not null,
        pack_id text not null,
        pack_version int not null,
        overrides jsonb not null default '{}',
        note text not null default '',
        changed_by text not null,
        ${audited},
        primary key (organization_id, program_id),
        foreign key (organization_id, program_id) references program.program on delete cascade
      );

      -- Every rule set that was ever saved, whole; rows are never changed.
      create table compliance.rule_set_version (
        organization_id uuid not null,
        program_id uuid not null,
        version int not null,
        pack_id text not null,
        pack_version int not null,
        overrides jsonb not null,
        note text not null,
        changed_by text not null,
        changed_at timestamptz not null,
        primary key (organization_id, program_id, version),
        foreign key (organization_id, program_id) references program.program on delete cascade
      );

      -- A violation that was published with a reason. It holds for the same finding as long as that isn't worse than measured.
      -- person_id null: supervision, which is nobody's alone. Names are those of the day on which it was given.
      create table compliance.finding_override (
        organization_id uuid not null,
        id uuid not null,
        schedule_id uuid not null,
        finding_id text not null,
        rule_id text not null,
        person_id uuid,
        person_name text not null,
        measured double precision,
        allowed double precision,
        reason text not null check (reason <> ''),
        given_by text not null,
        given_at timestamptz not null,
        published_version int not null,
        primary key (organization_id, id),
        foreign key (organization_id, schedule_id) references assignments.schedule on delete cascade,
        foreign key (organization_id, person_id) references people.person,
        unique (organization_id, schedule_id, finding_id, published_version)
      );

      alter table program.activity drop constraint activity_duty_kind_check;
      alter table program.activity add constraint activity_duty_kind_check
        check (duty_kind in ('day','night-float','call','backup','post-call','off','moonlighting'));
    `);
    for (const table of ['rule_set', 'rule_set_version', 'finding_override']) await tenantTable(db, 'compliance', table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
