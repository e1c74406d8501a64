'use client';
import { messageOf, type AcademicYear, type Requirements, type Rotation } from '@housestaff/api-client';
import { Button, useNotify } from '@housestaff/ui';
import { useMemo, useState } from 'react';
import { useSaveRequirements } from '../api/use-catalog';
import { AddRequirement } from './add-requirement';
import { type CoverageRow, inputsOf, type RequirementRow, pgysLabel, rowsOf, sorted } from './requirement-rows';
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
  const [rows, setRows] = useState(() => rowsOf(requirements));
  const save = useSaveRequirements(year.id);
  const notify = useNotify();
  const send = (confirm: boolean) =>
    save.mutate({ ...inputsOf(rows), confirm, version: requirements.version }, { onSuccess: () => notify({ tone: 'good', text: confirm ? 'Confirmed. Generation uses these counts now.' : 'Saved as observed.' }) });
  const setNeeds = (needs: RequirementRow[]) => setRows({ ...rows, needs });
  const setCoverage = (coverage: CoverageRow[]) => setRows({ ...rows, coverage });
  return { rows, setNeeds, setCoverage, save, send };
}

/** What each person must do in the year, and how many people each rotation needs. */
export function RequirementsEditor(props: RequirementsEditorProps) {
  const { year, rotations, readOnly } = props;
  const { rows, setNeeds, setCoverage, save, send } = useEditor(props);
  const byId = useMemo(() => new Map(rotations.map((rotation) => [rotation.id, rotation])), [rotations]);
  const blockName = (id: string | null) => (id ? (year.blocks.find((block) => block.id === id)?.name ?? 'one block') : 'every block');
  const needs = sorted(rows.needs, byId);
  const coverage = sorted(rows.coverage, byId);
  return (
    <>
      {save.isError && (
        <p className="alert m-4" role="alert">
          {messageOf(save.error)}
        </p>
      )}
      <div className="req">
        <section>
          <h2>Blocks per person in {year.name}</h2>
          <RequirementTable caption="Blocks per person" rows={needs} rotations={byId} about={(row) => `PGY-${row.pgy}`} figures={NEED_FIGURES} readOnly={readOnly} change={(row, values) => setNeeds(replaceIn(rows.needs, row, values))} remove={(row) => setNeeds(rows.needs.filter((one) => one !== row))} />
          {!readOnly && <AddRequirement label="Add requirement" rotations={rotations} anyPgy={false} onAdd={(rotationId, pgy) => setNeeds([...rows.needs, { rotationId, pgy: pgy ?? 1, fulfilledBy: [], min: '1', target: '', max: '' }])} />}
        </section>
        <section>
          <h2>People at a time</h2>
          <RequirementTable caption="People at a time" rows={coverage} rotations={byId} about={(row) => `${pgysLabel(row.pgys)}, ${blockName(row.blockId)}`} figures={COVERAGE_FIGURES} readOnly={readOnly} change={(row, values) => setCoverage(replaceIn(rows.coverage, row, values))} remove={(row) => setCoverage(rows.coverage.filter((one) => one !== row))} />
          {!readOnly && <AddRequirement label="Add coverage" rotations={rotations} anyPgy onAdd={(rotationId, pgy) => setCoverage([...rows.coverage, { rotationId, blockId: null, pgys: pgy === null ? null : [pgy], min: '1', max: '' }])} />}
        </section>
      </div>
      {!readOnly && (
        <div className="req-foot">
          <span className="t2 grow">Only confirmed counts are enforced by generation and shown as coverage.</span>
          <Button busy={save.isPending} onClick={() => send(false)}>
            Save without confirming
          </Button>
          <Button variant="primary" busy={save.isPending} onClick={() => send(true)}>
            Confirm all
          </Button>
        </div>
      )}
    </>
  );
}
