import type { Arguments, Call, CallDeclaration } from '../calls/index.ts';
import type { ValueOf } from '../scale/index.ts';
import type { Build } from '../storage/index.ts';
import type { At } from './at.ts';
import type { Refusal } from './refusal.ts';

/** Dispatches a call within a call. */
export type Dispatch = (at: At, call: Call) => Refusal | undefined;

/** What a call's arguments are. */
export type ArgumentsOf<D> =
  D extends CallDeclaration<infer A> ? { readonly [N in keyof A]: ValueOf<A[N]> } : never;

/** How a call is treated. */
export interface CallRule<Args> {
  /** Whether its signer pays for its weight and its length. */
  readonly pays: boolean | ((build: Build) => boolean);
  /** The code with which the pool refuses an extrinsic before it is in a block; it looks at the outer call alone. */
  readonly unfit?: (at: At, args: Args) => number | undefined;
  /** What can be said against it before it runs, where that is asked at every dispatch. */
  readonly guard?: (at: At, args: Args) => Refusal | undefined;
  /** The call itself. */
  readonly run: (at: At, args: Args, dispatch: Dispatch) => Refusal | undefined;
}

/** A call's rule whose arguments its declaration vouches for. */
export type AnyCallRule = CallRule<Call['args']>;

/** The rule of a declared call. */
export function rule<A extends Arguments>(
  _declared: CallDeclaration<A>,
  of: CallRule<ArgumentsOf<CallDeclaration<A>>>,
): AnyCallRule {
  return of as unknown as AnyCallRule;
}
