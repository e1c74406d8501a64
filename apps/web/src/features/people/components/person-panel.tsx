'use client';
import type { AwayDays, PersonDetail } from '@housestaff/api-client';
import { Button, ErrorState, Meter, Panel, PanelSection, SkeletonRows, Tag } from '@housestaff/ui';
import { Pencil } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { PersonCredentials } from '@/features/credentials/components/person-credentials';
import { PersonWeeks } from '@/features/preferences/components/person-weeks';
import { PersonLogin } from '@/features/users/components/person-login';
import { dayRange } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { usePerson } from '../api/use-people';
import { KINDS, PersonDialog } from './person-dialog';
import { PgyEditor } from './pgy-editor';

function Away({ away }: { away: AwayDays }) {
  const tone = away.days >= away.limit ? 'bad' : away.days >= away.warnAt ? 'warn' : 'neutral';
  return (
    <li className="mb-2">
      <div className="row">
        <span className="grow">{away.academicYear}</span>
        <span>{`${away.days} of ${away.limit} days`}</span>
      </div>
      <Meter label={`Days away in ${away.academicYear}`} value={away.days} max={away.limit} tone={tone} className="block" />
    </li>
  );
}

function Training({ person, editable }: { person: PersonDetail; editable: boolean }) {
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <PanelSection title="Training">
        <PgyEditor person={person} onDone={() => setEditing(false)} />
      </PanelSection>
    );
  }
  return (
    <PanelSection title="Training" aside={editable && <Button size="small" variant="ghost" onClick={() => setEditing(true)}>Edit</Button>}>
      {person.pgyPeriods.length === 0 && <p className="t2">No year of training entered.</p>}
      <ul>
        {person.pgyPeriods.map((period) => (
          <li key={period.id} className="row min-h-6">
            <b className="b5 w-14">PGY-{period.pgy}</b>
            <span className="t2 grow">{dayRange(period.from, period.to)}</span>
            {period.offCycle && <Tag>Off cycle</Tag>}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function Contact({ person }: { person: PersonDetail }) {
  const lines = [
    ['E-mail', person.email && <a href={`mailto:${person.email}`}>{person.email}</a>],
    ['Phone', person.phone && <a href={`tel:${person.phone}`}>{person.phone}</a>],
    ['Employee id', person.externalId],
    ['Titles', person.titles.join(', ')],
    ['Specialties', person.specialties.join(', ')],
  ] as const;
  const given = lines.filter(([, value]) => Boolean(value));
  return (
    <PanelSection title="Contact">
      {given.length === 0 && <p className="t2">Nothing entered.</p>}
      <dl className="grid grid-cols-[96px_1fr] gap-y-1">
        {given.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="t3">{label}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  );
}

/** One person: contact, training, certifications, days away. */
export function PersonPanel({ personId, onClose }: { personId: string; onClose: () => void }) {
  const query = usePerson(personId);
  const [editing, setEditing] = useState(false);
  const can = useCan();
  const editable = can('person:write');
  const person = query.data;
  const kind = KINDS.find((one) => one.value === person?.kind)?.label;
  const head = person && <p className="t2">{[kind, person.pgy && `PGY-${person.pgy}`, person.cohort && `Cohort ${person.cohort}`].filter(Boolean).join(' · ')}</p>;
  return (
    <Panel label="Person" title={person?.displayName ?? 'Person'} head={head} onClose={onClose}>
      {query.isPending && <SkeletonRows rows={8} label="Loading the person" />}
      {query.isLoadingError && <ErrorState title="This person did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {person && (
        <>
          <Contact person={person} />
          {person.kind === 'resident' && <Training key={person.version} person={person} editable={editable} />}
          {can('qualification:read') && <PersonCredentials personId={person.id} programId={person.programId} />}
          {person.kind === 'faculty' && can('leave:read') && <PersonWeeks personId={person.id} />}
          {person.awayDays.length > 0 && (
            <PanelSection title="Days away" aside={<Link href={`/leave?when=ever&find=${encodeURIComponent(person.displayName)}`}>Leave</Link>}>
              <ul>
                {person.awayDays.map((away) => (
                  <Away key={away.academicYear} away={away} />
                ))}
              </ul>
            </PanelSection>
          )}
          {person.kind === 'resident' && can('compliance:read') && (
            <PanelSection title="Duty hours" aside={<Link href={`/compliance/people/${person.id}?program=${person.programId}`}>The year</Link>}>
              <p className="t2">Hours, averages and findings, week by week.</p>
            </PanelSection>
          )}
          {can('user:read') && <PersonLogin person={person} />}
          {editable && (
            <PanelSection>
              <Button icon={Pencil} onClick={() => setEditing(true)}>
                Edit
              </Button>
            </PanelSection>
          )}
          {editing && <PersonDialog person={person} programId={person.programId} onClose={() => setEditing(false)} />}
        </>
      )}
    </Panel>
  );
}
