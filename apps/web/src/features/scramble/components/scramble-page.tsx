'use client';
import { EmptyState, Segmented } from '@housestaff/ui';
import { UserRoundX } from 'lucide-react';
import { today } from '@/shell/dates';
import { useProgramChoice } from '@/shell/program-context';
import { ToolBar, TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { addressOf, outOf, type Out } from '../model/out';
import { BackupView } from './backup-view';
import { GapView } from './gap-view';
import { OnBackupNow } from './on-backup-now';
import { OutForm } from './out-form';

const TABS = [
  { value: 'out', label: 'Someone is out' },
  { value: 'backup', label: 'Backup' },
] as const;

/** Someone is out: what is open, and who steps in; and the backup pool. Made for a phone at six in the morning. */
export function ScramblePage() {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const tab = get('tab') === 'backup' ? 'backup' : 'out';
  const out = outOf(get, today(program?.zone));
  const change = (next: Out | null) => set(next ? addressOf(next) : { person: null, from: null, to: null, half: null });
  return (
    <>
      <TopBar title="Scramble">{program && <span className="t2 wide-only">{program.name}</span>}</TopBar>
      <ToolBar>
        <Segmented label="Show" value={tab} options={TABS} onChange={(next) => set({ tab: next === 'out' ? null : next })} />
      </ToolBar>
      <div className="scroll">
        {!program && <EmptyState icon={UserRoundX} title="There is no program yet." />}
        {program && tab === 'backup' && <BackupView program={program} />}
        {program && tab === 'out' && (
          <div className="scr">
            <OutForm program={program} out={out} onChange={change} />
            {!out && <OnBackupNow program={program} />}
            {out && <GapView key={`${out.person} ${out.from} ${out.to} ${out.startsPm} ${out.endsAm}`} program={program} out={out} />}
          </div>
        )}
      </div>
    </>
  );
}
