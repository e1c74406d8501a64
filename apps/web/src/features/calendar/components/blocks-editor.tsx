'use client';
import { ApiError, messageOf, type AcademicYear } from '@housestaff/api-client';
import { Button, IconButton, Menu, useNotify } from '@housestaff/ui';
import { CalendarRange, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addDays, daysBetween } from '@/shell/dates';
import { useSeen } from '@/shell/use-seen';
import { type BlockInput, useSaveBlocks } from '../api/use-calendar';
import { clashOf } from '../model/block-clash';
import { CALENDAR_KINDS, planBlocks } from './block-plans';

const inputOf = (year: AcademicYear): BlockInput[] => year.blocks.map(({ name, from, to, splitOn }) => ({ name, from, to, splitOn }));

const TITLES = ['Block', 'First day', 'Last day', 'Second half starts', 'Length', 'To mend', ''];

function Head() {
  return (
    <thead>
      <tr>
        {TITLES.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  block: BlockInput;
  clash: string | null;
  readOnly: boolean;
  change: (values: Partial<BlockInput>) => void;
  remove: () => void;
}

function Row({ block, clash, readOnly, change, remove }: RowProps) {
  const days = daysBetween(block.from, block.to);
  return (
    <tr>
      <td>
        <input className="inp" disabled={readOnly} aria-label="Block name" value={block.name} onChange={(event) => change({ name: event.target.value })} />
      </td>
      <td>
        <input type="date" className="inp" disabled={readOnly} aria-label={`First day of ${block.name}`} value={block.from} onChange={(event) => event.target.value && change({ from: event.target.value })} />
      </td>
      <td>
        <input type="date" className="inp" disabled={readOnly} aria-label={`Last day of ${block.name}`} value={addDays(block.to, -1)} onChange={(event) => event.target.value && change({ to: addDays(event.target.value, 1) })} />
      </td>
      <td>
        <input type="date" className="inp" disabled={readOnly} aria-label={`Second half of ${block.name} starts`} value={block.splitOn ?? ''} onChange={(event) => change({ splitOn: event.target.value || null })} />
      </td>
      <td className="num nowrap">{days > 0 ? `${days} ${days === 1 ? 'day' : 'days'}` : '–'}</td>
      <td className="bad">{clash}</td>
      <td>
        {!readOnly && <IconButton icon={Trash2} label={`Remove ${block.name}`} size="small" onClick={remove} />}
      </td>
    </tr>
  );
}

/** The year's blocks, editable; a hole or an overlap is named as it is made. Mount it anew for another year. */
export function BlocksEditor({ year: now, programId, readOnly }: { year: AcademicYear; programId: string | undefined; readOnly: boolean }) {
  const [typed, setBlocks] = useState<BlockInput[] | null>(null);
  const year = useSeen(now, typed !== null);
  const blocks = typed ?? inputOf(year);
  const save = useSaveBlocks(programId);
  const notify = useNotify();
  const changed = JSON.stringify(blocks) !== JSON.stringify(inputOf(year));
  const clashes = blocks.map((_, index) => clashOf(blocks, index, year));
  const replace = (index: number, values: Partial<BlockInput>) => setBlocks(blocks.map((block, at) => (at === index ? { ...block, ...values } : block)));
  const end = blocks.at(-1)?.to ?? year.from;
  const add = () => setBlocks([...blocks, { name: `Block ${blocks.length + 1}`, from: end, to: addDays(end, 28), splitOn: null }]);
  const submit = () => save.mutate({ year, blocks }, { onSuccess: () => [setBlocks(null), notify({ tone: 'good', text: 'Blocks saved.' })] });
  const stale = save.error instanceof ApiError && save.error.stale;
  return (
    <section className="p-4">
      {save.isError && (
        <p className="alert mb-3" role="alert">
          {stale ? 'Somebody else changed this year. Reload the page to see their blocks; yours are still here.' : messageOf(save.error)}
        </p>
      )}
      <table className="dt">
        <Head />
        <tbody>
          {blocks.map((block, index) => (
            <Row key={index} block={block} clash={clashes[index] ?? null} readOnly={readOnly} change={(values) => replace(index, values)} remove={() => setBlocks(blocks.filter((_, at) => at !== index))} />
          ))}
        </tbody>
      </table>
      {!readOnly && (
        <div className="row mt-3 flex-wrap">
          <Button icon={Plus} onClick={add}>
            Add block
          </Button>
          <Menu
            heading="In place of the blocks above; nothing is kept until you save"
            side="top"
            trigger={<Button icon={CalendarRange}>Divide anew …</Button>}
            entries={CALENDAR_KINDS.map(({ value, label }) => ({ label, onSelect: () => setBlocks(planBlocks(value, year.from, year.to)) }))}
          />
          <span className="grow" />
          {changed && <Button onClick={() => [save.reset(), setBlocks(null)]}>Discard changes</Button>}
          <Button variant="primary" busy={save.isPending} disabledReason={clashes.some(Boolean) ? 'Mend the holes and overlaps first' : changed ? null : 'Nothing changed'} onClick={submit}>
            Save blocks
          </Button>
        </div>
      )}
    </section>
  );
}
