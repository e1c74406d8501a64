import type { LucideIcon } from 'lucide-react';
import { cx } from './class-names';

export interface IconProps {
  of: LucideIcon;
  small?: boolean;
  className?: string;
  /** Spoken name; without it the icon is decoration. */
  label?: string;
}

export function Icon({ of: Glyph, small, className, label }: IconProps) {
  const voice = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true as const };
  return <Glyph className={cx('i', small && 's', className)} {...voice} />;
}
