import { Button, Dialog } from '@housestaff/ui';
import { Alert } from '@/features/sign-in/components/alert';
import { formErrorsOf } from '@/shell/refusal';

export interface ConfirmDialogProps {
  title: string;
  /** What it does, and how to undo it. */
  text: string;
  verb: string;
  pending: boolean;
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that others notice. */
export function ConfirmDialog({ title, text, verb, pending, error, onConfirm, onClose }: ConfirmDialogProps) {
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="danger" busy={pending} onClick={onConfirm}>
        {verb}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={title} description={text} actions={actions}>
      <Alert text={formErrorsOf(error, [])['']} />
    </Dialog>
  );
}
