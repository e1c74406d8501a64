'use client';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button';
import { KeyCap } from './marks';

export interface PanelProps {
  /** Spoken name of the panel. */
  label: string;
  title: ReactNode;
  /** Lines and tags below the title. */
  head?: ReactNode;
  onClose?: () => void;
  /** Keys that work here, as [key, what it does]. */
  hints?: readonly (readonly [string, string])[];
  children: ReactNode;
  width?: number;
}

/** The side panel: a head, sections, and key hints that stay. */
export function Panel({ label, title, head, onClose, hints, children, width }: PanelProps) {
  return (
    <aside className="panel" aria-label={label} style={width ? { width } : undefined}>
      <div className="head">
        <div className="row">
          <h2 className="grow row ptitle">{title}</h2>
          {onClose && <IconButton icon={X} label="Close" size="small" onClick={onClose} />}
        </div>
        {head}
      </div>
      <div className="body">{children}</div>
      {hints && (
        <div className="foot" aria-hidden>
          {hints.map(([key, verb]) => (
            <span key={key}>
              <KeyCap>{key}</KeyCap>
              {verb}
            </span>
          ))}
        </div>
      )}
    </aside>
  );
}

/** A part of a panel, with a figure or link at the right of its title. */
export function PanelSection({ title, aside, children }: { title?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section>
      {title && (
        <h3>
          {title}
          {aside && <span className="t3">{aside}</span>}
        </h3>
      )}
      {children}
    </section>
  );
}
