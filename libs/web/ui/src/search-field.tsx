'use client';
import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Icon } from './icon';
import { KeyCap } from './marks';

export interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  width?: number;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

/** A find box that `/` reaches from anywhere on the page; Escape empties it. */
export function SearchField({ label, value, onChange, width = 200 }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const reach = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', reach);
    return () => document.removeEventListener('keydown', reach);
  }, []);
  return (
    <span className="field search" style={{ width }}>
      <Icon of={Search} />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          onChange('');
          event.currentTarget.blur();
        }}
      />
      <KeyCap>/</KeyCap>
    </span>
  );
}
