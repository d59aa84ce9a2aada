/** The end of a text that may be endless. */
export interface Tail {
  readonly push: (chunk: Buffer) => void;
  readonly text: () => string;
}

/** Keeps the last bytes of what is pushed. */
export function keepTail(bytes = 4096): Tail {
  let kept: Buffer = Buffer.alloc(0);
  let cut = false;
  return {
    push: (chunk) => {
      cut ||= kept.length + chunk.length > bytes;
      kept = Buffer.concat([kept, chunk.subarray(-bytes)]).subarray(-bytes);
    },
    text: () => `${cut ? '…' : ''}${kept.toString('utf8').replace(/^\ufffd+/, '')}`.trimEnd(),
  };
}
