import type { CheckedIntern } from '@housestaff/api-client';
import { Button, IconButton, TextArea } from '@housestaff/ui';
import { ClipboardPaste, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { EMPTY_ROW, rowsOf, type InternRow } from '../model/paste-rows';
import { isBlank } from '../model/roll-over-form';
import type { StepProps } from './step-props';

interface Column {
  field: keyof InternRow;
  title: string;
  type?: string;
  narrow?: boolean;
}

const COLUMNS: readonly Column[] = [
  { field: 'givenName', title: 'Given name' },
  { field: 'familyName', title: 'Family name' },
  { field: 'email', title: 'E-mail', type: 'email' },
  { field: 'pgy', title: 'PGY', type: 'number', narrow: true },
  { field: 'cohort', title: 'Cohort', narrow: true },
  { field: 'startsOn', title: 'First day, if off-cycle', type: 'date' },
];

interface RowProps {
  row: InternRow;
  number: number;
  problems: CheckedIntern['problems'];
  change: (values: Partial<InternRow>) => void;
  remove: () => void;
}

function Row({ row, number, problems, change, remove }: RowProps) {
  return (
    <tr>
      {COLUMNS.map(({ field, title, type = 'text', narrow }) => {
        const problem = problems.find((one) => one.field === field);
        return (
          <td key={field}>
            <input className={narrow ? 'inp ro-narrow' : 'inp'} type={type} aria-label={`${title}, row ${number}`} aria-invalid={problem ? true : undefined} value={row[field]} onChange={(event) => change({ [field]: event.target.value })} />
            {problem && <p className="bad t12">{problem.words}</p>}
          </td>
        );
      })}
      <td>
        <IconButton icon={Trash2} label={`Remove row ${number}`} size="small" onClick={remove} />
      </td>
    </tr>
  );
}

function Paste({ onAdd, onClose }: { onAdd: (rows: InternRow[]) => void; onClose: () => void }) {
  const [text, setText] = useState('');
  const rows = rowsOf(text);
  return (
    <div className="ro-paste">
      <TextArea label="Rows from your spreadsheet" rows={5} autoFocus value={text} placeholder={'First name\tLast name\tE-mail\nAna\tSilva\tana.silva@example.org'} hint="With or without a row of titles: given name, family name, e-mail, PGY, cohort, first day." onChange={(event) => setText(event.target.value)} />
      <div className="row">
        <Button variant="primary" disabledReason={rows.length === 0 ? 'Paste rows first' : null} onClick={() => onAdd(rows)}>
          {rows.length === 0 ? 'Add rows' : `Add ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </div>
  );
}

/** The rows as typed, each with what is wrong with it. */
function Rows({ interns, checked, set }: { interns: InternRow[]; checked: CheckedIntern[]; set: (rows: InternRow[]) => void }) {
  // The answer has the rows that hold something, in their order.
  const place = (index: number): number => interns.slice(0, index).filter((row) => !isBlank(row)).length;
  return (
    <div className="set-wide" tabIndex={0} role="region" aria-label="Incoming residents, row by row">
      <table className="dt ro-interns">
        <thead>
          <tr>
            {COLUMNS.map(({ field, title }) => (
              <th key={field} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">
              <span className="vh">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {interns.map((row, index) => (
            <Row
              key={index}
              row={row}
              number={index + 1}
              problems={isBlank(row) ? [] : (checked[place(index)]?.problems ?? [])}
              change={(values) => set(interns.map((one, at) => (at === index ? { ...one, ...values } : one)))}
              remove={() => set(interns.filter((_, at) => at !== index))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who comes in: typed, or pasted out of a spreadsheet. */
export function InternsPart({ form, preview, change }: StepProps) {
  const [pasting, setPasting] = useState(false);
  const { interns } = form;
  const set = (rows: InternRow[]) => change({ interns: rows });
  const add = (rows: InternRow[]) => {
    set([...interns.filter((row) => !isBlank(row)), ...rows]);
    setPasting(false);
  };
  return (
    <section aria-label="Incoming residents" className="ro-part">
      <h3 className="wz-h3">
        Come in <span className="t3 num">{interns.filter((row) => !isBlank(row)).length}</span>
      </h3>
      {interns.length > 0 && <Rows interns={interns} checked={preview.interns} set={set} />}
      {interns.length === 0 && !pasting && <p className="t2 t12">The interns of the new year. They can also be added later, under People.</p>}
      {pasting ? (
        <Paste onAdd={add} onClose={() => setPasting(false)} />
      ) : (
        <div className="row flex-wrap">
          <Button icon={Plus} onClick={() => set([...interns, EMPTY_ROW])}>
            Add a person
          </Button>
          <Button icon={ClipboardPaste} onClick={() => setPasting(true)}>
            Paste from a spreadsheet
          </Button>
        </div>
      )}
    </section>
  );
}
