'use client';
import { messageOf, type AcademicYear, type Requirements, type Rotation } from '@housestaff/api-client';
import { Button, useNotify } from '@housestaff/ui';
import { useMemo, useState } from 'react';
import { useSeen } from '@/shell/use-seen';
import { useSaveRequirements } from '../api/use-catalog';
import { AddRequirement } from './add-requirement';
import { FulfilledByField } from './fulfilled-by-field';
import { PgysField } from './pgys-field';
import { refusedRowOf, type RefusedRow } from './requirement-errors';
import { type CoverageRow, inputsOf, isWeekly, pgysLabel, type RequirementRow, rowsOf, sorted } from './requirement-rows';
import { RequirementTable } from './requirement-table';

const NEED_FIGURES = [
  { key: 'min', title: 'Least', step: 0.5 },
  { key: 'target', title: 'Target', step: 0.5 },
  { key: 'max', title: 'Most', step: 0.5 },
] as const;
const COVERAGE_FIGURES = [
  { key: 'min', title: 'Least', step: 1 },
  { key: 'max', title: 'Most', step: 1 },
] as const;

export interface RequirementsEditorProps {
  year: AcademicYear;
  requirements: Requirements;
  rotations: readonly Rotation[];
  readOnly: boolean;
}

const replaceIn = <Row,>(rows: readonly Row[], row: Row, values: Partial<Row>): Row[] => rows.map((one) => (one === row ? { ...one, ...values } : one));

function useEditor({ year, requirements }: RequirementsEditorProps) {
  const [typed, setRows] = useState<ReturnType<typeof rowsOf> | null>(null);
  const seen = useSeen(requirements, typed !== null);
  const saved = useMemo(() => rowsOf(seen), [seen]);
  const rows = typed ?? saved;
  const save = useSaveRequirements(year.id);
  const notify = useNotify();
  const send = (confirm: boolean) =>
    save.mutate({ ...inputsOf(rows), confirm, version: seen.version }, { onSuccess: () => [setRows(null), notify({ tone: 'good', text: confirm ? 'Confirmed. Generation uses these counts now.' : 'Saved as observed.' })] });
  const setNeeds = (needs: RequirementRow[]) => setRows({ ...rows, needs });
  const setCoverage = (coverage: CoverageRow[]) => setRows({ ...rows, coverage });
  const theirs = seen.version === requirements.version ? null : () => [save.reset(), setRows(null)];
  return { rows, setNeeds, setCoverage, save, send, theirs, refused: refusedRowOf(save.error) };
}

interface ListProps<Row> {
  year: AcademicYear;
  rows: Row[];
  rotations: readonly Rotation[];
  byId: ReadonlyMap<string, Rotation>;
  readOnly: boolean;
  refused: RefusedRow | null;
  setRows: (rows: Row[]) => void;
}

/** Blocks of each person of a PGY; blocks of other rotations may count too. */
function Needs({ year, rows, rotations, byId, readOnly, refused, setRows }: ListProps<RequirementRow>) {
  const unit = isWeekly(year) ? 'Weeks' : 'Blocks';
  const change = (row: RequirementRow, values: Partial<RequirementRow>) => setRows(replaceIn(rows, row, values));
  const choices = [
    { title: 'For', cell: (row: RequirementRow) => <span className="nowrap">{`PGY-${row.pgy}`}</span> },
    { title: 'Also fulfilled by', cell: (row: RequirementRow, name: string) => <FulfilledByField label={`${name}: also fulfilled by`} rotationId={row.rotationId} value={row.fulfilledBy} rotations={byId} editable={!readOnly} onChange={(fulfilledBy) => change(row, { fulfilledBy })} /> },
  ];
  return (
    <section>
      <h2>{`${unit} per person in ${year.name}`}</h2>
      <RequirementTable caption="Blocks per person" rows={sorted(rows, byId)} rotations={byId} about={(row) => `PGY-${row.pgy}`} choices={choices} figures={NEED_FIGURES} readOnly={readOnly} refused={refused?.list === 'requirements' ? { row: rows[refused.row], words: refused.words } : null} change={change} remove={(row) => setRows(rows.filter((one) => one !== row))} />
      {!readOnly && <AddRequirement label="Add requirement" rotations={rotations} together={false} onAdd={(rotationId, pgys) => setRows([...rows, { rotationId, pgy: pgys?.[0] ?? 1, fulfilledBy: [], min: '1', target: '', max: '' }])} />}
    </section>
  );
}

/** People at a time, of one PGY, of several together, or of any. */
function Coverage({ year, rows, rotations, byId, readOnly, refused, setRows }: ListProps<CoverageRow>) {
  const change = (row: CoverageRow, values: Partial<CoverageRow>) => setRows(replaceIn(rows, row, values));
  const blockName = (id: string | null) => (id ? (year.blocks.find((block) => block.id === id)?.name ?? 'one block') : 'every block');
  const choices = [
    { title: 'For', cell: (row: CoverageRow, name: string) => <PgysField label={`${name}: whom`} value={row.pgys} editable={!readOnly} onChange={(pgys) => change(row, { pgys })} /> },
    { title: 'In', cell: (row: CoverageRow) => <span className="nowrap">{blockName(row.blockId)}</span> },
  ];
  return (
    <section>
      <h2>People at a time</h2>
      <RequirementTable caption="People at a time" rows={sorted(rows, byId)} rotations={byId} about={(row) => `${pgysLabel(row.pgys)}, ${blockName(row.blockId)}`} choices={choices} figures={COVERAGE_FIGURES} readOnly={readOnly} refused={refused?.list === 'coverage' ? { row: rows[refused.row], words: refused.words } : null} change={change} remove={(row) => setRows(rows.filter((one) => one !== row))} />
      {!readOnly && <AddRequirement label="Add coverage" rotations={rotations} together onAdd={(rotationId, pgys) => setRows([...rows, { rotationId, blockId: null, pgys, min: '1', max: '' }])} />}
    </section>
  );
}

/** What each person must do in the year, and how many people each rotation needs. */
export function RequirementsEditor(props: RequirementsEditorProps) {
  const { year, rotations, readOnly } = props;
  const { rows, setNeeds, setCoverage, save, send, theirs, refused } = useEditor(props);
  const byId = useMemo(() => new Map(rotations.map((rotation) => [rotation.id, rotation])), [rotations]);
  const late = theirs ? 'Somebody else changed these counts meanwhile' : null;
  const shared = { year, rotations, byId, readOnly, refused };
  return (
    <>
      {theirs && (
        <div className="alert warn m-4 row" role="status">
          <span className="grow">Somebody else changed these counts meanwhile. What you typed is still here, but can not be saved over theirs.</span>
          <Button size="small" onClick={theirs}>
            Show theirs
          </Button>
        </div>
      )}
      {save.isError && !theirs && (
        <p className="alert m-4" role="alert">
          {refused ? 'Not saved: one row is refused. It says why below it.' : messageOf(save.error)}
        </p>
      )}
      <div className="req">
        <Needs {...shared} rows={rows.needs} setRows={setNeeds} />
        <Coverage {...shared} rows={rows.coverage} setRows={setCoverage} />
      </div>
      {!readOnly && (
        <div className="req-foot">
          <span className="t2 grow">Only confirmed counts are enforced by generation and shown as coverage.</span>
          <Button busy={save.isPending} disabledReason={late} onClick={() => send(false)}>
            Save without confirming
          </Button>
          <Button variant="primary" busy={save.isPending} disabledReason={late} onClick={() => send(true)}>
            Confirm all
          </Button>
        </div>
      )}
    </>
  );
}
