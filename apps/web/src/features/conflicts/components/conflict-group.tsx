'use client';
import type { Conflict } from '@housestaff/api-client';
import { cx, Icon, Tag } from '@housestaff/ui';
import { OctagonAlert, TriangleAlert } from 'lucide-react';
import { dayRange, moment } from '@/shell/dates';
import { KIND_WORDS, type Group } from '../model/conflict-words';

interface ConflictGroupProps {
  group: Group;
  selected: string | null;
  /** Null: nothing may be picked here. */
  picked: ReadonlySet<string> | null;
  onPick: (conflict: Conflict, on: boolean) => void;
  onOpen: (conflict: Conflict) => void;
}

export function ConflictGroup({ group, selected, picked, onPick, onOpen }: ConflictGroupProps) {
  return (
    <section className="cf-group" aria-label={group.title}>
      <h2>
        {group.title} <span className="t3">{group.conflicts.length}</span>
      </h2>
      <ul>
        {group.conflicts.map((conflict) => (
          <li key={conflict.id} className={cx('cf-row', selected === conflict.id && 'sel')}>
            {picked && (
              <label className="cf-pick">
                <input type="checkbox" aria-label={`Pick: ${conflict.title}`} checked={picked.has(conflict.id)} onChange={(event) => onPick(conflict, event.target.checked)} />
              </label>
            )}
            <button type="button" className="cf-open" aria-current={selected === conflict.id || undefined} onClick={() => onOpen(conflict)}>
              <SeverityMark severity={conflict.severity} />
              <span className="grow">
                <b className="b5">{conflict.title}</b>
                <span className="t2 t12 block">{conflict.resolution ? `${conflict.resolution.label} · ${conflict.resolution.by}, ${moment(conflict.resolution.at)}` : conflict.why}</span>
              </span>
              <span className="cf-tags">
                {conflict.deferred && conflict.status !== 'resolved' && <Tag tone="accent">{conflict.deferred.name}</Tag>}
                <Tag>{KIND_WORDS[conflict.kind]}</Tag>
                <span className="t2 t12 nowrap">{dayRange(conflict.from, conflict.to)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SeverityMark({ severity }: { severity: Conflict['severity'] }) {
  const violation = severity === 'violation';
  return <Icon of={violation ? OctagonAlert : TriangleAlert} small className={violation ? 'bad' : 'warn'} label={violation ? 'Violation' : 'Warning'} />;
}
