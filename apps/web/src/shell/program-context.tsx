'use client';
import { apiFetch, keys, type AcademicYear, type Program } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { today } from './dates';
import { orKept } from './offline/or-kept';
import { useUrlState } from './url-state';

interface ProgramChoice {
  programs: Program[];
  /** The program the page is about; null when there is none yet. */
  program: Program | null;
  choose: (programId: string) => void;
}

const ProgramContext = createContext<ProgramChoice>({ programs: [], program: null, choose: () => undefined });
const REMEMBERED = 'hs-program';

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

function remember(programId: string): void {
  try {
    localStorage.setItem(REMEMBERED, programId);
  } catch {
    // Without storage the address alone remembers.
  }
}

/** The next sign-in, or another organization, begins at its own first program. */
export function forgetProgram(): void {
  try {
    localStorage.removeItem(REMEMBERED);
  } catch {
    // Nothing was remembered.
  }
}

export function useProgramsQuery() {
  return useQuery({ queryKey: keys.programs, queryFn: async () => (await orKept('programs', () => apiFetch<Program[]>('/programs'))).value });
}

/** Gives the chosen program: the address's, else the one used last here, else the first. */
export function ProgramProvider({ programs, children }: { programs: Program[]; children: ReactNode }) {
  const { get, set } = useUrlState();
  const wanted = get('program');
  const program = programs.find((one) => one.id === wanted) ?? programs.find((one) => one.id === remembered()) ?? programs[0] ?? null;
  const choose = useCallback(
    (programId: string) => {
      remember(programId);
      set({ program: programId, year: null, block: null, draft: null, person: null, cell: null });
    },
    [set],
  );
  const choice = useMemo(() => ({ programs, program, choose }), [programs, program, choose]);
  return <ProgramContext.Provider value={choice}>{children}</ProgramContext.Provider>;
}

export function useProgramChoice(): ProgramChoice {
  return useContext(ProgramContext);
}

export interface YearChoice {
  years: AcademicYear[];
  /** The year the page is about: the address's, else today's, else the latest. */
  year: AcademicYear | null;
  previous: AcademicYear | null;
  next: AcademicYear | null;
  isLoading: boolean;
  error: Error | null;
  retry: () => void;
  choose: (yearId: string) => void;
}

function defaultYear(years: AcademicYear[]): AcademicYear | null {
  const day = today();
  return years.find((year) => year.from <= day && day < year.to) ?? years.at(-1) ?? null;
}

/** The program's academic years, oldest first, and the one in view. */
export function useYearChoice(): YearChoice {
  const { program } = useProgramChoice();
  const { get, set } = useUrlState();
  const query = useQuery({ queryKey: keys.years(program?.id), queryFn: () => apiFetch<AcademicYear[]>(`/programs/${program?.id}/academic-years`), enabled: program !== null });
  const years = useMemo(() => [...(query.data ?? [])].sort((one, other) => one.from.localeCompare(other.from)), [query.data]);
  const year = years.find((one) => one.id === get('year')) ?? defaultYear(years);
  const at = year ? years.indexOf(year) : -1;
  const choose = useCallback((yearId: string) => set({ year: yearId, block: null, draft: null, cell: null }), [set]);
  return { years, year, previous: years[at - 1] ?? null, next: at < 0 ? null : (years[at + 1] ?? null), isLoading: query.isLoading, error: query.error, retry: () => void query.refetch(), choose };
}
