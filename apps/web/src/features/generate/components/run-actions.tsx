'use client';
import { apiUrl, messageOf, type Run } from '@housestaff/api-client';
import { Button, IconButton, Menu, useNotify } from '@housestaff/ui';
import { Download, Ellipsis, FileJson, Square } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAcceptRun, useCancelRun, type Acceptance } from '../api/use-runs';
import { isGoing } from '../model/words';
import { AcceptDialog } from './accept-dialog';

interface RunActionsProps {
  run: Run;
  alternative: number;
  mayRun: boolean;
  /** People that are chosen in the answer, to take over alone. */
  picked: readonly string[];
}

function Files({ run, alternative }: Pick<RunActionsProps, 'run' | 'alternative'>) {
  const get = (file: string) => window.location.assign(apiUrl(`/runs/${run.id}/${file}`, file === 'solution.json' ? { alternative } : {}));
  const entries = [{ label: 'Download the problem (JSON)', icon: FileJson, onSelect: () => get('problem.json') }, ...(run.best === null ? [] : [{ label: 'Download this answer (JSON)', icon: Download, onSelect: () => get('solution.json') }])];
  return <Menu align="end" trigger={<IconButton icon={Ellipsis} label="Files of this run" />} entries={entries} />;
}

function Stop({ run }: { run: Run }) {
  const cancel = useCancelRun();
  const notify = useNotify();
  return (
    <Button icon={Square} busy={cancel.isPending} onClick={() => cancel.mutate(run, { onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) })}>
      Stop and keep best
    </Button>
  );
}

/** Stop while it searches; afterwards, take what it found, whole or in part; its files. */
export function RunActions({ run, alternative, mayRun, picked }: RunActionsProps) {
  const [asking, setAsking] = useState(false);
  const accept = useAcceptRun();
  const router = useRouter();
  const none = run.best === null ? 'It found no answer' : null;
  const take = (what: Acceptance) => accept.mutate(what, { onSuccess: (draft) => router.push(`/schedule/${run.plan.kind === 'blocks' ? 'year' : 'block'}?draft=${draft.id}`) });
  const close = () => {
    setAsking(false);
    accept.reset();
  };
  return (
    <>
      {run.draftId && (
        <Link className="btn" href={`/schedule/${run.plan.kind === 'blocks' ? 'year' : 'block'}?draft=${run.draftId}`}>
          Open its draft
        </Link>
      )}
      {mayRun && isGoing(run) && <Stop run={run} />}
      {mayRun && !isGoing(run) && (
        <Button variant="primary" disabledReason={none} onClick={() => setAsking(true)}>
          Accept …
        </Button>
      )}
      <Files run={run} alternative={alternative} />
      {asking && <AcceptDialog run={run} alternative={alternative} picked={picked} busy={accept.isPending} error={accept.error} onAccept={take} onClose={close} />}
    </>
  );
}
