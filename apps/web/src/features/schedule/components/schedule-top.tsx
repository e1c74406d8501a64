'use client';
import { IconButton, Segmented } from '@housestaff/ui';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, type ReactNode } from 'react';
import { TopBar } from '@/shell/top-bar';

export type ScheduleTab = 'year' | 'block';

interface ScheduleTopProps {
  tab: ScheduleTab;
  period: ReactNode;
  previous: (() => void) | null;
  next: (() => void) | null;
  /** "year" or "block", for the spoken names of the arrows. */
  unit: string;
  undo: () => void;
  redo: () => void;
  actions: ReactNode;
  beside?: ReactNode;
}

function useTab() {
  const router = useRouter();
  return (tab: ScheduleTab) => {
    const params = new URLSearchParams(window.location.search);
    params.delete('cell');
    router.push(`/schedule/${tab}?${params.toString()}`);
  };
}

/** Y, B, Ctrl+Z and Shift+Ctrl+Z work anywhere on the page, except while somebody types. */
function usePageKeys(show: (tab: ScheduleTab) => void, undo: () => void, redo: () => void) {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="dialog"], [role="menu"], [role="listbox"]')) return;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        if (key !== 'z') return;
        event.preventDefault();
        return event.shiftKey ? redo() : undo();
      }
      if (key === 'y') show('year');
      if (key === 'b') show('block');
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [show, undo, redo]);
}

/** The head of the schedule pages. */
export function ScheduleTop({ tab, period, previous, next, unit, undo, redo, actions, beside }: ScheduleTopProps) {
  const show = useTab();
  usePageKeys(show, undo, redo);
  const options = [
    { value: 'year' as const, label: 'Year' },
    { value: 'block' as const, label: 'Block' },
  ];
  return (
    <TopBar title="Schedule" actions={actions}>
      <Segmented label="View" value={tab} options={options} onChange={show} />
      <div className="row" style={{ gap: 4 }}>
        <IconButton icon={ChevronLeft} label={`Previous ${unit}`} disabledReason={previous ? null : `there is no ${unit} before`} onClick={previous ?? undefined} />
        {period}
        <IconButton icon={ChevronRight} label={`Next ${unit}`} disabledReason={next ? null : `there is no ${unit} after`} onClick={next ?? undefined} />
      </div>
      {beside}
    </TopBar>
  );
}
