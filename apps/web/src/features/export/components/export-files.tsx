'use client';
import type { AcademicYear } from '@housestaff/api-client';
import { CalendarDays, ClipboardList, FileSpreadsheet, FileText, Grid3x3, PhoneCall, Table, Users } from 'lucide-react';
import { addDays } from '@/shell/dates';
import { useDownload } from '@/shell/use-download';
import { useYearSheetNotes } from '../api/use-year-sheet-notes';
import { BlockChoice, DayInput, RangeChoice, rangeFault, useExportOptions } from './export-options';
import { FileLine } from './file-line';
import { YearNotes } from './year-notes';

interface ExportFilesProps {
  programId: string;
  year: AcademicYear;
  published: boolean;
}

/** Every file that a program's year can be had as. */
export function ExportFiles({ programId, year, published }: ExportFilesProps) {
  const { busy, download } = useDownload();
  const options = useExportOptions(year);
  const notes = useYearSheetNotes(year.scheduleId, published);
  const unpublished = published ? null : `Nothing is published in ${year.name} yet`;
  const of = (file: string) => `/schedules/${year.scheduleId}/exports/${file}`;
  const inProgram = (file: string) => `/programs/${programId}/${file}`;
  const days = { from: options.from, to: options.last === '' ? '' : addDays(options.last, 1) };
  const file = (path: string, query?: Record<string, string>, fault: string | null = unpublished) => ({ busy: busy === path, disabledReason: fault, onDownload: () => download(path, query) });
  return (
    <div className="scroll">
      <div className="xp">
        <section aria-labelledby="xp-schedule">
          <h2 id="xp-schedule">Schedule</h2>
          <ul>
            <FileLine icon={Grid3x3} title="Year sheet" kind="XLSX" holds={published ? <YearNotes notes={notes.data} failed={notes.isError} /> : <p>Residents by blocks, leave below each name.</p>} {...file(of('year-sheet.xlsx'))} />
            <FileLine icon={FileText} title="Year sheet" kind="PDF" holds={<p>The year on paper, with short names and colours.</p>} {...file(of('year-sheet.pdf'))} />
            <FileLine icon={FileSpreadsheet} title="Block sheet" kind="XLSX" holds={<p>People by days, morning and afternoon, with codes; who is on call above, how many are at work below.</p>} options={<BlockChoice year={year} options={options} />} {...file(of('block-sheet.xlsx'), { block: options.block })} />
            <FileLine icon={PhoneCall} title="Call roster" kind="PDF" holds={<p>Who is on call on each day of a month, with telephone numbers.</p>} options={<DayInput label="Month of the call roster" type="month" value={options.month} onChange={options.setMonth} />} {...file(inProgram('call-roster.pdf'), { month: options.month }, unpublished ?? (options.month === '' ? 'Choose a month' : null))} />
            <FileLine icon={CalendarDays} title="Daily manifest" kind="PDF" holds={<p>Who is on, on one day, by place and role, with who is away.</p>} options={<DayInput label="Day of the manifest" value={options.day} onChange={options.setDay} />} {...file(inProgram('manifest.pdf'), { date: options.day }, unpublished ?? (options.day === '' ? 'Choose a day' : null))} />
          </ul>
        </section>
        <section aria-labelledby="xp-tables">
          <h2 id="xp-tables">Tables</h2>
          <ul>
            <FileLine icon={Users} title="People" kind="CSV" holds={<p>Everybody with e-mail, telephone, kind and PGY.</p>} {...file(inProgram('exports/people.csv'), undefined, null)} />
            <FileLine icon={Table} title="Duties" kind="CSV" holds={<p>One row for each duty, with its rotation and times.</p>} options={<RangeChoice options={options} of="duties" />} {...file(of('duties.csv'), days, unpublished ?? rangeFault(options))} />
          </ul>
        </section>
        <section aria-labelledby="xp-amion">
          <h2 id="xp-amion">For scripts that read Amion</h2>
          <ul>
            <FileLine icon={ClipboardList} title="Report 625c" kind="CSV" holds={<p>The shape of Amion&apos;s report 625c, 17 columns. Duties without times are left out.</p>} options={<RangeChoice options={options} of="report 625c" />} {...file(of('amion-625c.csv'), days, unpublished ?? rangeFault(options))} />
            <FileLine icon={ClipboardList} title="Report 619" kind="CSV" holds={<p>One day in the shape of Amion&apos;s report 619.</p>} options={<DayInput label="Day of report 619" value={options.day} onChange={options.setDay} />} {...file(of('amion-619.csv'), { date: options.day }, unpublished ?? (options.day === '' ? 'Choose a day' : null))} />
          </ul>
        </section>
      </div>
    </div>
  );
}
