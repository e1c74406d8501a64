'use client';
import { messageOf, type ImportBatch, type Rotation } from '@housestaff/api-client';
import { Button, EmptyState, ErrorState, Meter, SkeletonRows, Stepper, Tag, useNotify } from '@housestaff/ui';
import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { useProgramChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { useRotations } from '@/shell/use-schedule';
import { type CommitChoice, useCommit, useDiscard, useImport, usePreview } from '../api/use-import';
import { CodesStep } from './codes-step';
import { screensOf, SCREEN_WORDS, stepWords, KIND_WORDS, type Screen } from '../model/flow-steps';
import { DoneStep } from './done-step';
import { LabelsStep } from './labels-step';
import { PreviewStep } from './preview-step';
import { ProgramStep } from './program-step';
import { Upload } from './upload';

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
  const mayImport = useCan()('import:write');
  const next = screensOf(batch)[step];
  const isLast = next === undefined;
  const preview = usePreview(batch.id, batch.status === 'staged' && isLast);
  const against = batch.kind === 'program-file' && !flow.choice.replaceManual ? preview.data?.unmapped[0] : undefined;
  const why = against ?? (flow.choice.acceptedOnly ? null : openOf(batch));
  if (!mayImport || batch.status !== 'staged') return <Button onClick={leave}>{mayImport ? 'Import another file' : 'All imports'}</Button>;
  return (
    <>
      <Button variant="ghost" busy={flow.busy} onClick={flow.discard}>
        Discard
      </Button>
      {step > 1 && <Button onClick={() => go(step - 1)}>Back</Button>}
      {next && (
        <Button variant="primary" onClick={() => go(step + 1)}>
          {SCREEN_WORDS[next]}
        </Button>
      )}
      {isLast && (
        <Button variant="primary" busy={flow.busy} disabledReason={why} onClick={flow.commit}>
          Commit
        </Button>
      )}
    </>
  );
}

/** Why all of it can't be stored as things are. */
function openOf(batch: ImportBatch): string | null {
  const open = batch.labels.filter((label) => !label.target).length;
  if (open > 0) return `${open} labels have no rotation yet`;
  const wrong = batch.table?.rowsRejected ?? 0;
  return wrong > 0 ? `${wrong} ${wrong === 1 ? 'row is' : 'rows are'} wrong` : null;
}

/** How much of a year sheet has an answer, or of a table is right. */
function Progress({ batch }: { batch: ImportBatch }) {
  const [done, of, words] = batch.table ? [batch.table.rowsAccepted, batch.table.rowsRead, 'rows right'] : [batch.matched, batch.total, 'cells matched'];
  if (batch.kind === 'program-file') return null;
  return (
    <span className="row gap-2 wide-only">
      <span className="nowrap">
        <b className="b6">{done}</b> of <b className="b6">{of}</b> {words}
      </span>
      <Meter label={words} value={done} max={of} tone="accent" className="w-28" />
    </span>
  );
}

function StagedScreen({ screen, batch, rotations, flow }: { screen: Screen; batch: ImportBatch; rotations: readonly Rotation[]; flow: ReturnType<typeof useFlow> }) {
  if (screen === 'labels') return <LabelsStep batch={batch} rotations={rotations} />;
  if (screen === 'codes') return <CodesStep batch={batch} rotations={rotations} />;
  if (screen === 'choices' && batch.program) return <ProgramStep batch={batch} program={batch.program} />;
  return <PreviewStep batch={batch} onCommit={flow} />;
}

function Flow(props: FlowProps) {
  const { batch } = props;
  const { program } = useProgramChoice();
  const mayImport = useCan()('import:write');
  const rotations = useRotations(program?.id);
  const flow = useFlow(props);
  const steps = stepWords(batch);
  const isOver = batch.status === 'committed' || batch.status === 'undone';
  const step = isOver ? steps.length - 1 : Math.min(screensOf(batch).length, props.step);
  const screen = screensOf(batch)[step - 1] ?? 'preview';
  const sheet = batch.sheets.find((one) => one.kind === 'year');
  return (
    <>
      <TopBar title={<span className="imp-title">{`Import ${batch.fileName}`}</span>} actions={<Actions props={{ ...props, step }} flow={flow} />}>
        <span className="wide-only">
          <Tag icon={FileSpreadsheet}>{sheet ? `Sheet “${sheet.name}”, ${sheet.rows} × ${sheet.columns}` : KIND_WORDS[batch.kind]}</Tag>
        </span>
      </TopBar>
      <ToolBar>
        {mayImport ? <Stepper label="Import" steps={steps} current={step} /> : <span className="t2">You may look at imports, not make them.</span>}
        <span className="grow" />
        {!isOver && <Progress batch={batch} />}
      </ToolBar>
      {rotations.isPending && <SkeletonRows rows={12} label="Loading rotations" />}
      {rotations.isLoadingError && <ErrorState title="The rotations did not load" error={rotations.error} onRetry={() => void rotations.refetch()} />}
      {rotations.data && batch.status === 'discarded' && <EmptyState title="This import was discarded." />}
      {rotations.data && batch.status === 'staged' && (mayImport ? <StagedScreen screen={screen} batch={batch} rotations={rotations.data} flow={flow} /> : <PreviewStep batch={batch} onCommit={null} />)}
      {isOver && <DoneStep batch={batch} />}
    </>
  );
}

export function ImportPage() {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const importId = get('import');
  const query = useImport(importId);
  const leave = () => set({ import: null, step: null });
  const step = Math.max(1, Number(get('step') ?? '1') || 1);
  if (importId && query.data) return <Flow key={importId} batch={query.data} step={step} go={(next) => set({ step: String(next) })} leave={leave} />;
  return (
    <>
      <TopBar title="Import">{program && <span className="t2">into {program.name}</span>}</TopBar>
      {importId && query.isPending && <SkeletonRows rows={12} label="Loading the import" />}
      {importId && query.isLoadingError && <ErrorState title="This import did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {!importId && program && <Upload programId={program.id} onOpen={(batch) => set({ import: batch.id, step: '1' })} />}
      {!importId && !program && <EmptyState icon={FileSpreadsheet} title="There is no program to import into." hint="Make one from the program menu at the top left." />}
    </>
  );
}
