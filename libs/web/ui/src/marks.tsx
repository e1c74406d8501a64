import type { LucideIcon } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { cx } from './class-names';
import { Icon } from './icon';

export function KeyCap({ children }: { children: ReactNode }) {
  return <kbd className="k">{children}</kbd>;
}

export type Tone = 'neutral' | 'accent' | 'bad' | 'warn' | 'good';
const tones: Record<Tone, string> = { neutral: '', accent: 'acc', bad: 'bad', warn: 'warn', good: 'good' };

export interface TagProps {
  tone?: Tone;
  icon?: LucideIcon;
  children: ReactNode;
  title?: string;
}

export function Tag({ tone = 'neutral', icon, children, title }: TagProps) {
  return (
    <span className={cx('tag', tones[tone])} title={title}>
      {icon && <Icon of={icon} small />}
      {children}
    </span>
  );
}

const PALETTE = new Set(['icu', 'fmit', 'nf', 'ed', 'ob', 'peds', 'surg', 'card', 'fmc', 'geri', 'spm', 'elec']);

/** The class that gives a rotation its three colours. A colour that the palette lacks is shown as the plain one. */
export function rotationClass(colour: string): string {
  return `r-${PALETTE.has(colour) ? colour : 'elec'}`;
}

/** The names a rotation's or activity's colour may have, for a chooser. */
export const rotationColours: readonly string[] = [...PALETTE];

export interface RotationChipProps {
  abbreviation: string;
  colour: string;
  title?: string;
  className?: string;
  style?: CSSProperties;
}

/** A rotation: its colour, and its abbreviation always written. */
export function RotationChip({ abbreviation, colour, title, className, style }: RotationChipProps) {
  return (
    <span className={cx('chip', rotationClass(colour), className)} title={title} style={style}>
      {abbreviation}
    </span>
  );
}

export interface MeterProps {
  /** What it measures, spoken. */
  label: string;
  value: number;
  max: number;
  tone?: 'neutral' | 'accent' | 'bad' | 'warn';
  className?: string;
}

const meterTones = { neutral: '', accent: 'acc', bad: 'bad', warn: 'warn' };

export function Meter({ label, value, max, tone = 'neutral', className }: MeterProps) {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <span className={cx('meter', meterTones[tone], className)} role="meter" aria-label={label} aria-valuenow={value} aria-valuemin={0} aria-valuemax={max}>
      <i style={{ width: `${share}%` }} />
    </span>
  );
}

/** The first letters of a name, in a circle. */
export function Avatar({ name }: { name: string }) {
  const letters = name
    .split(/[\s,]+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('');
  return (
    <span className="av" aria-hidden>
      {letters.toUpperCase()}
    </span>
  );
}
