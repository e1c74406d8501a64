import { Button, Field, IconButton, Select } from '@housestaff/ui';
import { Plus, Trash2 } from 'lucide-react';
import { dayRange, daysBetween } from '@/shell/dates';
import { blockFault, blocksOf, CALENDARS, withOneMore, type Block } from '../model/roll-over-form';
import type { StepProps } from './step-props';

interface RowProps {
  block: Block;
  first: boolean;
  to: string;
  fault: string | null;
  change: (values: Partial<Block>) => void;
  remove: () => void;
}

function Row({ block, first, to, fault, change, remove }: RowProps) {
  const days = daysBetween(block.from, to);
  return (
    <tr>
      <td>
        <input className="inp" aria-label="Block name" value={block.name} onChange={(event) => change({ name: event.target.value })} />
      </td>
      <td>
        <input type="date" className="inp" disabled={first} aria-label={`First day of ${block.name}`} value={block.from} onChange={(event) => event.target.value && change({ from: event.target.value })} />
      </td>
      <td>
        <input type="date" className="inp" aria-label={`Second half of ${block.name} starts`} value={block.splitOn ?? ''} onChange={(event) => change({ splitOn: event.target.value || null })} />
      </td>
      <td className="num nowrap">{days > 0 ? `${days} ${days === 1 ? 'day' : 'days'}` : '–'}</td>
      <td className="bad">{fault}</td>
      <td>{!first && <IconButton icon={Trash2} label={`Remove ${block.name}`} size="small" onClick={remove} />}</td>
    </tr>
  );
}

const TITLES = ['Block', 'First day', 'Second half starts', 'Length', 'To mend', ''];

function Blocks({ form, preview, change }: StepProps) {
  const end = preview.newYear.to;
  const blocks = form.blocks ?? blocksOf(preview.newYear);
  const replace = (index: number, values: Partial<Block>) => change({ blocks: blocks.map((block, at) => (at === index ? { ...block, ...values } : block)) });
  return (
    <section aria-label="The blocks of the new year" className="ro-part">
      <div className="set-wide" tabIndex={0} role="region" aria-label="Blocks with their dates">
        <table className="dt ro-blocks">
          <thead>
            <tr>
              {TITLES.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {blocks.map((block, index) => (
              <Row
                key={index}
                block={block}
                first={index === 0}
                to={blocks[index + 1]?.from ?? end}
                fault={blockFault(blocks, index, end)}
                change={(values) => replace(index, values)}
                remove={() => change({ blocks: blocks.filter((_, at) => at !== index) })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="row flex-wrap">
        <Button icon={Plus} onClick={() => change({ blocks: withOneMore(blocks, end) })}>
          Add block
        </Button>
        {form.blocks && <Button onClick={() => change({ blocks: null })}>Take my changes back</Button>}
        <span className="t3 t12">A block ends on the day before the next one begins. A block that is removed goes to the one before it.</span>
      </div>
    </section>
  );
}

/** The dates and blocks of the new year. */
export function CalendarStep(props: StepProps) {
  const { form, preview, change } = props;
  const { newYear, year } = preview;
  const numbered = newYear.blocks.filter((block) => block.ordinal > 0).length;
  return (
    <>
      <div className="ro-fields">
        <Field label="Name" value={form.name} placeholder={newYear.name} hint={dayRange(newYear.from, newYear.to)} onChange={(event) => change({ name: event.target.value })} />
        <Select label="Blocks" visibleLabel value={form.calendar} options={CALENDARS} hint={`${numbered} blocks${newYear.blocks[0]?.ordinal === 0 ? ' and an orientation' : ''}; ${year.name} has ${year.blocks.filter((block) => block.ordinal > 0).length}`} onChange={(calendar) => change({ calendar, blocks: null })} />
      </div>
      <Blocks {...props} />
    </>
  );
}
