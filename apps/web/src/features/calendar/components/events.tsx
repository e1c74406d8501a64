'use client';
import { messageOf, type InstitutionalEvent } from '@housestaff/api-client';
import { Button, ErrorState, IconButton, PanelSection, SkeletonRows } from '@housestaff/ui';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useActivities } from '@/features/rotations/api/use-catalog';
import { dayRange, today } from '@/shell/dates';
import { useEvents, useRemoveEvent } from '../api/use-calendar';
import { effectSaid } from '../model/event-form';
import { EventDialog } from './event-dialog';

interface EventsProps {
  programId: string | undefined;
  from: string;
  to: string;
  readOnly: boolean;
}

/** Events of the year in view: retreats, exams, closures. They go before what the weekly patterns say. */
export function Events({ programId, from, to, readOnly }: EventsProps) {
  const events = useEvents(programId);
  const activities = useActivities(programId);
  const remove = useRemoveEvent(programId);
  const [open, setOpen] = useState<InstitutionalEvent | 'new' | null>(null);
  if (events.isPending) return <SkeletonRows rows={4} label="Loading events" />;
  if (events.isLoadingError) return <ErrorState title="Events did not load" error={events.error} onRetry={() => void events.refetch()} />;
  const shown = events.data.filter((event) => event.from < to && from < event.to).sort((one, other) => one.from.localeCompare(other.from));
  const nameOf = (id: string | null) => activities.data?.find((activity) => activity.id === id)?.name ?? null;
  const day = today();
  return (
    <PanelSection title="Events" aside={`${shown.length}`}>
      {shown.length === 0 && <p className="t2">None yet: retreats, in-training exams, closures.</p>}
      <ul>
        {shown.map((event) => (
          <li key={event.id} className="cal-event row">
            <div className="grow">
              <b className="b5">{event.name}</b>
              <p className="t12 t2">{dayRange(event.from, event.to)}</p>
              <p className="t12 t3">{effectSaid(event, nameOf(event.activityId))}</p>
            </div>
            {!readOnly && <IconButton icon={Pencil} label={`Edit ${event.name}`} size="small" onClick={() => setOpen(event)} />}
            {!readOnly && <IconButton icon={Trash2} label={`Remove ${event.name}`} size="small" busy={remove.isPending} onClick={() => remove.mutate(event)} />}
          </li>
        ))}
      </ul>
      {remove.isError && (
        <p className="bad t12" role="alert">
          {messageOf(remove.error)}
        </p>
      )}
      {!readOnly && (
        <div className="mt-3">
          <Button icon={Plus} onClick={() => setOpen('new')}>
            Add event
          </Button>
        </div>
      )}
      {open && <EventDialog event={open === 'new' ? null : open} day={from <= day && day < to ? day : from} activities={activities.data ?? []} programId={programId} onClose={() => setOpen(null)} />}
    </PanelSection>
  );
}
