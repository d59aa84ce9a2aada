/**
 * The halvings to come: from threshold to threshold, without walking the blocks between.
 *
 * @module
 */
import type { Rao } from '../numbers/index.ts';
import { emissionOf, halvingsOf, halvingThreshold } from './block-emission.ts';

/** What a schedule is made for. */
export interface ScheduleTerms {
  /** The issuance when the first block begins. */
  readonly issuance: Rao;
  /** What each block takes back, after it has minted; the same in every block. */
  readonly recycled: Rao;
}

/** A halving in a schedule. */
export interface Halving {
  /** Its number, from 1. */
  readonly halving: number;
  /** The least issuance with this many halvings behind it. */
  readonly threshold: Rao;
  /** What a block emits from there on. */
  readonly emission: Rao;
  /** How many blocks lie between it and the halving before, or the schedule's begin. */
  readonly blocks: bigint;
  /** How many blocks lie between it and the schedule's begin. */
  readonly blocksFromBegin: bigint;
  /** The issuance when the first block with the new emission begins. */
  readonly issuance: Rao;
}

/** A schedule, and how it ends. */
export interface Schedule {
  readonly halvings: readonly Halving[];
  /** `emitted`: a block emits nothing any more. `recycled`: a block takes back as much as it emits, or more. */
  readonly ends: 'emitted' | 'recycled';
  /** The issuance when it ends. */
  readonly issuance: Rao;
}

// #region schedule
/** Every halving that comes, until emission ends or recycling outweighs it. */
export function schedule({ issuance: from, recycled }: ScheduleTerms): Schedule {
  const halvings: Halving[] = [];
  let issuance = from;
  let blocksFromBegin = 0n;
  for (;;) {
    const emission = emissionOf(issuance);
    const growth = emission - recycled;
    if (emission === 0n) return { halvings, ends: 'emitted', issuance };
    if (growth <= 0n) return { halvings, ends: 'recycled', issuance };

    const halving = halvingsOf(issuance) + 1;
    const threshold = halvingThreshold(halving);
    const blocks = (threshold - issuance + growth - 1n) / growth;
    issuance = (issuance + blocks * growth) as Rao;
    blocksFromBegin += blocks;
    halvings.push({ halving, threshold, emission: emissionOf(issuance), blocks, blocksFromBegin, issuance });
  }
}
// #endregion

// #region after-block
/** The issuance after one block. */
export function afterBlock(issuance: Rao, recycled: Rao): Rao {
  const minted = issuance + emissionOf(issuance);
  return (minted > recycled ? minted - recycled : 0n) as Rao;
}
// #endregion

/** The issuance after that many blocks, one after the other. */
export function walked({ issuance, recycled }: ScheduleTerms, blocks: number): Rao {
  let now = issuance;
  for (let i = 0; i < blocks; i++) now = afterBlock(now, recycled);
  return now;
}

/** The same, jumping over the blocks between two thresholds. */
export function issuanceAfter({ issuance, recycled }: ScheduleTerms, blocks: bigint): Rao {
  let now = issuance;
  let left = blocks;
  while (left > 0n) {
    const growth = emissionOf(now) - recycled;
    const jump = steadyBlocks(now, growth, left);
    now = (now + jump * growth) as Rao;
    left -= jump;
    if (left === 0n || jump > 0n) continue;

    const next = afterBlock(now, recycled);
    if (next === now) return now;
    const hovering = hover(now, recycled, left);
    if (hovering !== undefined) return hovering;
    now = next;
    left -= 1n;
  }
  return now;
}

/** How many blocks, at most `left`, pass before the emission or the floor of 0 changes the growth. */
function steadyBlocks(issuance: Rao, growth: bigint, left: bigint): bigint {
  if (growth === 0n) return left;
  const halvings = halvingsOf(issuance);
  const jump =
    growth > 0n
      ? (halvingThreshold(halvings + 1) - issuance + growth - 1n) / growth
      : (issuance - (halvings === 0 ? 0n : halvingThreshold(halvings))) / -growth;
  return jump < left ? jump : left;
}

/**
 * The issuance where it goes up below a threshold and down above it: each block turns it, as a clock's hand, by
 * what is gained below, on a dial of what is gained below and lost above.
 *
 * @returns `undefined` where the issuance falls below the threshold too
 */
function hover(issuance: Rao, recycled: Rao, blocks: bigint): Rao | undefined {
  const halvings = halvingsOf(issuance);
  if (halvings === 0) return undefined;
  const threshold = halvingThreshold(halvings);
  const lost = recycled - emissionOf(threshold);
  const gained = emissionOf((threshold - 1n) as Rao) - recycled;
  if (gained <= 0n) return undefined;
  const base = threshold - lost;
  return (base + ((issuance - base + blocks * gained) % (gained + lost))) as Rao;
}
