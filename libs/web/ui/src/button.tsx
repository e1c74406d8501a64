'use client';
import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from './class-names';
import { Icon } from './icon';
import { Tip } from './tooltip';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: 'default' | 'primary' | 'ghost' | 'danger';
  size?: 'normal' | 'small' | 'tall';
  icon?: LucideIcon;
  /** Why it can't be pressed: shown as a tooltip, and the button is then refused but reachable. */
  disabledReason?: string | null;
  /** While it works: the label stays, presses are ignored. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children?: ReactNode;
}

const variants = { default: '', primary: 'pri', ghost: 'ghost', danger: 'danger' };
const sizes = { normal: '', small: 'sm', tall: 'tall' };

export function Button({ variant = 'default', size = 'normal', icon, disabledReason, busy, className, children, onClick, ...rest }: ButtonProps) {
  const off = Boolean(disabledReason) || Boolean(busy);
  const button = (
    <button
      type="button"
      {...rest}
      className={cx('btn', variants[variant], sizes[size], className)}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      onClick={off ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
  return disabledReason ? <Tip text={disabledReason}>{button}</Tip> : button;
}

export interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'children'> {
  icon: LucideIcon;
  /** Spoken name and tooltip. */
  label: string;
}

export function IconButton({ icon, label, disabledReason, className, onClick, variant = 'ghost', size = 'normal', busy, ...rest }: IconButtonProps) {
  const off = Boolean(disabledReason) || Boolean(busy);
  return (
    <Tip text={disabledReason ? `${label}: ${disabledReason}` : label}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-disabled={off || undefined}
        className={cx('btn ico', variants[variant], sizes[size], className)}
        onClick={off ? (event) => event.preventDefault() : onClick}
      >
        <Icon of={icon} />
      </button>
    </Tip>
  );
}
