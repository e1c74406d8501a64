'use client';
import { Button, Dialog, Field, Select } from '@housestaff/ui';
import { useId, useState, type FormEvent } from 'react';
import { addDays, dayRange, daysBetween, today } from '@/shell/dates';
import { useYearChoice } from '@/shell/program-context';
import { refusedAt, refusedBy, refusedElsewhere } from '@/shell/refusal';
import { type BlockInput, useCreateYear } from '../api/use-calendar';
import { CALENDAR_KINDS, type CalendarKind, nextYear, planBlocks } from './block-plans';

/** First, second and last block, with the length of the last where it is another. */
function blocksSaid(blocks: readonly BlockInput[]): string {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return '';
  const rest = daysBetween(last.from, last.to);
  return `${first.name}: ${dayRange(first.from, first.to)}, up to ${last.name}: ${dayRange(last.from, last.to)}, ${rest} days.`;
}

/** Makes the next academic year with dated blocks, which can be moved afterwards. */
export function NewYearDialog({ programId, open, onClose }: { programId: string | undefined; open: boolean; onClose: () => void }) {
  const { years, choose } = useYearChoice();
  const [form, setForm] = useState(() => ({ ...nextYear(years.at(-1)?.to ?? null, today()), kind: 'four-week' as CalendarKind }));
  const create = useCreateYear(programId);
  const id = useId();
  const blocks = form.from < form.to ? planBlocks(form.kind, form.from, form.to) : [];
  const refused = refusedBy(create.error);
  const elsewhere = refusedElsewhere(refused, ['name', 'from', 'to']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name, from, to } = form;
    create.mutate({ name, from, to, blocks }, { onSuccess: (year) => [choose(year.id), onClose()] });
  };
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" type="submit" form={id} busy={create.isPending} disabledReason={blocks.length === 0 ? 'The last day is before the first' : null}>
        {`Create ${blocks.length} blocks`}
      </Button>
    </>
  );
  return (
    <Dialog open={open} onClose={onClose} title="New academic year" actions={actions}>
      <form id={id} onSubmit={submit}>
        {elsewhere && (
          <p className="alert" role="alert">
            {elsewhere}
          </p>
        )}
        <Field label="Name" required value={form.name} maxLength={60} error={refusedAt(refused, 'name')} onChange={(event) => setForm({ ...form, name: event.target.value })} />
        <div className="grid grid-cols-2 gap-3">
          <Field label="First day" type="date" required value={form.from} error={refusedAt(refused, 'from')} onChange={(event) => event.target.value && setForm({ ...form, from: event.target.value })} />
          <Field label="Last day" type="date" required value={addDays(form.to, -1)} error={refusedAt(refused, 'to')} onChange={(event) => event.target.value && setForm({ ...form, to: addDays(event.target.value, 1) })} />
        </div>
        <Select label="Blocks" visibleLabel value={form.kind} options={CALENDAR_KINDS} hint={blocksSaid(blocks)} onChange={(kind) => setForm({ ...form, kind })} />
      </form>
    </Dialog>
  );
}
