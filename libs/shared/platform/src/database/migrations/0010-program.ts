import type { MigrationInterface, QueryRunner } from 'typeorm';
import { audited, tenantTable } from './tenant-table';

/** Organization, sites, academic calendar, activities, rotations with weekly patterns, requirements, coverage. */
export class Program0010 implements MigrationInterface {
  readonly name = 'Program0010000000000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema program;

      create table program.organization (
        organization_id uuid not null primary key,
        name text not null check (name <> ''),
        ${audited}
      );

      create table program.site (
        organization_id uuid not null references program.organization,
        id uuid not null,
        name text not null check (name <> ''),
        zone text not null,
        ${audited},
        primary key (organization_id, id)
      );

      create table program.program (
        organization_id uuid not null references program.organization,
        id uuid not null,
        name text not null check (name <> ''),
        specialty text not null,
        zone text not null,
        site_id uuid,
        settings jsonb not null default '{}',
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, site_id) references program.site,
        unique (organization_id, name)
      );

      create table program.academic_year (
        organization_id uuid not null,
        id uuid not null,
        program_id uuid not null,
        name text not null,
        period daterange not null check (not isempty(period)),
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        exclude using gist (organization_id with =, program_id with =, period with &&)
      );

      -- Blocks of one year are dated and may not overlap. split_on is the first day of the second half.
      create table program.academic_block (
        organization_id uuid not null,
        id uuid not null,
        program_id uuid not null,
        academic_year_id uuid not null,
        ordinal int not null check (ordinal >= 0),
        name text not null,
        period daterange not null check (not isempty(period)),
        split_on date,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        foreign key (organization_id, academic_year_id) references program.academic_year on delete cascade,
        unique (organization_id, academic_year_id, ordinal),
        check (split_on is null or (split_on > lower(period) and split_on < upper(period))),
        exclude using gist (organization_id with =, academic_year_id with =, period with &&)
      );

      create table program.holiday (
        organization_id uuid not null,
        id uuid not null,
        program_id uuid not null,
        day date not null,
        name text not null,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        unique (organization_id, program_id, day, name)
      );

      -- times: {"am":{"start":480,"end":720},"pm":{...},"day":{...}} in minutes after local midnight (over 1440 = next day).
      -- "day" is used when a day's AM and PM cells hold the same activity, or alone for whole-day and night activities.
      -- No times at all: its duties have no range, and duty-hour rules answer not-assessable.
      create table program.activity (
        organization_id uuid not null,
        id uuid not null,
        program_id uuid not null,
        code text not null check (code <> ''),
        name text not null,
        category text not null check (category in ('clinical','educational','administrative','time-off')),
        place text not null default 'in-house' check (place in ('in-house','at-home','none')),
        duty_kind text not null default 'day' check (duty_kind in ('day','night-float','call','backup','post-call','off')),
        counts_hours boolean not null default true,
        may_overlap boolean not null default false,
        supervises boolean not null default false,
        colour text not null default 'elec',
        times jsonb,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        unique (organization_id, program_id, code)
      );

      create table program.rotation (
        organization_id uuid not null,
        id uuid not null,
        program_id uuid not null,
        name text not null check (name <> ''),
        abbreviation text not null check (char_length(abbreviation) between 1 and 6),
        colour text not null default 'elec',
        category text not null default 'elective' check (category in ('inpatient','critical-care','emergency','obstetrics','night-float','ambulatory','elective','orientation','away','leave','other')),
        site_id uuid,
        leave_eligible boolean not null default true,
        half_block boolean not null default true,
        hours_limit int not null default 80 check (hours_limit in (80, 88)),
        supervision_weight numeric(4,2) not null default 0,
        audience text not null default 'resident' check (audience in ('resident','faculty','any')),
        active boolean not null default true,
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        foreign key (organization_id, site_id) references program.site,
        unique (organization_id, program_id, name)
      );

      -- week 1..4 counts seven-day weeks from the start of the block; weekday 1 = Monday.
      create table program.pattern_cell (
        organization_id uuid not null,
        rotation_id uuid not null,
        week int not null check (week between 1 and 4),
        weekday int not null check (weekday between 1 and 7),
        half text not null check (half in ('am','pm')),
        activity_id uuid not null,
        primary key (organization_id, rotation_id, week, weekday, half),
        foreign key (organization_id, rotation_id) references program.rotation on delete cascade,
        foreign key (organization_id, activity_id) references program.activity
      );

      -- Blocks of a rotation per person of a PGY in a year. status observed: proposed from an imported year, not used until confirmed.
      create table program.rotation_requirement (
        organization_id uuid not null,
        id uuid not null,
        program_id uuid not null,
        academic_year_id uuid not null,
        rotation_id uuid not null,
        pgy int not null check (pgy between 1 and 9),
        min_blocks numeric(5,1) not null check (min_blocks >= 0),
        target_blocks numeric(5,1),
        max_blocks numeric(5,1),
        status text not null check (status in ('observed','confirmed')),
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        foreign key (organization_id, academic_year_id) references program.academic_year on delete cascade,
        foreign key (organization_id, rotation_id) references program.rotation on delete cascade,
        check (max_blocks is null or max_blocks >= min_blocks),
        unique (organization_id, academic_year_id, rotation_id, pgy)
      );

      -- People on a rotation in each half-block. block_id null: every block. pgy null: any PGY together.
      create table program.coverage_requirement (
        organization_id uuid not null,
        id uuid not null,
        program_id uuid not null,
        academic_year_id uuid not null,
        rotation_id uuid not null,
        block_id uuid,
        pgy int check (pgy between 1 and 9),
        min_people int not null check (min_people >= 0),
        max_people int,
        status text not null check (status in ('observed','confirmed')),
        ${audited},
        primary key (organization_id, id),
        foreign key (organization_id, program_id) references program.program on delete cascade,
        foreign key (organization_id, academic_year_id) references program.academic_year on delete cascade,
        foreign key (organization_id, rotation_id) references program.rotation on delete cascade,
        foreign key (organization_id, block_id) references program.academic_block on delete cascade,
        check (max_people is null or max_people >= min_people),
        unique nulls not distinct (organization_id, academic_year_id, rotation_id, block_id, pgy)
      );
    `);
    for (const table of ['organization', 'site', 'program', 'academic_year', 'academic_block', 'holiday', 'activity', 'rotation', 'pattern_cell', 'rotation_requirement', 'coverage_requirement']) {
      await tenantTable(db, 'program', table);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
