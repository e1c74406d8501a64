'use client';
import { Button, Icon } from '@housestaff/ui';
import { Download, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface FileLineProps {
  icon: LucideIcon;
  title: string;
  /** The kind of file: "XLSX". */
  kind: string;
  holds: ReactNode;
  /** What may be chosen about it. */
  options?: ReactNode;
  busy: boolean;
  disabledReason: string | null;
  onDownload: () => void;
}

/** A file that can be had: what it holds, what may be chosen, and the button. */
export function FileLine({ icon, title, kind, holds, options, busy, disabledReason, onDownload }: FileLineProps) {
  return (
    <li className="xp-line">
      <Icon of={icon} />
      <div className="xp-about">
        <h3>
          {title} <span className="t3 t12">{kind}</span>
        </h3>
        <div className="t2">{holds}</div>
      </div>
      <div className="xp-choice">
        {options}
        <Button icon={Download} busy={busy} disabledReason={disabledReason} onClick={onDownload} aria-label={`Download: ${title}, ${kind}`}>
          Download
        </Button>
      </div>
    </li>
  );
}
