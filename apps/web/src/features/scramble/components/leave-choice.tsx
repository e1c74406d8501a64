'use client';
import { messageOf, type Program, type ScrambleGap } from '@housestaff/api-client';
import { Button, Check, Select, Tag, useNotify } from '@housestaff/ui';
import { CalendarX, Check as CheckMark } from 'lucide-react';
import { dayRange } from '@/shell/dates';
import { useRecordLeave } from '../api/use-scramble';
import type { Out } from '../model/out';

export interface ChosenLeave {
  record: boolean;
  kind: string | null;
}

interface LeaveChoiceProps {
  gap: ScrambleGap;
  out: Out;
  may: boolean;
  chosen: ChosenLeave;
  onChange: (chosen: ChosenLeave) => void;
}

/** Whether leave is recorded with the first assignment; what is recorded already stands here. */
export function LeaveChoice({ gap, out, may, chosen, onChange }: LeaveChoiceProps) {
  if (gap.leave.length > 0) {
    return (
      <p className="scr-leave">
        {gap.leave.map((one) => (
          <Tag key={one.id} tone="good" icon={CheckMark}>{`${one.label} is recorded, ${dayRange(one.from, one.to)}`}</Tag>
        ))}
      </p>
    );
  }
  if (!may || gap.leaveKinds.length === 0) return null;
  const kinds = gap.leaveKinds.map(({ kind, label }) => ({ value: kind, label }));
  return (
    <div className="scr-leave">
      <Check label={`Record leave, ${dayRange(out.from, out.to)}, with the first assignment`} checked={chosen.record} onChange={(event) => onChange({ ...chosen, record: event.target.checked })} />
      <Select label="Kind of leave" value={chosen.kind ?? ''} options={kinds} onChange={(kind) => onChange({ ...chosen, kind })} />
    </div>
  );
}

interface LeaveOnlyProps {
  program: Program;
  out: Out;
  name: string;
  kind: string | null;
  label: string;
}

/** Nobody has to step in: the leave is all there is to do. */
export function LeaveOnly({ program, out, name, kind, label }: LeaveOnlyProps) {
  const record = useRecordLeave(program.id);
  const notify = useNotify();
  const press = () => kind !== null && record.mutate({ out, kind }, { onSuccess: () => notify({ tone: 'good', text: `${label} of ${name} is recorded.` }), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  return (
    <div className="scr-act">
      <Button size="tall" icon={CalendarX} busy={record.isPending} disabledReason={kind === null ? 'No kind of leave is offered here' : null} onClick={press}>
        {`Only record ${label.toLowerCase()}`}
      </Button>
    </div>
  );
}
