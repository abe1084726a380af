const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * Text of a file (文本解码) whose encoding nobody names: by its byte order mark, by the zero bytes of UTF-16, then UTF-8,
 * then GBK (as gb18030). Null where the bytes are text in none of them.
 *
 * @example
 * decodeText(Uint8Array.of(0xb9, 0xc4, 0xc2, 0xa5)) // => "鼓楼"
 * decodeText(Uint8Array.of(0xff, 0xfe, 0x13, 0x9f)) // => "鼓"
 */
export function decodeText(bytes: Uint8Array): string | null {
  for (const encoding of candidates(bytes)) {
    const text = decode(bytes, encoding);
    if (text !== null) return text;
  }
  return null;
}

function candidates(bytes: Uint8Array): readonly string[] {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked) return [marked.encoding];
  if (bytes[0] === 0 && bytes[1] !== 0) return ["utf-16be"];
  if (bytes[1] === 0 && bytes[0] !== 0) return ["utf-16le"];
  return ["utf-8", "gb18030"];
}

/** A decoder that is told to be strict throws on bytes that are no text, and only then. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
