/** A zip archive of entries already deflated, with the sizes that its directory shall claim. For tests of hostile files. */
export function zipOf(entries: Readonly<Record<string, Buffer>>, sizes: Readonly<Record<string, number>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of Object.entries(entries)) {
    const size = sizes[name] ?? data.length;
    const local = Buffer.concat([header(0x04034b50, 30, name, data.length, size, undefined), Buffer.from(name), data]);
    directory.push(Buffer.concat([header(0x02014b50, 46, name, data.length, size, offset), Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

function header(signature: number, length: number, name: string, packed: number, unpacked: number, offset: number | undefined): Buffer {
  const bytes = Buffer.alloc(length);
  // The central header has one more field, "made by", before the ones that both share.
  const shift = offset === undefined ? 0 : 2;
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(20, 4 + shift);
  bytes.writeUInt16LE(8, 8 + shift);
  bytes.writeUInt32LE(packed, 18 + shift);
  bytes.writeUInt32LE(unpacked, 22 + shift);
  bytes.writeUInt16LE(name.length, 26 + shift);
  if (offset !== undefined) bytes.writeUInt32LE(offset, 42);
  return bytes;
}
