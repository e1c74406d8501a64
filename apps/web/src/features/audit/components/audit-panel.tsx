'use client';
import type { AuditEvent } from '@housestaff/api-client';
import { Panel, PanelSection, Tag } from '@housestaff/ui';
import { moment } from '@/shell/dates';
import { ValueDiff } from './value-diff';

/** One event in full: who, what, and each changed field. */
export function AuditPanel({ event, onClose }: { event: AuditEvent; onClose: () => void }) {
  const changed = event.before !== null || event.after !== null;
  return (
    <Panel label="Audit event" title={event.action} onClose={onClose} width={400} head={<p className="t2">{`${event.actor}, ${moment(event.at)}`}</p>}>
      <PanelSection title="Event">
        <div className="row mb-2">
          <Tag tone={event.outcome === 'denied' ? 'bad' : 'good'}>{event.outcome === 'denied' ? 'Denied' : 'Allowed'}</Tag>
          <Tag tone={event.sealed ? 'neutral' : 'warn'}>{event.sealed ? `Sealed, number ${event.seq}` : 'Not sealed yet'}</Tag>
        </div>
        <p className="t2 break-words">
          {event.resource}
          {event.resourceId ? ` ${event.resourceId}` : ''}
        </p>
        <p className="t3 t12">Correlation {event.correlationId}</p>
      </PanelSection>
      {changed && (
        <PanelSection title="What changed">
          <ValueDiff before={event.before} after={event.after} />
        </PanelSection>
      )}
      {event.query !== null && event.query !== undefined && (
        <PanelSection title="What was asked">
          <pre className="t12 whitespace-pre-wrap break-words">{JSON.stringify(event.query, null, 2)}</pre>
        </PanelSection>
      )}
    </Panel>
  );
}
