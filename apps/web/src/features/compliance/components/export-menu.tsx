'use client';
import { apiFetch, apiUrl, messageOf } from '@housestaff/api-client';
import { Button, Menu, useNotify } from '@housestaff/ui';
import { Download, FileSpreadsheet, FileText, Table } from 'lucide-react';
import type { Judged } from '../api/use-compliance';

interface ExportMenuProps {
  scheduleId: string;
  judged: Judged;
  /** Left out: the whole year. */
  block?: string;
  /** Left out: everybody. */
  person?: string;
  /** What it holds, e.g. "Block 6, everybody". */
  scope: string;
}

const FORMATS = [
  { kind: 'pdf', label: 'PDF to print or send', icon: FileText },
  { kind: 'xlsx', label: 'Workbook (XLSX)', icon: FileSpreadsheet },
  { kind: 'csv', label: 'Findings as CSV', icon: Table },
];

/** A link that the browser keeps as a file, under the name that the server gives it. */
function keep(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
}

/** What is shown, as a file. */
export function ExportMenu({ scheduleId, judged, block, person, scope }: ExportMenuProps) {
  const notify = useNotify();
  const download = async (kind: string) => {
    const query = { block, person, draft: judged.draft, basis: judged.basis };
    try {
      // A download can't renew a session that ran out; this does.
      await apiFetch('/auth/session');
      keep(apiUrl(`/schedules/${scheduleId}/compliance/report.${kind}`, query));
    } catch (error) {
      notify({ tone: 'bad', text: `Nothing was exported. ${messageOf(error)}` });
    }
  };
  return (
    <Menu
      align="end"
      heading={scope}
      trigger={
        <Button icon={Download} data-export>
          Export
        </Button>
      }
      entries={FORMATS.map(({ kind, label, icon }) => ({ label, icon, onSelect: () => void download(kind) }))}
    />
  );
}
