'use client';
import type { MyDuty, MySchedule } from '@housestaff/api-client';
import { Icon, RotationChip } from '@housestaff/ui';
import { MapPin, Users } from 'lucide-react';
import { DateTime } from 'luxon';
import type { ReactNode } from 'react';
import { dutyTimes, endsIn, startsAt } from './duty-words';

function Facts({ duty }: { duty: MyDuty }) {
  return (
    <ul className="mt-1 mb-2">
      {duty.site && (
        <li className="row h-6">
          <Icon of={MapPin} className="t3" />
          <span className="clip">{duty.site}</span>
        </li>
      )}
      {duty.withPeople.length > 0 && (
        <li className="row h-6">
          <Icon of={Users} className="t3" />
          <span className="clip">{duty.withPeople.join(', ')}</span>
        </li>
      )}
    </ul>
  );
}

function Head({ duty, zone, title, aside }: { duty: MyDuty; zone: string; title: string; aside: string | null }) {
  return (
    <>
      <div className="row t12">
        <span className="b6 text-(--accent-text)">{title}</span>
        <span className="t3 ml-auto">{aside}</span>
      </div>
      <div className="row mt-1">
        <RotationChip abbreviation={duty.rotationAbbreviation ?? duty.activityCode} colour={duty.colour} />
        <b className="text-xl leading-7 font-semibold tabular-nums">{dutyTimes(duty, zone)}</b>
      </div>
      <p className="t2 mt-1">{duty.activityName}</p>
      <Facts duty={duty} />
    </>
  );
}

/** The duty that is on, and the one after it; or the next one alone. Then what can be done about them. */
export function NextDuty({ schedule: { now, next, zone }, children }: { schedule: MySchedule; children: ReactNode }) {
  const first = now ?? next;
  if (!first) {
    return (
      <section className="my-sec">
        <p className="b5 leading-9">No duty ahead in the published schedule.</p>
        {children}
      </section>
    );
  }
  return (
    <section className="my-sec my-next">
      <Head duty={first} zone={zone} title={now ? 'On duty now' : 'Next duty'} aside={now ? endsIn(now, DateTime.now()) : startsAt(first, zone)} />
      {now && next && (
        <p className="row border-t border-(--line) py-2">
          <span className="t3">Next</span>
          <span className="b5">{startsAt(next, zone)}</span>
          <span className="t2 clip">{next.activityName}</span>
        </p>
      )}
      {children}
    </section>
  );
}
