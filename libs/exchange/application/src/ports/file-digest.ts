/** Fingerprints of files. */
export abstract class FileDigest {
  /** SHA-256 in hexadecimal. */
  abstract sha256(bytes: Buffer): string;
}
