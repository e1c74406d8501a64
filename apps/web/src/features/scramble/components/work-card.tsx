'use client';
import type { OpenWork, Program } from '@housestaff/api-client';
import { Button, RotationChip, Tag } from '@housestaff/ui';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { clock, dayRange, weekdayDay } from '@/shell/dates';
import type { Out } from '../model/out';
import { StandInList } from './stand-in-list';

interface WorkCardProps {
  program: Program;
  out: Out;
  work: OpenWork;
  zone: string;
  /** Recorded with an assignment; null: no leave is. */
  leaveKind: string | null;
  /** Whether it begins with who could step in. */
  open: boolean;
}

const HALVES = { am: ', morning', pm: ', afternoon', day: '' };

function when({ kind, from, to, half, start, end }: OpenWork, zone: string): string {
  if (kind === 'stay') return dayRange(from, to);
  const times = start && end ? `, ${clock(start, zone)} – ${clock(end, zone)}` : HALVES[half];
  return `${weekdayDay(from)}${times}`;
}

/** One thing that is open: when, what it needs, and who could take it. */
export function WorkCard({ program, out, work, zone, leaveKind, open: first }: WorkCardProps) {
  const [open, setOpen] = useState(first);
  const { need } = work;
  return (
    <li className="scr-work" aria-label={`${work.name}, ${when(work, zone)}`}>
      <div className="scr-head">
        <RotationChip abbreviation={work.code} colour={work.colour} />
        <span className="grow">
          <h3>{work.name}</h3>
          <span className="t2">{when(work, zone)}</span>
        </span>
      </div>
      <p className="scr-need">
        <Tag tone={need.mustFill ? 'bad' : 'neutral'}>{need.words}</Tag>
        {need.requires.map((name) => (
          <Tag key={name}>{`Needs ${name}`}</Tag>
        ))}
      </p>
      <Button className="scr-who" variant="ghost" icon={open ? ChevronUp : ChevronDown} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide who could step in' : 'Who could step in'}
      </Button>
      {open && <StandInList program={program} out={out} work={work} leaveKind={leaveKind} />}
    </li>
  );
}
