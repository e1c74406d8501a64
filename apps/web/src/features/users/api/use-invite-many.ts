'use client';
import { messageOf, type Person } from '@housestaff/api-client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { GivenLink } from '../model/links-csv';
import { letterName, roleOfKind } from '../model/without-login';
import { sendInvitation, useAccessRefresh } from './use-users';

export type Invited = { state: 'sending' } | { state: 'given'; link: GivenLink } | { state: 'refused'; words: string };

export interface InviteMany {
  /** What became of each person so far. */
  outcomes: ReadonlyMap<string, Invited>;
  /** How many are through, of how many that were asked for; null before it starts. */
  progress: { done: number; of: number } | null;
  running: boolean;
  start: (people: readonly Person[], programId: string) => void;
  /** Ends after the one that is on its way. */
  stop: () => void;
}

async function inviteOne(person: Person, programId: string): Promise<Invited> {
  const name = letterName(person);
  const email = person.email ?? '';
  try {
    const { invitation, url, mailed } = await sendInvitation({ email, name, personId: person.id, grants: [{ role: roleOfKind(person.kind), programId }] });
    return { state: 'given', link: { name, email, url, expiresAt: invitation.expiresAt, mailed: mailed === 'sent' } };
  } catch (error) {
    return { state: 'refused', words: messageOf(error) };
  }
}

/** Invites one after the other. The links live in this hook alone, and go when the dialog closes. */
export function useInviteMany(): InviteMany {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Invited>>(new Map());
  const [progress, setProgress] = useState<InviteMany['progress']>(null);
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);
  const refresh = useAccessRefresh();
  const note = useCallback((id: string, outcome: Invited) => setOutcomes((before) => new Map(before).set(id, outcome)), []);
  const run = async (people: readonly Person[], programId: string) => {
    stopped.current = false;
    setRunning(true);
    for (const [index, person] of people.entries()) {
      if (stopped.current) break;
      setProgress({ done: index, of: people.length });
      note(person.id, { state: 'sending' });
      note(person.id, await inviteOne(person, programId));
      setProgress({ done: index + 1, of: people.length });
    }
    setRunning(false);
    await refresh();
  };
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  useEffect(() => stop, [stop]);
  return { outcomes, progress, running, stop, start: (people, programId) => void run(people, programId) };
}
