'use client';
import type { StandIn } from '@housestaff/api-client';
import { Button, Tag } from '@housestaff/ui';
import { Phone, UserCheck } from 'lucide-react';
import type { ReactNode } from 'react';

interface StandInRowProps {
  one: StandIn;
  /** Whether this one should be asked before all others. */
  first?: boolean;
  /** Whether the viewer assigns anybody at all. */
  may: boolean;
  /** Why this one can't be assigned by the viewer; null: can. */
  refused?: string | null;
  /** A reason is asked for before it is done; what it breaks stands across the row then. */
  asks?: boolean;
  busy: 'this' | 'other' | null;
  onAssign: () => void;
  /** What it does to the findings. */
  children: ReactNode;
}

/** Somebody who could take it: why they stand here, their phone, and the button. */
export function StandInRow({ one, first = false, may, refused = null, asks = false, busy, onAssign, children }: StandInRowProps) {
  return (
    <li className="scr-row">
      <span className="grow">
        <b className="b6">{one.name}</b>
        {one.pgy !== null && <span className="t2"> PGY-{one.pgy}</span>} {one.onBackup && <Tag tone="accent">On backup</Tag>}
        <span className="t2 t12 block">{one.reasons.filter((reason) => reason !== 'On backup').join(' · ')}</span>
        {!asks && children}
      </span>
      {one.phone && (
        <a className="btn tall ico" href={`tel:${one.phone}`} aria-label={`Call ${one.name}`}>
          <Phone className="i" aria-hidden />
        </a>
      )}
      {may && (
        <Button size="tall" variant={first ? 'primary' : 'default'} icon={UserCheck} busy={busy !== null} disabledReason={refused} aria-label={`Assign ${one.name}${asks ? ' with a reason' : ''}`} onClick={onAssign}>
          {busy === 'this' ? 'Assigning …' : asks ? 'Assign …' : 'Assign'}
        </Button>
      )}
      {asks && children}
    </li>
  );
}
