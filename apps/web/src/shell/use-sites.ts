'use client';
import { apiFetch, keys, type Site } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

/** The organization's sites: hospitals and clinics, each in its time zone. */
export function useSites() {
  return useQuery({ queryKey: keys.sites, queryFn: () => apiFetch<Site[]>('/sites') });
}
