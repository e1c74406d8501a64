'use client';
import { Button, Tag } from '@housestaff/ui';
import Link from 'next/link';
import { useMySwaps } from '@/features/swaps/api/use-swaps';
import { useSession } from '@/shell/session';
import { useMyLeave } from '@/features/my-leave/api/use-my-leave';
import { askedByMe, type Waiting, waitingForMe } from '../model/waiting';

function Lines({ title, lines }: { title: string; lines: readonly Waiting[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="my-sec">
      <h2 className="leading-9">{title}</h2>
      <ul>
        {lines.map(({ key, href, title: what, detail, word, tone }) => (
          <li key={key}>
            <Link href={href} prefetch={false} className="my-wait">
              <span className="grow">
                <b className="b5">{what}</b>
                <span className="t2 block">{detail}</span>
              </span>
              <Tag tone={tone}>{word}</Tag>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What waits for an answer of mine, and what I wait for. Nothing, when nothing does. */
export function WhatWaits() {
  const { personId } = useSession();
  const [swaps, leave] = [useMySwaps(), useMyLeave()];
  const failed = [swaps, leave].filter((query) => query.isLoadingError);
  return (
    <>
      <Lines title="Waiting for you" lines={waitingForMe(swaps.data ?? [], personId)} />
      <Lines title="You asked for" lines={askedByMe(swaps.data ?? [], leave.data, personId)} />
      {failed.length > 0 && (
        <section className="my-sec row">
          <p className="t2 grow">Your swaps and leave did not load.</p>
          <Button size="small" onClick={() => failed.forEach((query) => void query.refetch())}>
            Try again
          </Button>
        </section>
      )}
    </>
  );
}
