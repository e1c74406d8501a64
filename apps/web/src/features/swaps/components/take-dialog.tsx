'use client';
import { messageOf, type PartToGive, type Swap } from '@housestaff/api-client';
import { Button, Check, Dialog, useNotify } from '@housestaff/ui';
import { useMemo, useState } from 'react';
import { FindingsEffect } from '@/features/schedule/components/findings-effect';
import { spokenName } from '@/features/compliance/finding-words';
import { Alert } from '@/features/sign-in/components/alert';
import { useRequestSwap, useSwapAct } from '../api/use-swaps';
import { useViewer } from '../api/use-viewer';
import { cameSecond } from '../model/came-second';
import { partInput } from '../model/part';
import { PartPicker } from './part-picker';
import { PersonPicker } from './person-picker';
import { SwapTerms } from './swap-terms';

/** Takes something out of the open pool; a manager also for somebody else. Who would give something in return asks for a trade, which whoever offers it has to agree to. */
export function TakeDialog({ swap, onClose }: { swap: Swap; onClose: () => void }) {
  const { personId, manages } = useViewer(swap.programId);
  const [taker, setTaker] = useState<string | null>(swap.mayI.accept === true ? personId : null);
  const [returns, setReturns] = useState(false);
  const [back, setBack] = useState<PartToGive | null>(null);
  const run = useSwapAct(swap);
  const said = JSON.stringify([taker, back?.part ?? null]);
  // The same for every try of one trade.
  const key = useMemo(() => (said ? crypto.randomUUID() : ''), [said]);
  const ask = useRequestSwap(swap.programId, key);
  const notify = useNotify();
  const refused = ask.error ?? run.error;
  const owner = spokenName(swap.requester.name);
  const own = taker !== null && taker === personId;
  const why = taker === null ? 'Choose who takes it' : returns && !back ? 'Choose what is given in return' : null;
  const submit = () => (returns && back ? trade(back) : take());
  const trade = (given: PartToGive) =>
    ask.mutate(
      { kind: 'one-to-one', ...(own || !taker ? {} : { personId: taker }), gives: partInput(given.part), counterpartId: swap.requester.personId, takes: partInput(swap.gives), reason: '' },
      { onSuccess: () => [notify({ tone: 'good', text: `Asked: it waits for ${owner}.` }), onClose()] },
    );
  const take = () =>
    run.mutate(
      { verb: 'accept', ...(own || !taker ? {} : { for: taker }) },
      { onSuccess: (now) => [notify({ tone: 'good', text: now.status === 'executed' ? 'Taken: the schedule is changed.' : 'Taken. A manager looks at it next.' }), onClose()], onError: (error) => cameSecond(error) && [notify({ tone: 'bad', text: messageOf(error) }), onClose()] },
    );
  const actions = (
    <>
      <Button onClick={onClose}>Not now</Button>
      <Button variant="primary" busy={run.isPending || ask.isPending} disabledReason={why} onClick={submit}>
        {returns ? 'Ask for the trade' : own ? 'Take it' : 'Give it to them'}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={own ? `Take ${swap.gives.label}?` : `Who takes ${swap.gives.label}?`} description={returns ? `${owner} is asked, and has to agree. Until then it stays in the pool.` : `${owner} is told at once.`} actions={actions}>
      <div className="flex flex-col gap-3">
        <SwapTerms swap={swap} />
        {swap.findings && <FindingsEffect diff={swap.findings} most={3} />}
        {manages && <PersonPicker label="Who takes it" programId={swap.programId} value={taker} without={swap.requester.personId} onChange={(id) => [setTaker(id), setBack(null)]} />}
        <Check label="Give something in return" checked={returns} onChange={(event) => setReturns(event.target.checked)} />
        {returns && taker && <PartPicker label="What is given in return" programId={swap.programId} personId={taker} value={back} onChange={(part) => [setBack(part), ask.reset()]} />}
        <Alert text={refused && messageOf(refused)} />
      </div>
    </Dialog>
  );
}
