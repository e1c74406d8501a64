'use client';
import type { AcademicYear } from '@housestaff/api-client';
import { Select } from '@housestaff/ui';
import { useState } from 'react';
import { addDays, shortDay, today } from '@/shell/dates';

const inside = (day: string, { from, to }: Pick<AcademicYear, 'from' | 'to'>): string => (day < from ? from : day >= to ? addDays(to, -1) : day);

/** What the files are asked for, to begin with: today's block, four weeks, this month. */
export function useExportOptions(year: AcademicYear) {
  const now = inside(today(), year);
  const current = year.blocks.find((block) => block.from <= now && now < block.to) ?? year.blocks[0];
  const [block, setBlock] = useState(current?.id ?? '');
  const [from, setFrom] = useState(current?.from ?? year.from);
  const [last, setLast] = useState(current ? addDays(current.to, -1) : addDays(year.to, -1));
  const [day, setDay] = useState(now);
  const [month, setMonth] = useState(now.slice(0, 7));
  return { block, setBlock, from, setFrom, last, setLast, day, setDay, month, setMonth };
}

export type ExportOptions = ReturnType<typeof useExportOptions>;

export function rangeFault({ from, last }: Pick<ExportOptions, 'from' | 'last'>): string | null {
  if (from === '' || last === '') return 'Choose a first and a last day';
  return last < from ? 'The last day is before the first' : null;
}

export function BlockChoice({ year, options }: { year: AcademicYear; options: ExportOptions }) {
  const blocks = year.blocks.map((block) => ({ value: block.id, label: block.name, note: shortDay(block.from) }));
  return <Select label="Block" value={options.block} options={blocks} onChange={options.setBlock} />;
}

interface DayInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'date' | 'month';
}

export function DayInput({ label, value, onChange, type = 'date' }: DayInputProps) {
  return <input className="inp xp-day" type={type} aria-label={label} value={value} onChange={(event) => onChange(event.target.value)} />;
}

export function RangeChoice({ options, of }: { options: ExportOptions; of: string }) {
  return (
    <span className="row xp-range">
      <DayInput label={`First day of the ${of}`} value={options.from} onChange={options.setFrom} />
      <span className="t3">to</span>
      <DayInput label={`Last day of the ${of}`} value={options.last} onChange={options.setLast} />
    </span>
  );
}
