interface Span {
  min: number;
  max: number;
}

interface Rotation {
  code: string;
  name: string;
  setting: string;
  intensity: number;
  runWeeks: number;
  interns: Span;
  seniors: Span;
  requiredWeeks: Record<string, number>;
  fulfils?: string[];
}

const span = (min: number, max: number): Span => ({ min, max });

/** A program file of ten invented residents in five cohorts, small enough to be read whole. */
export function smallProgram(): { name: string; weeks: number; cohorts: number; note: string; rotations: Rotation[]; residents: { id: string; pgy: number; cohort: number }[] } {
  const rotation = (code: string, name: string, setting: string, runWeeks: number, interns: Span, seniors: Span, weeks: [number, number, number], fulfils?: string[]): Rotation => ({
    ...{ code, name, setting, intensity: 3, runWeeks, interns, seniors, requiredWeeks: { pgy1: weeks[0], pgy2: weeks[1], pgy3: weeks[2] } },
    ...(fulfils ? { fulfils } : {}),
  });
  return {
    name: 'small-4plus1',
    weeks: 52,
    cohorts: 5,
    note: 'Ten invented residents.',
    rotations: [
      rotation('ICU', 'Medical ICU', 'critical-care', 4, span(1, 2), span(1, 2), [4, 4, 4]),
      rotation('WARD', 'General wards', 'inpatient', 4, span(1, 3), span(1, 3), [12, 8, 8]),
      rotation('MET', 'Metro wards', 'inpatient', 2, span(0, 3), span(0, 3), [0, 0, 0], ['WARD']),
      rotation('CLINIC', 'Continuity clinic', 'outpatient', 1, span(0, 10), span(0, 10), [0, 0, 0]),
      rotation('VAC', 'Vacation', 'non-clinical', 1, span(0, 10), span(0, 10), [0, 0, 0]),
      rotation('HOMECARE', 'Home', 'at-home', 2, span(0, 10), span(0, 10), [0, 0, 0]),
    ],
    residents: Array.from({ length: 10 }, (_, i) => ({ id: `R${String(i + 1).padStart(2, '0')}`, pgy: i < 4 ? 1 : i < 7 ? 2 : 3, cohort: i % 5 })),
  };
}
