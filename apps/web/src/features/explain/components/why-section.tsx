'use client';
import type { PlanSetup } from '@housestaff/api-client';
import { Button, KeyCap, PanelSection, Select } from '@housestaff/ui';
import { CircleHelp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { usePlans } from '@/features/plans/api/use-plans';
import { useCan } from '@/shell/session';
import { useCellExplained, type ScheduleCell } from '../api/use-explanation';
import { AskedExplanation } from './explanation';

interface WhySectionProps {
  cell: Omit<ScheduleCell, 'plan'>;
  /** 'year': by the rules of the academic blocks. Else by the plan that makes the day's duties. */
  of: 'year' | 'day';
  /** What the day holds: the plan that gives such activities is asked first. */
  activityIds?: readonly string[];
}

const BLOCKS = 'blocks';
const BLOCKS_OPTION = { value: BLOCKS, label: 'Academic blocks' };

/** The plan that makes what the day holds first; else the blocks, whose stay gives the day its pattern. */
function planOptions(setups: readonly PlanSetup[], activityIds: readonly string[]) {
  const plans = setups.filter((one) => one.kind !== 'blocks' && one.plans === 'duties');
  const makes = (one: PlanSetup) => one.items.some((item) => activityIds.includes(item.id));
  const option = (one: PlanSetup) => ({ value: one.id, label: one.name });
  return [...plans.filter(makes).map(option), BLOCKS_OPTION, ...plans.filter((one) => !makes(one)).map(option)];
}

/** E asks, wherever the focus is, except while somebody types. */
function useKeyE(ask: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role="dialog"], [role="listbox"]');
      if (typing || event.key.toLowerCase() !== 'e' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      ask();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [ask]);
}

function Asked({ cell, of, activityIds = [] }: WhySectionProps) {
  const setups = usePlans();
  const [plan, setPlan] = useState<string | null>(null);
  const options = of === 'year' ? [BLOCKS_OPTION] : planOptions(setups.data ?? [], activityIds);
  const shown = plan ?? options[0]?.value ?? BLOCKS;
  const ready = of === 'year' || !setups.isPending;
  const query = useCellExplained(ready ? { ...cell, plan: shown } : null);
  return (
    <>
      {of === 'day' && options.length > 1 && (
        <PanelSection>
          <Select label="By the rules of" visibleLabel value={shown} options={options} onChange={setPlan} className="w-full" />
        </PanelSection>
      )}
      <AskedExplanation query={query} />
    </>
  );
}

/** Why a cell of the schedule is as it is. Asked for by a button or E, since it is worked out then. */
export function WhySection(props: WhySectionProps) {
  const [asked, setAsked] = useState(false);
  const may = useCan()('run:read');
  const [toggle] = useState(() => () => setAsked((before) => !before));
  useKeyE(toggle);
  if (!may) return null;
  return (
    <>
      <PanelSection>
        <Button icon={CircleHelp} aria-expanded={asked} onClick={toggle}>
          {asked ? 'Hide the explanation' : 'Why is this here?'} <KeyCap>E</KeyCap>
        </Button>
      </PanelSection>
      {asked && <Asked {...props} />}
    </>
  );
}
