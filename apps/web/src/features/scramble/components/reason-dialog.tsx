'use client';
import type { AssignStandIn, OpenWork, StandIn } from '@housestaff/api-client';
import { Button, Dialog, TextArea } from '@housestaff/ui';
import { useState } from 'react';
import { FindingsEffect } from '@/features/schedule/components/findings-effect';
import { plural } from '@/features/schedule/model/words';
import { openViolations } from '@/features/swaps/model/override-of';

interface ReasonDialogProps {
  work: OpenWork;
  one: StandIn;
  busy: boolean;
  onAssign: (overrides: AssignStandIn['overrides']) => void;
  onClose: () => void;
}

/** Somebody who would break a rule is assigned all the same: what it breaks, and why it may be done. */
export function ReasonDialog({ work, one, busy, onAssign, onClose }: ReasonDialogProps) {
  const [why, setWhy] = useState('');
  const broken = openViolations(one.findings);
  const reason = why.trim();
  const actions = (
    <>
      <Button onClick={onClose}>Not now</Button>
      <Button variant="primary" busy={busy} disabledReason={reason === '' ? 'Say why it may be done all the same' : null} onClick={() => onAssign(broken.map(({ id }) => ({ findingId: id, reason })))}>
        Assign all the same
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={`Assign ${one.name} all the same?`} description={`${work.name}: it is published at once, and ${one.name} is told.`} actions={actions}>
      <div className="flex flex-col gap-3">
        <FindingsEffect diff={one.findings} most={3} />
        <TextArea label={`Why it may be done with ${plural(broken.length, 'violation')}`} hint="Kept in the audit trail, and shown with the version." value={why} rows={3} maxLength={500} onChange={(event) => setWhy(event.target.value)} />
      </div>
    </Dialog>
  );
}
