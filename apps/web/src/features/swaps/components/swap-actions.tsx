'use client';
import type { Swap } from '@housestaff/api-client';
import { Button } from '@housestaff/ui';
import { useState } from 'react';
import { useViewer } from '../api/use-viewer';
import { offeredActs, type OfferedAct } from '../model/offered-acts';
import { ActDialog } from './act-dialog';
import { TakeDialog } from './take-dialog';

/** The buttons of a swap; each asks once more before it does something that others see. In a list a manager sees only what decides. */
export function SwapActions({ swap, tall }: { swap: Swap; tall?: boolean }) {
  const viewer = useViewer(swap.programId);
  const { personId } = viewer;
  const [asking, setAsking] = useState<OfferedAct | null>(null);
  const isParty = personId === swap.requester.personId || (personId !== null && personId === swap.counterpart?.personId);
  const acts = offeredActs(swap, viewer).filter(({ verb }) => tall || isParty || (verb !== 'cancel' && verb !== 'untake'));
  const close = () => setAsking(null);
  return (
    <>
      {acts.map((act) => (
        <Button key={act.verb} size={tall ? 'tall' : 'normal'} variant={act.tone} disabledReason={act.why} onClick={() => setAsking(act)}>
          {act.label}
        </Button>
      ))}
      {asking && (asking.verb === 'accept' && swap.kind === 'open' ? <TakeDialog swap={swap} onClose={close} /> : <ActDialog swap={swap} act={asking} onClose={close} />)}
    </>
  );
}
