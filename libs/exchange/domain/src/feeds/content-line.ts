const encoder = new TextEncoder();
const MOST_OCTETS = 75;

/** RFC 5545 3.3.11: backslash, comma, semicolon and line breaks of a text value. */
export function escapeText(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/([,;])/g, '\\$1').replace(/\r\n|\r|\n/g, '\\n');
}

/** RFC 5545 3.1: lines of at most 75 octets, continued after CRLF and a space. Never cuts a character. */
export function fold(line: string): string {
  let octets = 0;
  let folded = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
