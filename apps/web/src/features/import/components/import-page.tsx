'use client';
import { messageOf, type ImportBatch } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, Meter, SkeletonRows, Stepper, Tag, useNotify } from '@housestaff/ui';
import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { useProgramChoice } from '@/shell/program-context';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useRotations } from '@/shell/use-schedule';
import { type CommitChoice, useCommit, useDiscard, useImport } from '../api/use-import';
import { CodesStep } from './codes-step';
import { DoneStep } from './done-step';
import { LabelsStep } from './labels-step';
import { PreviewStep } from './preview-step';
import { Upload } from './upload';

const STEPS = ['Upload', 'Match labels', 'Codes and times', 'Preview changes', 'Done'];
const PREVIEW = 3;

interface FlowProps {
  batch: ImportBatch;
  step: number;
  go: (step: number) => void;
  leave: () => void;
}

function useFlow({ batch, leave }: FlowProps) {
  const [choice, setChoice] = useState<CommitChoice>({ acceptedOnly: true, replaceManual: false, lockImported: false });
  const commit = useCommit(batch);
  const discard = useDiscard();
  const notify = useNotify();
  const onError = (error: Error) => notify({ tone: 'bad', text: messageOf(error) });
  return {
    choice,
    change: (values: Partial<CommitChoice>) => setChoice({ ...choice, ...values }),
    commit: () => commit.mutate(choice, { onError }),
    discard: () => discard.mutate(batch, { onError, onSuccess: leave }),
    busy: commit.isPending || discard.isPending,
  };
}

function Actions({ props, flow }: { props: FlowProps; flow: ReturnType<typeof useFlow> }) {
  const { batch, step, go, leave } = props;
  if (batch.status !== 'staged') return <Button onClick={leave}>Import another file</Button>;
  const open = batch.labels.filter((label) => !label.target).length;
  return (
    <>
      <Button variant="ghost" busy={flow.busy} onClick={flow.discard}>
        Discard
      </Button>
      {step > 1 && <Button onClick={() => go(step - 1)}>Back</Button>}
      {step < PREVIEW && (
        <Button variant="primary" onClick={() => go(step + 1)}>
          {step === 1 ? 'Codes and times' : 'Preview changes'}
        </Button>
      )}
      {step === PREVIEW && (
        <Button variant="primary" busy={flow.busy} disabledReason={open > 0 && !flow.choice.acceptedOnly ? `${open} labels have no rotation yet` : null} onClick={flow.commit}>
          Commit
        </Button>
      )}
    </>
  );
}

function Flow(props: FlowProps) {
  const { batch } = props;
  const { program } = useProgramChoice();
  const rotations = useRotations(program?.id);
  const flow = useFlow(props);
  const step = batch.status === 'committed' ? STEPS.length - 1 : props.step;
  const sheet = batch.sheets.find((one) => one.kind === 'year');
  return (
    <>
      <TopBar title={`Import ${batch.fileName}`} actions={<Actions props={{ ...props, step }} flow={flow} />}>
        {sheet && <Tag icon={FileSpreadsheet}>{`Sheet “${sheet.name}”, ${sheet.rows} × ${sheet.columns}`}</Tag>}
      </TopBar>
      <ToolBar>
        <Stepper label="Import" steps={STEPS} current={step} />
        <span className="grow" />
        <span className="nowrap">
          <b className="b6">{batch.matched}</b> of <b className="b6">{batch.total}</b> cells matched
        </span>
        <Meter label="Cells matched" value={batch.matched} max={batch.total} tone="accent" className="w-28" />
      </ToolBar>
      {rotations.isPending && <SkeletonRows rows={12} label="Loading rotations" />}
      {rotations.isError && <ErrorState title="The rotations did not load" error={rotations.error} onRetry={() => void rotations.refetch()} />}
      {rotations.data && batch.status === 'discarded' && <EmptyState title="This import was discarded." />}
      {rotations.data && batch.status === 'staged' && step === 1 && <LabelsStep batch={batch} rotations={rotations.data} />}
      {rotations.data && batch.status === 'staged' && step === 2 && <CodesStep batch={batch} rotations={rotations.data} />}
      {rotations.data && batch.status === 'staged' && step === PREVIEW && <PreviewStep batch={batch} choice={flow.choice} change={flow.change} />}
      {batch.status === 'committed' && <DoneStep batch={batch} />}
    </>
  );
}

export function ImportPage() {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const importId = get('import');
  const query = useImport(importId);
  const leave = () => set({ import: null, step: null });
  const step = Math.min(PREVIEW, Math.max(1, Number(get('step') ?? '1')));
  if (importId && query.data) return <Flow key={importId} batch={query.data} step={step} go={(next) => set({ step: String(next) })} leave={leave} />;
  return (
    <>
      <TopBar title="Import">{program && <span className="t2">into {program.name}</span>}</TopBar>
      {importId && query.isPending && <SkeletonRows rows={12} label="Loading the import" />}
      {importId && query.isError && <ErrorState title="This import did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {!importId && program && <Upload programId={program.id} onOpen={(batch) => set({ import: batch.id, step: '1' })} />}
      {!importId && !program && <EmptyState icon={FileSpreadsheet} title="There is no program to import into." hint="Make one from the program menu at the top left." />}
    </>
  );
}
