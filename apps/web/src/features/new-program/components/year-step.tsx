'use client';
import { CALENDAR_KINDS, planBlocks, yearFrom } from '@/features/calendar/components/block-plans';
import { dayRange, daysBetween } from '@/shell/dates';
import { refusedAt } from '@/shell/refusal';
import { Field, Select } from '@housestaff/ui';
import type { StartForm } from '../model/start-form';
import type { StepProps } from './step-props';

const KINDS: { value: StartForm['kind']; label: string }[] = [...CALENDAR_KINDS, { value: 'none', label: 'None now' }];

/** The blocks that a year would have, with their dates. */
function BlocksPreview({ from, kind }: Pick<StartForm, 'from' | 'kind'>) {
  const year = yearFrom(from);
  if (kind === 'none' || !year) return null;
  const blocks = planBlocks(kind, year.from, year.to);
  const first = blocks[0];
  const last = blocks.at(-1);
  const usual = first ? daysBetween(first.from, first.to) : 0;
  const rest = last ? daysBetween(last.from, last.to) : 0;
  return (
    <section aria-label="The blocks of this year" className="wz-preview">
      <h3 className="wz-h3">
        {year.name}: {blocks.length} blocks
      </h3>
      {kind !== 'monthly' && rest !== usual && <p className="t12 t2">{`The last one has ${rest} days: it takes what the others leave over.`}</p>}
      <ol className="wz-blocks" tabIndex={0} aria-label="Blocks with their dates">
        {blocks.map((block) => (
          <li key={block.from}>
            <b className="b5">{block.name}</b>
            <span className="t2">{dayRange(block.from, block.to)}</span>
            <span className="t3 num">{daysBetween(block.from, block.to)} d</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** When the academic year begins, and how it is divided. */
export function YearStep({ form, refused, change }: StepProps) {
  const year = yearFrom(form.from);
  const none = form.kind === 'none';
  return (
    <div className="wz-two">
      <div className="wz-fields">
        <Select label="Blocks" visibleLabel value={form.kind} options={KINDS} error={refusedAt(refused, 'year.kind') ?? refusedAt(refused, 'kind')} hint={none ? 'A year sheet brings its own blocks; otherwise make them under Calendar.' : 'Single blocks can be moved under Calendar, e.g. for an orientation week.'} onChange={(kind) => change({ kind })} />
        {!none && (
          <Field label="First day" type="date" required value={form.from} hint={year ? `Up to ${dayRange(year.from, year.to).split(' – ')[1] ?? ''}` : undefined} error={refusedAt(refused, 'year.from') ?? refusedAt(refused, 'year') ?? refusedAt(refused, 'from') ?? (form.from && !year ? 'Choose a day that every year has' : null)} onChange={(event) => change({ from: event.target.value })} />
        )}
        {!none && form.people === 'import' && <p className="t12 t3">If your year sheet has a row of block dates of its own, choose “None now”: importing it makes the year.</p>}
      </div>
      <BlocksPreview from={form.from} kind={form.kind} />
    </div>
  );
}
