'use client';
import { IconButton, Menu } from '@housestaff/ui';
import { FileSpreadsheet, FileText, FolderDown, Upload } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useCan } from '@/shell/session';
import { useDownload } from '@/shell/use-download';
import type { ScheduleView } from '../api/use-schedule-view';

interface ExportMenuProps {
  view: ScheduleView;
  /** The block in view; left out: the year. */
  block?: { id: string; name: string };
}

/** What is shown, as files: always as published. */
export function ExportMenu({ view, block }: ExportMenuProps) {
  const can = useCan();
  const router = useRouter();
  const { busy, download } = useDownload();
  if (!can('export:read')) return null;
  const of = (file: string) => `/schedules/${view.scheduleId}/exports/${file}`;
  const version = view.schedule?.publishedVersion ?? 0;
  const own = block
    ? [{ label: `${block.name} as a sheet (XLSX)`, icon: FileSpreadsheet, onSelect: () => download(of('block-sheet.xlsx'), { block: block.id }) }]
    : [
        { label: 'Year sheet (XLSX)', icon: FileSpreadsheet, onSelect: () => download(of('year-sheet.xlsx')) },
        { label: 'Year sheet (PDF)', icon: FileText, onSelect: () => download(of('year-sheet.pdf')) },
      ];
  const more = { label: 'All files …', icon: FolderDown, onSelect: () => router.push('/export'), separated: true };
  return <Menu align="end" heading={version === 0 ? 'Nothing is published yet' : `As published, version ${version}`} trigger={<IconButton icon={Upload} label={busy ? 'Exporting …' : 'Export'} />} entries={version === 0 ? [more] : [...own, more]} />;
}
