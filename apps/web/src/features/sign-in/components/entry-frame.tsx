import type { ReactNode } from 'react';

export interface EntryFrameProps {
  title: string;
  /** One or two sentences below the title. */
  lead?: ReactNode;
  children?: ReactNode;
}

/** The frame of the pages that need nobody signed in. */
export function EntryFrame({ title, lead, children }: EntryFrameProps) {
  return (
    <main className="signin">
      <div className="entry">
        <div>
          <div className="row mb-3">
            <span className="mark">H</span>
            <b className="b6">Housestaff</b>
          </div>
          <h1>{title}</h1>
          {lead && <div className="t2 entry-lead">{lead}</div>}
        </div>
        {children}
      </div>
    </main>
  );
}
