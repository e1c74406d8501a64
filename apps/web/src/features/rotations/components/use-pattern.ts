'use client';
import type { RotationDetail } from '@housestaff/api-client';
import { useEffect, useState } from 'react';
import { copyDay, FREE, painted, patternOf, placeOf, same, type Pattern, type Place } from '../model/pattern';
import type { TypedPatterns } from './use-typed-patterns';

type Day = Pick<Place, 'week' | 'weekday'>;

interface Steps {
  now: Pattern;
  /** Earlier ones, the latest last. */
  before: readonly Pattern[];
}

/** A pattern as it is being painted, step by step; each step can be taken back. */
export function usePattern(rotation: RotationDetail, firstBrush: string, typed: TypedPatterns) {
  const [saved] = useState(() => patternOf(rotation.pattern));
  const [{ now, before }, setSteps] = useState<Steps>(() => ({ now: typed.of(rotation) ?? saved, before: [] }));
  const [brush, setBrush] = useState(firstBrush);
  const [stroke, setStroke] = useState<string | null>(null);
  const [day, setDay] = useState<Day | null>(null);

  const { keep } = typed;
  const { id, version } = rotation;
  useEffect(() => keep({ id, version }, same(now, saved) ? null : now), [keep, id, version, now, saved]);

  const apply = (next: Pattern) => {
    if (!same(next, now)) setSteps({ now: next, before: [...before, now] });
  };
  /** What a press on a half-day means: the brush, or free where the brush stands already. */
  const meant = (key: string): string => (now.get(key) === brush ? FREE : brush);
  const begin = (key: string) => {
    const activityId = meant(key);
    setStroke(activityId);
    apply(painted(now, [key], activityId));
  };
  /** A stroke is one step back, however long it is. */
  const drag = (key: string) => {
    if (stroke !== null) setSteps(({ now: latest, before: earlier }) => ({ now: painted(latest, [key], stroke), before: earlier }));
  };
  const undo = () => {
    const last = before.at(-1);
    if (last) setSteps({ now: last, before: before.slice(0, -1) });
  };
  return {
    pattern: now,
    brush,
    setBrush,
    dirty: !same(now, saved),
    mayUndo: before.length > 0,
    undo,
    apply,
    begin,
    drag,
    end: () => setStroke(null),
    press: (key: string) => apply(painted(now, [key], meant(key))),
    put: (key: string, activityId: string) => apply(painted(now, [key], activityId)),
    discard: () => setSteps({ now: saved, before: [] }),
    taken: day,
    take: (key: string) => setDay(placeOf(key)),
    paste: (key: string) => day && apply(copyDay(now, day, placeOf(key))),
  };
}

export type PatternEditing = ReturnType<typeof usePattern>;
