'use client';
import type { Run } from '@housestaff/api-client';
import { IconButton } from '@housestaff/ui';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useRunCellExplained } from '@/features/explain/api/use-explanation';
import { AskedExplanation } from '@/features/explain/components/explanation';
import { dayRange } from '@/shell/dates';
import { useRunPlan } from '../api/use-runs';
import type { ChosenCell } from './plan-grid';

interface RunCellPanelProps {
  run: Run;
  alternative: number;
  cell: ChosenCell;
  onClose: () => void;
}

/** Why a cell of an answer is as it is. */
export function RunCellPanel({ run, alternative, cell, onClose }: RunCellPanelProps) {
  const query = useRunCellExplained({ runId: run.id, alternative, personId: cell.personId, slotId: cell.slotId });
  const plan = useRunPlan(run, alternative).data;
  const row = plan?.rows.find((one) => one.personId === cell.personId);
  const slot = plan?.slots.find((one) => one.id === cell.slotId);
  const own = slot && row?.cells[plan?.slots.indexOf(slot) ?? -1];
  const was = own?.changed ? (plan?.items.find((item) => item.id === own.was)?.name ?? 'nothing') : null;
  const panel = useRef<HTMLDivElement>(null);
  // Below the grid on a narrow window: it comes into view there.
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [cell.personId, cell.slotId]);
  return (
    <div ref={panel} className="ex-panel" role="region" aria-label="Why is this here?">
      <div className="ex-head">
        <div className="row">
          <h2 className="grow ptitle clip">{row?.name ?? 'Cell'}</h2>
          <IconButton icon={X} label="Close" size="small" onClick={onClose} />
        </div>
        <p className="t12 t2">
          {slot && (slot.half ? `${dayRange(slot.from, slot.to)}, ${slot.half === 'am' ? 'morning' : 'afternoon'}` : dayRange(slot.from, slot.to))}
          {was !== null && ` · was ${was}`}
        </p>
      </div>
      <AskedExplanation query={query} />
    </div>
  );
}
