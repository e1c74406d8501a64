'use client';
import { keys, type DraftChangeInput } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { draftCalls } from './draft-calls';

const PAUSE_MS = 250;

/** A value once it has rested for a moment, so that passing over a list asks nothing. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

export interface Considered {
  key: string;
  changes: DraftChangeInput[];
}

/** What changes would do to the findings, before they are made. Only a draft can be asked. */
export function usePreview(scheduleId: string | null, draftId: string | null, considered: Considered | null) {
  const rested = useRested(considered);
  const asked = rested?.key === considered?.key ? rested : null;
  return useQuery({
    queryKey: [...keys.schedule(scheduleId), 'preview', draftId, asked?.key],
    queryFn: ({ signal }) => draftCalls.preview(draftId ?? '', asked?.changes ?? [], signal),
    enabled: asked !== null && draftId !== null,
    refetchInterval: false,
  });
}
