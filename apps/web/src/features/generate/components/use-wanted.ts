'use client';
import type { AcademicYear, PlanSetup } from '@housestaff/api-client';
import { useMemo, useState } from 'react';
import { addDays, today } from '@/shell/dates';
import { useUrlState } from '@/shell/url-state';
import { BLOCKS, SECONDS_OF, firstWanted, usualDays, type Wanted } from '../model/wanted';
import type { Algorithm } from '../model/words';

const WEEK = 7;

/** What the address asks for: a plan, somebody who is out. */
function fromAddress(get: (name: string) => string | null): Partial<Wanted> {
  const person = get('out');
  const plan = get('plan');
  const from = get('outFrom') ?? today();
  return {
    ...(plan ? { plan } : {}),
    draftId: get('basis'),
    ...(person !== null ? { out: person === '' ? [] : [{ personId: person, from, to: get('outTo') ?? addDays(from, WEEK) }], seconds: SECONDS_OF.greedy } : {}),
  };
}

/** What the next run is asked for, and what changes it. A plan's days follow it until somebody sets others. */
export function useWanted(year: AcademicYear | null, setups: readonly PlanSetup[] | undefined) {
  const { get, set } = useUrlState();
  const [wanted, setWanted] = useState<Wanted>(() => ({ ...firstWanted(BLOCKS), ...fromAddress(get) }));
  const setup = setups?.find((one) => one.id === wanted.plan);
  const days = useMemo(() => (setup && year ? usualDays(setup, year, today()) : null), [setup, year]);
  const change = (part: Partial<Wanted>) => setWanted((before) => ({ ...before, ...part }));
  const choosePlan = (plan: string) => {
    set({ plan: plan === BLOCKS ? null : plan });
    change({ plan, from: null, to: null, weights: {}, relaxations: [] });
  };
  const chooseAlgorithm = (algorithm: Algorithm) => change({ algorithm, seconds: SECONDS_OF[algorithm] });
  const relax = (id: string, on: boolean) => setWanted((before) => ({ ...before, relaxations: on ? [...before.relaxations, id] : before.relaxations.filter((one) => one !== id) }));
  // A plan that is gone meanwhile leaves the blocks.
  const full: Wanted = setup ? { ...wanted, from: wanted.from ?? days?.from ?? null, to: wanted.to ?? days?.to ?? null } : { ...wanted, plan: setups ? BLOCKS : wanted.plan, from: null, to: null };
  return { wanted: full, setup: setup ?? null, change, choosePlan, chooseAlgorithm, relax };
}

export type WantedForm = ReturnType<typeof useWanted>;
