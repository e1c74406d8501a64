'use client';
import { CircleAlert, type LucideIcon } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { Button } from './button';
import { cx } from './class-names';
import { Icon } from './icon';

export function Skeleton({ className, style }: { className?: string; style?: CSSProperties }) {
  return <span className={cx('skel', className)} style={style} aria-hidden />;
}

/** Rows of a table or grid that is on its way, at their true height. */
export function SkeletonRows({ rows = 12, height = 24, label = 'Loading' }: { rows?: number; height?: number; label?: string }) {
  return (
    <div className="skel-rows" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="row" style={{ height }}>
          <Skeleton style={{ width: 120 + ((row * 37) % 60) }} />
          <Skeleton className="grow" />
        </div>
      ))}
    </div>
  );
}

export interface EmptyStateProps {
  icon?: LucideIcon;
  /** One sentence. */
  title: ReactNode;
  hint?: ReactNode;
  /** The one button that fixes it. */
  action?: ReactNode;
}

export function EmptyState({ icon, title, hint, action }: EmptyStateProps) {
  return (
    <div className="state">
      {icon && <Icon of={icon} className="big" />}
      <p className="b6">{title}</p>
      {hint && <p className="t2">{hint}</p>}
      {action}
    </div>
  );
}

export interface ErrorStateProps {
  /** What could not be done, e.g. "The schedule did not load". */
  title: string;
  error: unknown;
  onRetry?: () => void;
  /** When it last worked, as words. */
  lastWorked?: string | null;
}

function correlationOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('correlationId' in error)) return null;
  return typeof error.correlationId === 'string' ? error.correlationId : null;
}

export function ErrorState({ title, error, onRetry, lastWorked }: ErrorStateProps) {
  const correlation = correlationOf(error);
  return (
    <div className="state" role="alert">
      <Icon of={CircleAlert} className="big bad" />
      <p className="b6">{title}</p>
      <p className="t2">{error instanceof Error ? error.message : 'Something went wrong.'}</p>
      {lastWorked && <p className="t3 t12">Last worked {lastWorked}.</p>}
      {onRetry && <Button onClick={onRetry}>Retry</Button>}
      {correlation && <p className="t3 t12">If it stays, quote {correlation}</p>}
    </div>
  );
}
