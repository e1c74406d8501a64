'use client';
import type { Candidate } from '@housestaff/api-client';
import { useNotify } from '@housestaff/ui';
import { useCallback, useMemo, useState } from 'react';
import type { Edit } from '../api/use-draft-edits';
import type { Considered } from '../api/use-preview';
import { carrying, type Cell, type Verb } from '../model/edits';
import { reasonSaid } from '../model/eligibility-words';
import { blockName } from '../model/rows';
import { spokenName } from '../model/words';

export interface Carry {
  verb: Verb;
  personId: string;
  blockId: string;
  /** The cell it hovers over. */
  overPersonId: string;
  overBlockId: string;
}

/** A full maximum is a target that the coordinator may go beyond; who trades also gives something away. */
const REFUSED_ALWAYS = new Set<Candidate['reasonCode']>(['locked', 'on-leave']);
const REFUSED_ALONE = new Set<Candidate['reasonCode']>(['locked', 'on-leave', 'not-this-pgy', 'not-qualified', 'duty-hours']);
const WORDS: Readonly<Record<Verb, string>> = { move: 'Move', copy: 'Copy', swap: 'Swap' };

interface Over {
  considered: Considered | null;
  /** Why it can't be dropped there. */
  cannot: string | null;
  /** What speaks against it. */
  against: string | null;
}

function refused(verb: Verb, candidate: Candidate | undefined): boolean {
  return candidate !== undefined && !candidate.eligible && (verb === 'swap' ? REFUSED_ALWAYS : REFUSED_ALONE).has(candidate.reasonCode);
}

interface Setting {
  frozen: string | null;
  cellAt: (personId: string, blockId: string) => Cell | null;
  commit: (edit: Edit, against?: string | null) => void;
}

function labelOf(verb: Verb, source: Cell, target: Cell): string {
  const [from, to] = [source, target].map((cell) => `${spokenName(cell.row.name)}, ${blockName(cell.block)}`);
  return `${WORDS[verb]} ${from} ${verb === 'swap' ? 'and' : 'to'} ${to}`;
}

/** What speaks against a drop that is still the coordinator's to decide. Who swaps gives something away too. */
function againstOf(verb: Verb, target: Cell, candidate: Candidate | undefined): string | null {
  const decides = candidate && !candidate.eligible && verb !== 'swap' && candidate.reasonCode !== 'duty-hours';
  return decides ? `${spokenName(target.row.name)} should not take it: ${reasonSaid(candidate)}.` : null;
}

/** Where a carried cell hovers: what dropping it there would do, or why it can't be dropped. */
function overOf(carry: Carry | null, cellAt: Setting['cellAt'], standing: ReadonlyMap<string, Candidate>): Over {
  const source = carry && cellAt(carry.personId, carry.blockId);
  const target = carry && cellAt(carry.overPersonId, carry.overBlockId);
  if (!source || !target || (source.row === target.row && source.block === target.block)) return { considered: null, cannot: null, against: null };
  const candidate = source.row === target.row ? undefined : standing.get(target.row.personId);
  if (refused(carry.verb, candidate) && candidate) return { considered: null, cannot: `${spokenName(target.row.name)} cannot take it: ${reasonSaid(candidate)}.`, against: null };
  return { considered: { label: labelOf(carry.verb, source, target), changes: carrying(carry.verb, source, target) }, cannot: null, against: againstOf(carry.verb, target, candidate) };
}

/** A cell on its way to another, by mouse or keyboard. */
export function useCarry() {
  const [carry, setCarry] = useState<Carry | null>(null);
  const hover = useCallback((overPersonId: string, overBlockId: string, verb?: Verb) => {
    setCarry((now) => {
      if (!now || (now.overPersonId === overPersonId && now.overBlockId === overBlockId && (!verb || verb === now.verb))) return now;
      return { ...now, overPersonId, overBlockId, verb: verb ?? now.verb };
    });
  }, []);
  return { carry, setCarry, hover };
}

/** Lifts and drops. A drop where it can't go is refused with the reason. */
export function useDrops({ carry, setCarry }: Pick<ReturnType<typeof useCarry>, 'carry' | 'setCarry'>, { frozen, cellAt, commit }: Setting, standing: ReadonlyMap<string, Candidate>) {
  const notify = useNotify();
  const over = useMemo(() => overOf(carry, cellAt, standing), [carry, cellAt, standing]);
  const lift = (verb: Verb, personId: string, blockId: string) => {
    if (frozen) return notify({ tone: 'bad', text: frozen });
    setCarry({ verb, personId, blockId, overPersonId: personId, overBlockId: blockId });
  };
  const drop = (personId: string, blockId: string, verb = carry?.verb ?? 'move') => {
    const source = carry && cellAt(carry.personId, carry.blockId);
    const target = cellAt(personId, blockId);
    setCarry(null);
    if (!source || !target || (source.row === target.row && source.block === target.block)) return;
    const candidate = source.row === target.row ? undefined : standing.get(personId);
    if (candidate && refused(verb, candidate) && carry.overBlockId === blockId) return notify({ tone: 'bad', text: `${spokenName(target.row.name)} cannot take it: ${reasonSaid(candidate)}.` });
    commit({ label: labelOf(verb, source, target), changes: carrying(verb, source, target) }, againstOf(verb, target, candidate));
  };
  return { lift, drop, over, cancel: () => setCarry(null) };
}
