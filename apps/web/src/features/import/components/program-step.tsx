'use client';
import { messageOf, type ImportBatch, type ImportProgram, type ProgramRotation } from '@housestaff/api-client';
import { Check, type Column, DataTable, Field, PanelSection, Select, Tag, useNotify } from '@housestaff/ui';
import { useState } from 'react';
import { longDay, weekdayDay } from '@/shell/dates';
import { type Answers, useAnswer } from '../api/use-import';

const NONE = 'none';

const ROTATIONS: readonly Column<ProgramRotation>[] = [
  { key: 'code', title: 'In the file', width: 100, cell: (rotation) => <b className="b6">{rotation.code}</b> },
  { key: 'name', title: 'Rotation', cell: (rotation) => (rotation.matched && rotation.matched.toLowerCase() !== rotation.name.toLowerCase() ? <>{rotation.name} <span className="t2">is {rotation.matched}</span></> : rotation.name) },
  { key: 'short', title: 'Short', wideOnly: true, cell: (rotation) => rotation.abbreviation },
  { key: 'category', title: 'Category', wideOnly: true, cell: (rotation) => rotation.category.replace('-', ' ') },
  { key: 'action', title: '', numeric: true, cell: (rotation) => (rotation.action === 'match' ? <Tag>There already</Tag> : <Tag tone="accent">New</Tag>) },
];

type Change = (program: NonNullable<Answers['program']>) => void;

interface PartProps {
  program: ImportProgram;
  change: Change;
  busy: boolean;
}

/** A day typed in goes out when the field is left, not with every digit. */
function FirstDay({ program, change, busy }: PartProps) {
  const { firstDay } = program.answers;
  const [typed, setTyped] = useState<string | null>(null);
  const isProposed = program.proposedDays.some((day) => day.date === firstDay);
  const send = () => {
    if (typed && typed !== firstDay) change({ firstDay: typed });
    setTyped(null);
  };
  return (
    <PanelSection title="First day of the year">
      <p className="t2 mb-2">The file has {program.weeks} weeks and no dates. Its first week begins on</p>
      <div role="radiogroup" aria-label="First day" className="flex flex-col gap-2">
        {program.proposedDays.map((day) => (
          <label key={day.date} className="chk">
            <input type="radio" name="first-day" checked={day.date === firstDay} disabled={busy} onChange={() => change({ firstDay: day.date })} />
            <span>
              <b className="b5">{weekdayDay(day.date)}</b> {day.date.slice(0, 4)}
              <span className="t2 block">{day.why}</span>
            </span>
          </label>
        ))}
      </div>
      <Field label="Another day" type="date" value={typed ?? (isProposed ? '' : firstDay)} onChange={(event) => setTyped(event.target.value)} onBlur={send} onKeyDown={(event) => event.key === 'Enter' && send()} />
      <p className="t12 t2">The year ends on {longDay(program.lastDay)}. Days beyond {program.weeks} weeks belong to the last week.</p>
    </PanelSection>
  );
}

function Choices({ program, change, busy }: PartProps) {
  const { answers, rotations, cohorts } = program;
  const clinics = [{ value: NONE, label: 'None' }, ...rotations.map(({ code, name }) => ({ value: code, label: name }))];
  return (
    <>
      {cohorts > 1 && (
        <PanelSection title="Clinic weeks">
          <p className="t2 mb-2">
            {cohorts} cohorts take one rotation in turn, each every {cohorts} weeks: cohort 0 in week 1, cohort 1 in week 2, and so on.
          </p>
          <Select label="Rotation that cohorts take in turn" visibleLabel value={answers.clinicRotation ?? NONE} options={clinics} disabled={busy} onChange={(value) => change({ clinicRotation: value === NONE ? null : value })} />
        </PanelSection>
      )}
      <PanelSection title="What is asked for">
        <p className="t2 mb-2">{`${program.requirements} requirements of residents, ${program.coverage} lines of coverage.`}</p>
        <Check label="Confirm them: plans hold to them at once" checked={answers.confirm} disabled={busy} onChange={(event) => change({ confirm: event.target.checked })} />
        <p className="t12 t2 mb-2">{answers.confirm ? 'They hold as soon as the file is stored.' : 'They come in as proposals, to be confirmed under Rotations.'}</p>
        <Check label="Usual lengths of stays as wishes" checked={answers.runWishes} disabled={busy} onChange={(event) => change({ runWishes: event.target.checked })} />
        <p className="t12 t2">{answers.runWishes ? 'The wishes are off until somebody switches them on under Plans.' : 'They are left out, and listed.'}</p>
      </PanelSection>
    </>
  );
}

/** What a program file leaves open: its first day, the cohorts' rotation, whether its demands hold at once. */
export function ProgramStep({ batch, program }: { batch: ImportBatch; program: ImportProgram }) {
  const answer = useAnswer(batch);
  const notify = useNotify();
  // Shown at once as it was answered, until the server's word on it is there: a box that waits looks as if it can't be ticked.
  const [shown, setShown] = useState<{ version: number; given: NonNullable<Answers['program']> } | null>(null);
  const change: Change = (given) => {
    setShown({ version: batch.version, given });
    answer.mutate({ program: given }, { onError: (error) => [setShown(null), notify({ tone: 'bad', text: messageOf(error) })] });
  };
  const answers = { ...program.answers, ...(shown?.version === batch.version ? shown.given : {}) } as ImportProgram['answers'];
  const part = { program: { ...program, answers }, change, busy: answer.isPending };
  return (
    <div className="split imp-split choices">
      <div className="scroll">
        <h2 className="px-4 py-2">
          Rotations <span className="t3 font-normal">{program.rotations.length} in the file</span>
        </h2>
        <p className="t2 px-4 pb-2">{`Beside them ${program.residents} residents, named by their ids.`}</p>
        <DataTable caption="Rotations" columns={ROTATIONS} rows={program.rotations} keyOf={(rotation) => rotation.code} />
      </div>
      <aside className="panel" aria-label="First day and choices">
        <div className="body">
          <FirstDay {...part} />
          <Choices {...part} />
        </div>
      </aside>
    </div>
  );
}
