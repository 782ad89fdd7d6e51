import { deflateRawSync } from 'node:zlib';

const NAME = Buffer.from('word/document.xml');
const UNPACKED = 200_000_000;
let packed: Buffer | undefined;

/** A DOCX of some 200 KB that says that it unpacks to 200 MB, and does. */
export function bomb(): Uint8Array {
  return archive(UNPACKED);
}

/** The same, but it says that it unpacks to 1 MB. */
export function lyingBomb(): Uint8Array {
  return archive(1_000_000);
}

/** A ZIP of one entry, 200 MB of zeros, that claims to have so many bytes. */
function archive(claimed: number): Uint8Array {
  packed ??= deflateRawSync(Buffer.alloc(UNPACKED), { level: 9 });
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  for (const [record, at] of [
    [local, 8],
    [entry, 10],
  ] as const) {
    record.writeUInt16LE(8, at); // deflated
    record.writeUInt32LE(packed.length, at + 10);
    record.writeUInt32LE(claimed, at + 14);
    record.writeUInt16LE(NAME.length, at + 18);
  }
  const directory = local.length + NAME.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + NAME.length, 12);
  end.writeUInt32LE(directory, 16);
  return new Uint8Array(Buffer.concat([local, NAME, packed, entry, NAME, end]));
}

/** A PDF with so many empty pages. */
export function longPdf(pages: number): string {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] >>'),
  ];
  let text = '%PDF-1.4\n';
  const places: string[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(`${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}
