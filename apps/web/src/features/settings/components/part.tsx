import type { ReactNode } from 'react';

/** A part of the settings: its title, what it is about, and why nothing may be changed in it where that is so. */
export function Part({ title, words, readOnly, children }: { title: string; words: ReactNode; readOnly?: string | null; children: ReactNode }) {
  return (
    <div className="set-in">
      <div>
        <h2>{title}</h2>
        <p className="t2 set-note">{words}</p>
      </div>
      {readOnly && <p className="alert info set-note">{readOnly}</p>}
      {children}
    </div>
  );
}

/** What was refused, above a form. */
export function Refusal({ words }: { words: string | null }) {
  if (!words) return null;
  return (
    <p className="alert set-note" role="alert">
      {words}
    </p>
  );
}
