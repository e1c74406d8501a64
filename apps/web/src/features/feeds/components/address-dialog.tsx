'use client';
import { Button, Dialog, useNotify } from '@housestaff/ui';
import { copyText } from '@/shell/copy-text';

export interface AddressDialogProps {
  url: string;
  /** Whose schedule whoever has the address can read. */
  holds: string;
  onClose: () => void;
}

/** The address is shown once: only its fingerprint is kept. */
export function AddressDialog({ url, holds, onClose }: AddressDialogProps) {
  const notify = useNotify();
  const copy = async () => {
    const copied = await copyText(url);
    notify(copied ? { tone: 'good', text: 'Address copied. Add it to your calendar app as a subscription.' } : { tone: 'bad', text: 'The browser did not let it be copied. Select the address and copy it.' });
  };
  return (
    <Dialog open onClose={onClose} title="Calendar address" description={`Add it to a calendar app as a subscription. It is shown only now; whoever has it can read ${holds}.`} actions={<Button variant="primary" onClick={() => void copy()}>Copy address</Button>}>
      <input className="inp" readOnly aria-label="Calendar address" value={url} onFocus={(event) => event.target.select()} />
    </Dialog>
  );
}
