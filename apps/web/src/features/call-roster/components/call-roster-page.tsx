'use client';
import type { CallRoster } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, IconButton, SkeletonRows } from '@housestaff/ui';
import { ChevronLeft, ChevronRight, FileText, PhoneCall, Printer } from 'lucide-react';
import Link from 'next/link';
import { today, weekdayDay } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useDownload } from '@/shell/use-download';
import { useCallRoster } from '../api/use-call-roster';
import { addMonths, monthOf, monthWords } from '../model/month';
import { DayList } from './day-list';
import { MonthTable } from './month-table';
import { OnCallRoles } from './on-call-roles';

function isEmpty({ days }: CallRoster): boolean {
  return days.every(({ on }) => on.length === 0);
}

function Nothing({ roster }: { roster: CallRoster }) {
  if (roster.days.length === 0) return <EmptyState icon={PhoneCall} title="No academic year holds this month." hint="Years are made in the calendar." action={<Link href="/calendar">Open the calendar</Link>} />;
  if (roster.publishedVersion === 0) return <EmptyState icon={PhoneCall} title="Nothing is published for this month." hint="The roster shows the published schedule only." action={<Link href="/schedule/year">Open the schedule</Link>} />;
  return <EmptyState icon={PhoneCall} title="Nobody is on call in this month." hint="Call and nights stand here once they are in the published schedule." />;
}

function Month({ roster }: { roster: CallRoster }) {
  const { get, set } = useUrlState();
  const current = today(roster.zone);
  const days = new Map(roster.days.map((day) => [day.date, day]));
  const contacts = new Map(roster.people.map((one) => [one.personId, one]));
  const wanted = get('date') ?? current;
  const shown = days.get(wanted) ?? roster.days[0];
  return (
    <>
      <div className="split call-wide">
        <div className="scroll">
          <MonthTable month={roster.month} days={days} today={current} chosen={shown?.date ?? ''} onChoose={(date) => set({ date })} />
        </div>
        {shown && (
          <aside className="panel call-panel" aria-label="On call that day">
            <h2>{weekdayDay(shown.date)}</h2>
            {shown.on.length > 0 ? <OnCallRoles on={shown.on} contacts={contacts} /> : <p className="t3">Nobody is on call.</p>}
          </aside>
        )}
      </div>
      <div className="scroll call-narrow">
        <DayList days={roster.days} contacts={contacts} today={current} />
      </div>
    </>
  );
}

/** Who is on call, day by day, and how to reach them. */
export function CallRosterPage() {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const thisMonth = today(program?.zone).slice(0, 7);
  const month = monthOf(get('month')) ?? thisMonth;
  const query = useCallRoster(program?.id, month);
  const { busy, download } = useDownload();
  const pdf = `/programs/${program?.id}/call-roster.pdf`;
  const go = (to: string) => set({ month: to === thisMonth ? null : to, date: null });
  const roster = query.data;
  const why = roster && !isEmpty(roster) ? null : 'Nobody is on call in this month';
  return (
    <>
      <TopBar
        title="Call roster"
        actions={
          <>
            <Button icon={FileText} busy={busy === pdf} onClick={() => download(pdf, { month })} disabledReason={why}>
              PDF
            </Button>
            <Button icon={Printer} className="wide-only" onClick={() => window.print()} disabledReason={why}>
              Print
            </Button>
          </>
        }
      >
        <IconButton icon={ChevronLeft} label="Month before" onClick={() => go(addMonths(month, -1))} />
        <b className="b6 nowrap">{monthWords(month)}</b>
        <IconButton icon={ChevronRight} label="Month after" onClick={() => go(addMonths(month, 1))} />
        {month !== thisMonth && <Button onClick={() => go(thisMonth)}>This month</Button>}
      </TopBar>
      {!program && <EmptyState icon={PhoneCall} title="There is no program yet." hint="Make one from the program menu." />}
      {program && query.isPending && <SkeletonRows rows={14} label="Loading the month" />}
      {query.isLoadingError && <ErrorState title="The call roster did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {roster && (isEmpty(roster) ? <Nothing roster={roster} /> : <Month roster={roster} />)}
    </>
  );
}
