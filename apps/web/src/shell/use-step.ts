'use client';
import { useSearchParams } from 'next/navigation';

/** The step that an address asks for, counted from 0: at most the last one that can be reached. */
export function stepOf(asked: string | null, reach: number): number {
  const wanted = Number(asked ?? '1') - 1;
  return Math.max(0, Math.min(Number.isInteger(wanted) ? wanted : 0, reach));
}

/** The address of a step; the first has none. */
export function searchOf(step: number, search: string): string {
  const params = new URLSearchParams(search);
  if (step === 0) params.delete('step');
  else params.set('step', String(step + 1));
  return params.toString();
}

export function openStep(step: number): void {
  const search = searchOf(step, window.location.search);
  window.history.pushState(null, '', search ? `?${search}` : window.location.pathname);
}

/** Where a wizard stands. Each step has its address, so that the browser's own back is the wizard's. */
export function useStep(reach: number): number {
  return stepOf(useSearchParams().get('step'), reach);
}
