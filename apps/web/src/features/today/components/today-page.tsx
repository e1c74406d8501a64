'use client';
import type { Manifest } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, IconButton, SearchField, SkeletonRows, Tag } from '@housestaff/ui';
import { CalendarDays, ChevronLeft, ChevronRight, CircleAlert, FileText, Printer } from 'lucide-react';
import { DateTime } from 'luxon';
import Link from 'next/link';
import { addDays, clock, today, weekdayDay } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useDownload } from '@/shell/use-download';
import { useUrlState } from '@/shell/url-state';
import { useManifest } from '../api/use-manifest';
import { DayPanel } from './day-panel';
import { ManifestTable, type Part } from './manifest-table';
import { SomeoneOut } from './someone-out';

function partNow(manifest: Manifest): Part | null {
  const here = DateTime.now().setZone(manifest.zone);
  if (here.toISODate() !== manifest.date) return null;
  if (here.hour >= 18) return 'night';
  return here.hour >= 12 ? 'pm' : 'am';
}

function matching(manifest: Manifest, find: string): Manifest['locations'] {
  if (!find) return manifest.locations;
  const wanted = find.toLowerCase();
  const fits = (text: string) => text.toLowerCase().includes(wanted);
  return manifest.locations.filter((place) => fits(place.name) || fits(place.abbreviation) || place.roles.some((role) => [...role.am, ...role.pm, ...role.night].some((person) => fits(person.name))));
}

function Figures({ manifest }: { manifest: Manifest }) {
  const { residents, faculty, away, gaps } = manifest.counts;
  return (
    <>
      <span className="t2 nowrap">
        <b className="b6">{residents}</b> residents on
      </span>
      <span className="t2 nowrap">
        <b className="b6">{faculty}</b> faculty on
      </span>
      {gaps > 0 && <Tag tone="bad" icon={CircleAlert}>{`${gaps} ${gaps === 1 ? 'gap' : 'gaps'}`}</Tag>}
      <span className="t2 nowrap">
        <b className="b6">{away}</b> away
      </span>
    </>
  );
}

function Day({ manifest, find }: { manifest: Manifest; find: string }) {
  const locations = matching(manifest, find);
  const unpublished = manifest.publishedVersion === 0;
  const empty = unpublished ? (
    <EmptyState icon={CalendarDays} title="Nothing is published for this day." hint="The manifest shows the published schedule only." action={<Link href="/schedule/year">Open the schedule</Link>} />
  ) : (
    <EmptyState icon={CalendarDays} title={find ? 'Nobody and no place matches.' : 'Nobody is on this day.'} />
  );
  return (
    <div className="split mf-split">
      <div className="scroll">{locations.length > 0 ? <ManifestTable locations={locations} now={partNow(manifest)} /> : empty}</div>
      <DayPanel manifest={manifest} />
    </div>
  );
}

export function TodayPage() {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const current = today(program?.zone);
  const date = get('date') ?? current;
  const find = get('find') ?? '';
  const query = useManifest(program?.id, date);
  const manifest = query.data;
  const { busy, download } = useDownload();
  const pdf = `/programs/${program?.id}/manifest.pdf`;
  const go = (day: string) => set({ date: day === current ? null : day });
  return (
    <>
      <TopBar
        title="Today"
        actions={
          <>
            {manifest && <span className="t12 t3 wide-only">Updated {clock(manifest.updatedAt, manifest.zone)}</span>}
            <Button icon={FileText} busy={busy === pdf} onClick={() => download(pdf, { date })} disabledReason={manifest ? null : 'The day has not loaded yet'}>
              PDF
            </Button>
            <Button icon={Printer} onClick={() => window.print()} disabledReason={manifest ? null : 'The day has not loaded yet'}>
              Print
            </Button>
            <SomeoneOut className="wide-only" />
          </>
        }
      >
        <IconButton icon={ChevronLeft} label="Day before" onClick={() => go(addDays(date, -1))} />
        <span className="nowrap">
          <b className="b6">{weekdayDay(date)}</b> <span className="t2">{manifest?.block && `${manifest.block.name}, day ${manifest.blockDay}`}</span>
        </span>
        <IconButton icon={ChevronRight} label="Day after" onClick={() => go(addDays(date, 1))} />
        {date !== current && <Button onClick={() => go(current)}>Today</Button>}
      </TopBar>
      <ToolBar>
        <SearchField label="Find person or place" value={find} onChange={(text) => set({ find: text })} />
        <span className="grow" />
        {manifest && <Figures manifest={manifest} />}
      </ToolBar>
      {!program && <EmptyState icon={CalendarDays} title="There is no program yet." hint="Make one from the program menu." />}
      {program && query.isPending && <SkeletonRows rows={16} label="Loading the day" />}
      {query.isLoadingError && <ErrorState title="The day did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {manifest && <Day manifest={manifest} find={find} />}
    </>
  );
}
