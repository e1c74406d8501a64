const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** How a text file is written: by its byte order mark, else UTF-8 where it is that, else as older spreadsheet programs on Windows write. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return UTF8.decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether bytes can be text in one of these encodings: no control characters other than tabs and line ends. */
export function isText(sample: Uint8Array): boolean {
  const text = decodeText(sample.subarray(0, sample.length - (sample.length % 2)));
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return false;
  }
  return text.trim() !== '' || sample.length === 0;
}
