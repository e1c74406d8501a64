'use client';
import { EmptyState, Segmented } from '@housestaff/ui';
import { Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { useProgramChoice } from '@/shell/program-context';
import { useCan } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { BackupTab } from './backup-tab';
import { CallTab } from './call-tab';
import { ConflictsTab } from './conflicts-tab';
import { LeaveTab } from './leave-tab';
import { NotificationsTab } from './notifications-tab';
import { OverviewTab } from './overview-tab';
import { ProgramTab } from './program-tab';
import { SitesTab } from './sites-tab';
import { SupervisionTab } from './supervision-tab';
import { SwapsTab } from './swaps-tab';
import type { TabProps } from './tab-props';

const TABS = [
  { value: 'overview', label: 'Overview' },
  { value: 'program', label: 'Program' },
  { value: 'sites', label: 'Sites' },
  { value: 'leave', label: 'Leave' },
  { value: 'swaps', label: 'Swaps' },
  { value: 'conflicts', label: 'Conflicts' },
  { value: 'supervision', label: 'Supervision' },
  { value: 'call', label: 'Call structure' },
  { value: 'backup', label: 'Backup' },
  { value: 'notifications', label: 'Notifications' },
];

const VIEWS: Readonly<Record<string, (props: TabProps) => ReactNode>> = { overview: OverviewTab, program: ProgramTab, sites: SitesTab, leave: LeaveTab, swaps: SwapsTab, conflicts: ConflictsTab, supervision: SupervisionTab, call: CallTab, backup: BackupTab, notifications: NotificationsTab };

/** What the program is and how it does things, by part. */
export function SettingsPage() {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const editable = useCan()('program:write');
  const wanted = get('tab') ?? 'overview';
  const tab = wanted in VIEWS ? wanted : 'overview';
  const View = VIEWS[tab] ?? OverviewTab;
  return (
    <>
      <TopBar title="Settings">{program && <span className="t2">{program.name}</span>}</TopBar>
      <div className="tool set-tabs">
        <Segmented label="Part of the settings" value={tab} options={TABS} onChange={(next) => set({ tab: next === 'overview' ? null : next })} />
      </div>
      {!program && <EmptyState icon={Settings} title="There is no program yet." />}
      {program && (
        <div className="scroll">
          <View key={program.id} program={program} editable={editable} />
        </div>
      )}
    </>
  );
}
