'use client';
import { Segmented } from '@housestaff/ui';
import { TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { NotificationList } from './notification-list';
import { PreferencesTab } from './preferences-tab';

const TABS = [
  { value: 'unread', label: 'Unread' },
  { value: 'all', label: 'All' },
  { value: 'preferences', label: 'What I get' },
];

/** What one was told, and how one wants to be told. */
export function NotificationsPage() {
  const { get, set } = useUrlState();
  const wanted = get('tab');
  const tab = TABS.find(({ value }) => value === wanted)?.value ?? 'unread';
  return (
    <>
      <TopBar title="Notifications" />
      <div className="tool">
        <Segmented label="Which notifications" value={tab} options={TABS} onChange={(next) => set({ tab: next === 'unread' ? null : next })} />
      </div>
      <div className="scroll">{tab === 'preferences' ? <PreferencesTab /> : <NotificationList key={tab} unread={tab === 'unread'} />}</div>
    </>
  );
}
