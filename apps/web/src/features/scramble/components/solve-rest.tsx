'use client';
import { messageOf, type OpenWork, type Program, type ScrambleGap } from '@housestaff/api-client';
import { Button, useNotify } from '@housestaff/ui';
import { Wand2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useStartRun } from '@/features/generate/api/use-runs';
import { usePlans } from '@/features/plans/api/use-plans';
import { useYearChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import type { Out } from '../model/out';
import { repairOf } from '../model/repair';

interface SolveRestProps {
  program: Program;
  out: Out;
  gap: ScrambleGap;
  /** What somebody has to do. */
  work: readonly OpenWork[];
}

/** The planner moves others, as few as it takes; its answer is looked at and taken over on its own page. */
export function SolveRest({ program, out, gap, work }: SolveRestProps) {
  const start = useStartRun(gap.scheduleId);
  const plans = usePlans();
  const { years } = useYearChoice();
  const notify = useNotify();
  const router = useRouter();
  if (!useCan()('run:write')) return null;
  const repair = repairOf(out, work, plans.data ?? [], years);
  const press = () => start.mutate(repair, { onSuccess: ({ id }) => router.push(`/generate?program=${program.id}&run=${id}`), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  return (
    <div className="scr-act">
      <Button size="tall" icon={Wand2} busy={start.isPending || plans.isPending} onClick={press}>
        Solve the rest with the fewest changes
      </Button>
      <p className="t2 t12">The planner looks for it and moves others where that helps. You see its answer before anything changes.</p>
    </div>
  );
}
