import { apiFetch, keys, type SayWeekPreferences, type WeekPreferences } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

/** One's own, or somebody's by id. */
export type Whose = 'own' | { personId: string };

const pathOf = (whose: Whose): string => (whose === 'own' ? '/me/week-preferences' : `/people/${whose.personId}/week-preferences`);
const keyOf = (whose: Whose, yearId?: string) => (whose === 'own' ? keys.myWeekPreferences(yearId) : keys.weekPreferences(whose.personId, yearId));

/** Of a year; left out: the one that today is in. */
export function useWeekPreferences(whose: Whose, yearId?: string) {
  return useQuery({ queryKey: keyOf(whose, yearId), queryFn: () => apiFetch<WeekPreferences>(pathOf(whose), { query: { yearId } }) });
}

/** Refused with 412 when they changed meanwhile. What hangs on them is read again. */
export function useSayPreferences(whose: Whose) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ seen, body }: { seen: WeekPreferences; body: SayWeekPreferences }) => apiFetch<WeekPreferences>(`${pathOf(whose)}/${seen.year.id}`, { method: 'PUT', body, ifMatch: seen.version }),
    onSuccess: async (said) => {
      client.setQueryData(keyOf(whose, said.year.id), said);
      await Promise.all([client.invalidateQueries({ queryKey: whose === 'own' ? ['me', 'week-preferences'] : ['person', whose.personId, 'week-preferences'] }), client.invalidateQueries({ queryKey: ['schedule'] })]);
    },
  });
}
