'use client';
import { useMemo } from 'react';
import { useEveryone } from '@/features/leave/api/use-leave';
import { useActivities } from '@/features/rotations/api/use-catalog';
import { useProgramChoice } from '@/shell/program-context';
import { useRotations } from '@/shell/use-schedule';
import type { Names } from '../model/plan-words';

/** The program's activities, rotations and people by id; what went wrong where one list is missing. */
export function useNames() {
  const programId = useProgramChoice().program?.id;
  const activities = useActivities(programId);
  const rotations = useRotations(programId);
  const people = useEveryone(programId);
  const names = useMemo<Names | null>(() => {
    if (!activities.data || !rotations.data || !people.data) return null;
    const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
    return { activities: byId(activities.data), rotations: byId(rotations.data), people: byId(people.data) };
  }, [activities.data, rotations.data, people.data]);
  const failed = [activities, rotations, people].find((query) => query.isError);
  return { names, error: failed?.error ?? null, retry: () => void failed?.refetch() };
}
