'use client';
import { apiFile, messageOf, type QueryValue } from '@housestaff/api-client';
import { useNotify } from '@housestaff/ui';
import { useState } from 'react';

function keep(name: string, blob: Blob): void {
  const href = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Fetches a file and keeps it under the server's name. A refusal is told in its own words. */
export function useDownload() {
  const notify = useNotify();
  const [busy, setBusy] = useState<string | null>(null);
  const download = async (path: string, query?: Record<string, QueryValue>) => {
    setBusy(path);
    try {
      const { name, blob } = await apiFile(path, { query });
      keep(name, blob);
      notify({ text: `${name} was downloaded.` });
    } catch (error) {
      notify({ tone: 'bad', text: `Nothing was downloaded. ${messageOf(error)}` });
    } finally {
      setBusy(null);
    }
  };
  return { busy, download: (path: string, query?: Record<string, QueryValue>) => void download(path, query) };
}
