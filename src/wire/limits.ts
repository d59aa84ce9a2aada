/** How large a message may be before it is refused unread. */
export interface MessageLimits {
  /** Bytes of UTF-8, the newline of a line not counted. */
  readonly bytes: number;
  /** How deep objects and arrays may lie in one another, the outermost counted. */
  readonly depth: number;
  /** Requests or answers in a batch. */
  readonly batch: number;
}

/** What a message is held to where nothing else is said. */
export const messageLimits: MessageLimits = { bytes: 16 * 1024 * 1024, depth: 64, batch: 256 };
