import { Icon } from '@housestaff/ui';
import { CircleAlert } from 'lucide-react';

/** What went wrong with the whole form; nothing when nothing did. */
export function Alert({ text }: { text: string | null | undefined }) {
  if (!text) return null;
  return (
    <p className="alert" role="alert">
      <Icon of={CircleAlert} />
      <span>{text}</span>
    </p>
  );
}
