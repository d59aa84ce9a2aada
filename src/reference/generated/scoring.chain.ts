// Generated from spec/schemas/operations/scoring.chain.json by `npm run types`: edit the schema, not this file.

/**
 * the exponent of a temperature, which is a power of 2 (0 to 16)
 */
export type Temperature = number;
/**
 * a share in steps of 2^-16 (0 to 65536)
 */
export type Share = number;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * what becomes of the score of a peer that was not asked
 */
export type Unasked = 'decay-all' | 'sampled-only';
/**
 * an i16 (-32768 to 32767)
 */
export type I16 = number;
/**
 * quantised logits, one a class, in steps of 2^-8
 */
export type Logits = I16[];
/**
 * the teacher's logits, sample by sample, at least one
 */
export type Challenge = Logits[];
/**
 * logits, sample by sample
 */
export type Answers = Logits[];
/**
 * the peers that were asked
 */
export type Peers = Peer[];
/**
 * a score in steps of 2^-32 as a canonical decimal string (0 to 2^32)
 */
export type Score = string;
/**
 * a score a uid
 */
export type Scores = Score[];
/**
 * a hotkey a uid, by any name
 *
 * Items: a hotkey's name
 */
export type Hotkeys = string[];
/**
 * a sparse row of u16: [uid, value] pairs in the order stored
 */
export type U16Row = [U16, U16][];
/**
 * shares in steps of 2^-16
 */
export type Shares = Share[];
/**
 * shares by peer and sample
 */
export type ShareRows = Shares[];
/**
 * scores by uid
 */
export type ScoreRow = [U16, Score][];

/**
 * A whole round: from quantised logits to the weights that are set.
 */
export interface ScoringChain {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.chain
 */
export interface Input {
  profile: Profile;
  teacher: Challenge;
  peers: Peers;
  scores: Scores;
  hotkeysBefore: Hotkeys;
  hotkeys: Hotkeys;
}
/**
 * what a validator scores by
 */
export interface Profile {
  temperature: Temperature;
  noiseFloor: Share;
  steepness: U16;
  alpha: Share;
  unasked: Unasked;
  exclude: U16;
  minAllowed: U16;
  limit: U16;
}
/**
 * a peer that was asked
 */
export interface Peer {
  uid: U16;
  answers: Answers;
}
/**
 * the output of scoring.chain
 */
export interface Output {
  scores: Scores;
  weights: U16Row;
}
/**
 * the stages of scoring.chain
 */
export interface Stages {
  divergences?: ShareRows;
  rewards?: ScoreRow;
  kept?: ScoreRow;
  capped?: ScoreRow;
}
