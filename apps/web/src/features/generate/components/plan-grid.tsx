'use client';
import type { Run, RunPlan } from '@housestaff/api-client';
import { EmptyState, ErrorState, SkeletonRows, cx, rotationClass } from '@housestaff/ui';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { focusWhenDrawn, placeAfter, type Place } from '@/features/schedule/components/grid-keys';
import { daysBetween } from '@/shell/dates';
import { useRunPlan } from '../api/use-runs';
import { cellSaid, headsOf, shownRows, type GridFilter, type Head } from '../model/plan-grid';

export interface ChosenCell {
  personId: string;
  slotId: string;
}

interface PlanGridProps {
  run: Run;
  alternative: number;
  filter: GridFilter;
  cell: ChosenCell | null;
  onCell: (cell: ChosenCell | null) => void;
  picked: readonly string[];
  onPick: (people: string[]) => void;
}

type Items = ReadonlyMap<string, RunPlan['items'][number]>;

function Cell({ cell, items, said, ...rest }: { cell: RunPlan['rows'][number]['cells'][number]; items: Items; said: string } & React.HTMLAttributes<HTMLDivElement>) {
  const item = cell.item ? items.get(cell.item) : undefined;
  return (
    <div role="gridcell" aria-label={said} title={cell.changed || cell.locked ? said : undefined} {...rest}>
      {item ? <span className={cx('x', rotationClass(item.colour), cell.changed && 'chg', cell.locked && 'lk')}>{item.code}</span> : cell.changed && <span className="x gone chg" />}
    </div>
  );
}

interface SheetProps extends PlanGridProps {
  plan: RunPlan;
}

function useSheet({ plan, filter, onCell }: SheetProps) {
  const [sheet, setSheet] = useState<HTMLDivElement | null>(null);
  const [focus, setFocus] = useState<Place>({ row: 0, column: 0 });
  const items = useMemo(() => new Map(plan.items.map((item) => [item.id, item])), [plan]);
  const rows = useMemo(() => shownRows(plan, filter), [plan, filter]);
  const heads = useMemo(() => headsOf(plan.slots), [plan]);
  const place = { row: Math.min(focus.row, Math.max(rows.length - 1, 0)), column: Math.min(focus.column, plan.slots.length - 1) };
  const at = ({ row, column }: Place): ChosenCell | null => {
    const [person, slot] = [rows[row], plan.slots[column]];
    return person && slot ? { personId: person.personId, slotId: slot.id } : null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'gridcell') return;
    const next = placeAfter(event.key, event.ctrlKey || event.metaKey, place, { rows: rows.length, columns: plan.slots.length, groupStarts: [0] });
    const target = next && at(next);
    if (next && target) {
      event.preventDefault();
      setFocus(next);
      return focusWhenDrawn(sheet, `[data-person="${target.personId}"][data-slot="${CSS.escape(target.slotId)}"]`);
    }
    if (event.key === 'Escape') onCell(null);
    if (event.key !== 'Enter' && event.key !== ' ' && event.key.toLowerCase() !== 'e') return;
    event.preventDefault();
    onCell(at(place));
  };
  return { setSheet, items, rows, heads, place, setFocus, onKeyDown };
}

interface GridRowProps extends SheetProps {
  row: RunPlan['rows'][number];
  at: number;
  items: Items;
  heads: readonly Head[];
  columns: string;
  focusedColumn: number;
  onFocusAt: (place: Place) => void;
}

function Name({ row, cell, picked, onPick }: GridRowProps) {
  const pick = () => onPick(picked.includes(row.personId) ? picked.filter((one) => one !== row.personId) : [...picked, row.personId]);
  return (
    <div role="rowheader" className={cx('nm', cell?.personId === row.personId && 'sel')}>
      <label className="pg-name">
        <input type="checkbox" checked={picked.includes(row.personId)} aria-label={`Take ${row.name} over`} onChange={pick} />
        <span className="clip" title={row.name}>
          {row.name}
        </span>
      </label>
      <span className="why">{row.pgy === null ? '' : `PGY-${row.pgy}`}</span>
    </div>
  );
}

function GridRow(props: GridRowProps) {
  const { plan, row, at, cell, items, heads, columns, focusedColumn, onFocusAt, onCell } = props;
  const open = (column: number, slotId: string) => {
    onFocusAt({ row: at, column });
    onCell({ personId: row.personId, slotId });
  };
  return (
    <div role="row" aria-rowindex={at + 2} className="yr" style={{ gridTemplateColumns: columns }}>
      <Name {...props} />
      {plan.slots.map((slot, column) => {
        const own = row.cells[column] ?? NOTHING;
        const chosen = cell?.personId === row.personId && cell.slotId === slot.id;
        return (
          <Cell
            key={slot.id}
            cell={own}
            items={items}
            said={cellSaid(row.name, slot, own, items)}
            data-person={row.personId}
            data-slot={slot.id}
            aria-selected={chosen}
            tabIndex={column === focusedColumn ? 0 : -1}
            className={cx('bd pg', heads[column]?.weekend && 'we', heads[column]?.starts && 'mo', chosen && 'selb')}
            onClick={() => open(column, slot.id)}
          />
        );
      })}
    </div>
  );
}

const NOTHING = { item: null, changed: false, locked: false, was: null } as const;
const DAY = 42;
const HALF_DAY = 34;
/** With its name above. */
const BLOCK = 58;

function Sheet(props: SheetProps) {
  const { plan } = props;
  const { setSheet, items, rows, heads, place, setFocus, onKeyDown } = useSheet(props);
  const width = plan.slots.some((slot) => slot.half !== null) ? HALF_DAY : plan.slots.some((slot) => daysBetween(slot.from, slot.to) > 1) ? BLOCK : DAY;
  const columns = `var(--name-w) repeat(${plan.slots.length}, minmax(${width}px, 1fr))`;
  if (rows.length === 0) return <EmptyState title={props.filter.changedOnly ? 'Nothing changes for anybody who matches.' : 'Nobody matches.'} />;
  return (
    <div ref={setSheet} className="sheet plan-sheet" role="grid" aria-label="The answer" aria-rowcount={rows.length + 1} aria-colcount={plan.slots.length + 1} onKeyDown={onKeyDown}>
      <div className="ygrid" style={{ minWidth: `calc(var(--name-w) + ${plan.slots.length * width}px)` }}>
        <div className="yr head" role="row" style={{ gridTemplateColumns: columns }}>
          <div role="columnheader" className="gh corner">
            <span>{`${rows.length} people`}</span>
          </div>
          {heads.map((head) => (
            <div key={head.id} role="columnheader" className={cx('gh pg-head', head.weekend && 'we', head.starts && 'mo')} title={head.title}>
              <b>{head.top}</b>
              {head.below}
            </div>
          ))}
        </div>
        {rows.map((row, at) => (
          <GridRow key={row.personId} {...props} {...{ row, at, items, heads, columns }} focusedColumn={at === place.row ? place.column : -1} onFocusAt={setFocus} />
        ))}
      </div>
    </div>
  );
}

/** An answer as people × slots: what changes is marked, a cell says why it is so. */
export function PlanGrid(props: PlanGridProps) {
  const plan = useRunPlan(props.run, props.alternative);
  if (props.run.best === null) return <EmptyState title="There is no answer to show yet." hint="It stands here as soon as the first one is found." />;
  if (plan.isPending) return <SkeletonRows rows={16} label="Loading the answer" />;
  if (plan.isLoadingError) return <ErrorState title="The answer did not load" error={plan.error} onRetry={() => void plan.refetch()} />;
  return <Sheet {...props} plan={plan.data} />;
}
