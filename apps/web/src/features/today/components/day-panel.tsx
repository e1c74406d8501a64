'use client';
import type { Manifest } from '@housestaff/api-client';
import { Icon, PanelSection } from '@housestaff/ui';
import { CircleAlert } from 'lucide-react';
import Link from 'next/link';
import { addDays, clock, weekdayDay } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { partWord } from './manifest-table';
import { WhatWaits } from './what-waits';

function untilWords(to: string, date: string): string {
  const last = addDays(to, -1);
  return last === date ? 'today' : `to ${weekdayDay(last)}`;
}

/** Beside the manifest: what waits, what is uncovered, who is on call, who is away, what changed. */
export function DayPanel({ manifest }: { manifest: Manifest }) {
  return (
    <aside className="panel" aria-label="The day in short">
      <div className="body">
        <WhatWaits />
        <Gaps gaps={manifest.gaps} />
        <OnCall onCall={manifest.onCall} />
        <Away away={manifest.away} date={manifest.date} />
        <Changed changed={manifest.changed} zone={manifest.zone} />
      </div>
    </aside>
  );
}

function Gaps({ gaps }: Pick<Manifest, 'gaps'>) {
  return (
    <PanelSection title="Gaps" aside={gaps.length > 0 ? `${gaps.length} to fill` : 'none'}>
      {gaps.length === 0 && <p className="t2">Every demand of the day is covered.</p>}
      <ul>
        {gaps.map((gap, index) => (
          <li key={index} className="row mb-2 items-start">
            <Icon of={CircleAlert} className="bad mt-0.5" />
            <span>
              <b className="b6">{`${gap.title}, ${partWord(gap.half)}`}</b>
              <span className="t2 block">{gap.detail}</span>
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function OnCall({ onCall }: Pick<Manifest, 'onCall'>) {
  return (
    <PanelSection title="On call">
      {onCall.length === 0 && <p className="t2">Nobody is on call.</p>}
      <ul>
        {onCall.map((entry, index) => (
          <li key={index} className="row h-6">
            <span className="t3 w-20 clip">{entry.role}</span>
            <span className="grow clip">{entry.name}</span>
            {entry.phone && (
              <a className="nowrap" href={`tel:${entry.phone}`}>
                {entry.phone}
              </a>
            )}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function Away({ away, date }: Pick<Manifest, 'away' | 'date'>) {
  const mayCover = useCan()('conflict:write');
  return (
    <PanelSection title="Away" aside={`${away.length} ${away.length === 1 ? 'person' : 'people'}`}>
      <ul>
        {away.map((entry) => (
          <li key={`${entry.personId}-${entry.from}`} className="row h-6">
            <span className="t3 w-20 clip capitalize">{entry.kind}</span>
            {mayCover ? (
              <Link className="grow clip" href={`/scramble?person=${entry.personId}&from=${date}&to=${entry.to}`} prefetch={false} title={`Who steps in for ${entry.name}`}>
                {entry.name}
              </Link>
            ) : (
              <span className="grow clip">{entry.name}</span>
            )}
            <span className="t3">{untilWords(entry.to, date)}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function Changed({ changed, zone }: Pick<Manifest, 'changed' | 'zone'>) {
  return (
    <PanelSection title="Changed since yesterday" aside={`${changed.length}`}>
      <ul>
        {changed.map((entry, index) => (
          <li key={index} className="row h-6">
            <span className="t3 w-12">{clock(entry.at, zone)}</span>
            <span className="grow clip" title={entry.text}>
              {entry.text}
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
