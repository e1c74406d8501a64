'use client';
import type { AcademicYear, PlanSetup, PreCheck } from '@housestaff/api-client';
import { Field, Select } from '@housestaff/ui';
import Link from 'next/link';
import { addDays, shortDay } from '@/shell/dates';
import { BLOCKS, lastDay } from '../model/wanted';
import { figure, slotsSaid } from '../model/words';
import type { WantedForm } from './use-wanted';

interface PlanFieldsProps {
  form: WantedForm;
  year: AcademicYear;
  setups: readonly PlanSetup[];
  drafts: readonly { id: string; name: string }[];
}

const OTHER = 'other';

/** The days of a plan: one of the year's blocks, the year, or any. */
function Days({ form, year }: Pick<PlanFieldsProps, 'form' | 'year'>) {
  const { wanted, change } = form;
  const { from, to } = wanted;
  if (!from || !to) return null;
  const ranges = [{ value: 'year', label: 'The whole year', from: year.from, to: year.to }, ...year.blocks.map((block) => ({ value: block.id, label: `${block.name}, from ${shortDay(block.from)}`, from: block.from, to: block.to }))];
  const chosen = ranges.find((one) => one.from === from && one.to === to)?.value ?? OTHER;
  const options = [...ranges.map(({ value, label }) => ({ value, label })), { value: OTHER, label: 'Other days', disabled: true }];
  const take = (value: string) => {
    const range = ranges.find((one) => one.value === value);
    if (range) change({ from: range.from, to: range.to });
  };
  return (
    <>
      <Select label="Which days" visibleLabel value={chosen} options={options} onChange={take} />
      <div className="gen-days">
        <Field label="First day" type="date" min={year.from} max={year.to} value={from} onChange={(event) => event.target.value && change({ from: event.target.value })} />
        <Field label="Last day" type="date" min={from} max={year.to} value={lastDay(to)} onChange={(event) => event.target.value && change({ to: addDays(event.target.value, 1) })} />
      </div>
    </>
  );
}

/** What is planned, for which days, from which schedule. */
export function PlanFields({ form, year, setups, drafts }: PlanFieldsProps) {
  const { wanted, setup, choosePlan, change } = form;
  const plans = [{ value: BLOCKS, label: 'Academic blocks' }, ...setups.filter((one) => one.kind !== 'blocks').map((one) => ({ value: one.id, label: one.name }))];
  const bases = [{ value: 'published', label: 'The published schedule' }, ...drafts.map((draft) => ({ value: draft.id, label: draft.name }))];
  return (
    <section className="gen-sec">
      <h2>{wanted.out ? 'Where it is felt' : 'What to plan'}</h2>
      <div className="gen-fields">
        <Select label="Plan" visibleLabel value={wanted.plan} options={plans} onChange={choosePlan} />
        <Days form={form} year={year} />
        <Select label="Start from" visibleLabel value={wanted.draftId ?? 'published'} options={bases} onChange={(value) => change({ draftId: value === 'published' ? null : value, relaxations: [] })} />
      </div>
      <p className="t12 t2 mt-2">
        {setup ? (
          <Link href={`/plans/${setup.id}`}>Demand and rules of this plan</Link>
        ) : (
          <>
            <Link href="/rotations?tab=requirements">Requirements and coverage</Link> · <Link href="/plans">Plans</Link>
          </>
        )}
      </p>
    </section>
  );
}

/** How big it is, in figures. */
export function ScopeList({ check }: { check: PreCheck }) {
  const { people, slots, slotUnit, lockedCells, leaveWeeks, demands, rules } = check.scope;
  const lines: [string, string][] = [
    ['People', figure(people)],
    ['Range', slotsSaid(slots, slotUnit)],
    ['Kept as is', `${figure(lockedCells)} locked ${lockedCells === 1 ? 'cell' : 'cells'}`],
    ['Leave', `${leaveWeeks.toLocaleString('en-US', { maximumFractionDigits: 1 })} weeks`],
    ['Demands', figure(demands)],
    ['Rules', figure(rules)],
  ];
  return (
    <section className="gen-sec">
      <h2>Scope</h2>
      <dl className="grid grid-cols-[88px_1fr] gap-y-1">
        {lines.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="t3">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
