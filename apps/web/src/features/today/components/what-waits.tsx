'use client';
import { Button, PanelSection, SkeletonRows } from '@housestaff/ui';
import Link from 'next/link';
import { useProgramChoice } from '@/shell/program-context';
import { useWhatWaits } from '../api/use-what-waits';
import { whatWaits } from '../model/what-waits';
import { SomeoneOut } from './someone-out';

/** What waits for an answer of whoever looks, with the way there. */
export function WhatWaits() {
  const { program } = useProgramChoice();
  const { mine, asked, queries } = useWhatWaits(program?.id);
  if (!mine) return null;
  const waits = whatWaits(asked);
  const failed = queries.filter((query) => query.isLoadingError);
  const loading = queries.some((query) => query.isPending);
  return (
    <PanelSection title="Waiting for you">
      {loading && <SkeletonRows rows={2} label="Loading what waits for you" />}
      {!loading && failed.length === 0 && waits.length === 0 && <p className="t2">Nothing waits for an answer.</p>}
      <ul>
        {waits.map(({ href, words, who }) => (
          <li key={href} className="mb-2">
            <Link href={href} prefetch={false}>
              {words}
            </Link>
            <span className="t2 block">{who}</span>
          </li>
        ))}
      </ul>
      {failed.length > 0 && (
        <p className="row">
          <span className="t2 grow">It did not load.</span>
          <Button size="small" onClick={() => failed.forEach((query) => void query.refetch())}>
            Try again
          </Button>
        </p>
      )}
      <SomeoneOut className="phone-only tall w-full" />
    </PanelSection>
  );
}
