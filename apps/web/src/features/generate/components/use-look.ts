'use client';
import type { Run } from '@housestaff/api-client';
import { useState } from 'react';
import { useUrlState } from '@/shell/url-state';
import type { ChosenCell } from './plan-grid';

/** What of a run is looked at: which answer, as figures or as a grid, which cell and people of it. */
export function useLook(runId: string | null) {
  const { get, set } = useUrlState();
  const [picked, setPicked] = useState<{ runId: string | null; people: string[] }>({ runId, people: [] });
  const [person, slot] = (get('cell') ?? '').split('~');
  const cell: ChosenCell | null = person && slot ? { personId: person, slotId: slot } : null;
  return {
    alternative: Number(get('answer') ?? 0) || 0,
    view: get('view') === 'grid' ? ('grid' as const) : ('figures' as const),
    cell,
    picked: picked.runId === runId ? picked.people : [],
    pick: (people: string[]) => setPicked({ runId, people }),
    choose: (answer: number) => set({ answer: answer === 0 ? null : String(answer), cell: null }),
    show: (view: 'figures' | 'grid') => set({ view: view === 'grid' ? 'grid' : null, cell: null }),
    open: (run: Run) => set({ run: run.id, answer: null, cell: null }),
    openCell: (next: ChosenCell | null) => set({ cell: next && `${next.personId}~${next.slotId}` }),
  };
}

export type Look = ReturnType<typeof useLook>;
