'use client';
import type { AcademicYear, Rotation } from '@housestaff/api-client';
import { Button, Field, IconButton, Select } from '@housestaff/ui';
import { Plus, X } from 'lucide-react';
import { FigureField } from '@/features/compliance/rules/components/figure-field';
import { dayRange, today } from '@/shell/dates';
import { refusedAt, type Refused } from '@/shell/refusal';
import type { KindForm } from '../model/leave-form';
import type { BlackoutForm, Group, LeavePolicyForm, MostForm, WindowForm } from '../model/leave-policy-form';

interface PartProps {
  policy: LeavePolicyForm;
  errors: Refused;
  editable: boolean;
  change: (values: Partial<LeavePolicyForm>) => void;
}

const replaced = <T,>(rows: readonly T[], at: number, values: Partial<T>): T[] => rows.map((row, index) => (index === at ? { ...row, ...values } : row));
const without = <T,>(rows: readonly T[], at: number): T[] => rows.filter((_, index) => index !== at);

function Heading({ title, words }: { title: string; words: string }) {
  return (
    <div>
      <h3 className="wz-h3">{title}</h3>
      <p className="t2 set-note">{words}</p>
    </div>
  );
}

interface DaysProps {
  row: WindowForm | BlackoutForm;
  named: string;
  error: string | null;
  disabled: boolean;
  onChange: (values: { first?: string; last?: string }) => void;
}

function Days({ row, named, error, disabled, onChange }: DaysProps) {
  return (
    <>
      <Field label="First day" type="date" aria-label={`First day of ${named}`} value={row.first} disabled={disabled} onChange={(event) => onChange({ first: event.target.value })} />
      <Field label="Last day" type="date" aria-label={`Last day of ${named}`} value={row.last} min={row.first} disabled={disabled} error={error} onChange={(event) => onChange({ last: event.target.value })} />
    </>
  );
}

/** How far ahead leave is asked for, and when requests for a year are taken. */
export function WindowFields({ policy, errors, editable, change, years }: PartProps & { years: readonly AcademicYear[] }) {
  const left = years.filter((year) => !policy.windows.some((one) => one.yearId === year.id));
  const next = left.at(-1);
  const add = () => next && change({ windows: [...policy.windows, { yearId: next.id, first: today(), last: today() }] });
  return (
    <section className="flex flex-col gap-3">
      <Heading title="When leave is asked for" words="For kinds that can be planned. Outside of this nobody can ask for themselves; whoever answers leave can still enter it." />
      <div className="set-figs">
        <FigureField label="At least" visibleLabel value={policy.noticeDays} after="days ahead" placeholder="any" disabled={!editable} error={refusedAt(errors, 'policy.noticeDays')} onChange={(noticeDays) => change({ noticeDays })} />
        <FigureField label="At most" visibleLabel value={policy.aheadDays} after="days ahead" placeholder="any" disabled={!editable} error={refusedAt(errors, 'policy.aheadDays')} onChange={(aheadDays) => change({ aheadDays })} />
      </div>
      {policy.windows.map((row, at) => {
        const year = years.find((one) => one.id === row.yearId);
        return (
          <div key={row.yearId} className="lv-rule">
            <p className="lv-rule-what">{`Requests for ${year ? `${year.name} (${dayRange(year.from, year.to)})` : 'a year that is gone'} are taken`}</p>
            <Days row={row} named={`requests for ${year?.name ?? 'the year'}`} disabled={!editable} error={refusedAt(errors, `policy.windows.${at}`)} onChange={(values) => change({ windows: replaced(policy.windows, at, values) })} />
            {editable && <IconButton icon={X} label={`Take requests for ${year?.name ?? 'the year'} at any time`} onClick={() => change({ windows: without(policy.windows, at) })} />}
          </div>
        );
      })}
      {editable && (
        <div>
          <Button icon={Plus} disabledReason={next ? null : years.length === 0 ? 'The program has no academic year yet' : 'Each academic year has its days already'} onClick={add}>
            Add days for a year
          </Button>
        </div>
      )}
    </section>
  );
}

/** Days on which nobody takes leave. */
export function BlackoutFields({ policy, errors, editable, change, kinds }: PartProps & { kinds: readonly KindForm[] }) {
  const choices = [{ value: 'all', label: 'Every kind' }, ...kinds.filter((kind) => kind.offered && !kind.unforeseen).map(({ kind, label }) => ({ value: kind as string, label }))];
  const add = () => change({ blackouts: [...policy.blackouts, { first: today(), last: today(), reason: '', kinds: null }] });
  const kindsOf = (value: string): BlackoutForm['kinds'] => (value === 'all' ? null : [value as KindForm['kind']]);
  return (
    <section className="flex flex-col gap-3">
      <Heading title="Blackout dates" words="Days on which nobody takes leave. Whoever asks reads the reason." />
      {policy.blackouts.map((row, at) => (
        <div key={at} className="lv-rule">
          <Days row={row} named={`blackout ${at + 1}`} disabled={!editable} error={refusedAt(errors, `policy.blackouts.${at}.to`)} onChange={(values) => change({ blackouts: replaced(policy.blackouts, at, values) })} />
          <Field label="Reason" value={row.reason} maxLength={200} disabled={!editable} error={refusedAt(errors, `policy.blackouts.${at}.reason`)} onChange={(event) => change({ blackouts: replaced(policy.blackouts, at, { reason: event.target.value }) })} />
          {row.kinds && row.kinds.length > 1 ? (
            <p className="fld t2">{row.kinds.map((kind) => kinds.find((one) => one.kind === kind)?.label ?? kind).join(', ')}</p>
          ) : (
            <Select label="Kinds" visibleLabel value={row.kinds?.[0] ?? 'all'} options={choices} disabled={!editable} onChange={(value) => change({ blackouts: replaced(policy.blackouts, at, { kinds: kindsOf(value) }) })} />
          )}
          {editable && <IconButton icon={X} label={`Remove blackout ${at + 1}`} onClick={() => change({ blackouts: without(policy.blackouts, at) })} />}
        </div>
      ))}
      {editable && (
        <div>
          <Button icon={Plus} onClick={add}>
            Add blackout dates
          </Button>
        </div>
      )}
    </section>
  );
}

const GROUPS: readonly { value: Group; label: string }[] = [
  { value: 'everyone', label: 'everyone' },
  { value: 'residents', label: 'the residents' },
  { value: 'faculty', label: 'the faculty' },
  { value: 'pgy', label: 'a PGY' },
  { value: 'rotation', label: 'those on a rotation' },
];
const PGYS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((pgy) => ({ value: String(pgy), label: `PGY-${pgy}` }));

/** How many may be away at the same time. */
export function MostAwayFields({ policy, errors, editable, change, rotations }: PartProps & { rotations: readonly Rotation[] }) {
  const add = () => change({ mostAway: [...policy.mostAway, { among: 'residents', pgy: '1', rotationId: null, most: '' }] });
  const set = (at: number, values: Partial<MostForm>) => change({ mostAway: replaced(policy.mostAway, at, values) });
  return (
    <section className="flex flex-col gap-3">
      <Heading title="Most away at once" words="Whoever would be one too many can still ask; nothing is approved by itself then, and whoever answers sees who else is away." />
      {policy.mostAway.map((row, at) => (
        <div key={at} className="lv-rule">
          <Field label="At most" inputMode="numeric" className="lv-most" value={row.most} disabled={!editable} error={refusedAt(errors, `policy.mostAway.${at}.most`)} onChange={(event) => set(at, { most: event.target.value })} />
          <Select label="Of" visibleLabel value={row.among} options={GROUPS} disabled={!editable} error={refusedAt(errors, `policy.mostAway.${at}.among`)} onChange={(among) => set(at, { among })} />
          {row.among === 'pgy' && <Select label="PGY" visibleLabel value={row.pgy || '1'} options={PGYS} disabled={!editable} error={refusedAt(errors, `policy.mostAway.${at}.pgy`)} onChange={(pgy) => set(at, { pgy })} />}
          {row.among === 'rotation' && <Select label="Rotation" visibleLabel value={row.rotationId} options={rotations.map(({ id, name }) => ({ value: id, label: name }))} placeholder="Choose a rotation" disabled={!editable} error={refusedAt(errors, `policy.mostAway.${at}.rotationId`)} onChange={(rotationId) => set(at, { rotationId })} />}
          {editable && <IconButton icon={X} label={`Remove limit ${at + 1}`} onClick={() => change({ mostAway: without(policy.mostAway, at) })} />}
        </div>
      ))}
      {editable && (
        <div>
          <Button icon={Plus} onClick={add}>
            Add a limit
          </Button>
        </div>
      )}
    </section>
  );
}
