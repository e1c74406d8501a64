'use client';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
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

/** What is typed shows at once, however late `value` follows; from elsewhere it is taken over while nobody types. */
function useTyped(value: string, onChange: (value: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    text: typed ?? value,
    type: (next: string) => {
      setTyped(next);
      onChange(next);
    },
    leave: () => setTyped(null),
  };
}

/** A find box that `/` reaches from anywhere on the page; Escape empties it. */
export function SearchField({ label, value, onChange, width = 200 }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const { text, type, leave } = useTyped(value, onChange);
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
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          type('');
          event.currentTarget.blur();
        }}
      />
      <KeyCap>/</KeyCap>
    </span>
  );
}
