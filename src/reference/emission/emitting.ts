/**
 * Which subnets take part in the shares, and which of them get nothing.
 *
 * @module
 */
import { has, type Ruleset } from '../versions.ts';

/** What is stored of a subnet that bears on whether it emits. Absent is as the chain has it for a subnet that runs. */
export interface Emitting {
  readonly netuid: number;
  /** Whether it has a first emission block. */
  readonly started?: boolean | undefined;
  readonly subtokenEnabled?: boolean | undefined;
  /** Whether one may register for TAO that is burned or put into the pool. */
  readonly registrationAllowed?: boolean | undefined;
  /** Whether one may register by work. */
  readonly powRegistrationAllowed?: boolean | undefined;
}

// #region emitting
/**
 * The subnets that take part in the shares of a block.
 *
 * @see SUBNET-SHARES-08; subtensor `get_subnets_to_emit_to`
 */
export function subnetsToEmitTo<Subnet extends Emitting>(
  subnets: readonly Subnet[],
  ruleset: Ruleset,
): readonly Subnet[] {
  return subnets.filter(
    (subnet) =>
      subnet.netuid !== 0 &&
      (!has(ruleset, 'startCall') || (subnet.started ?? true)) &&
      (!has(ruleset, 'closedTakesNoPart') || ((subnet.subtokenEnabled ?? true) && isOpen(subnet, ruleset))),
  );
}

/**
 * Whether a subnet counts as open to registration.
 *
 * @see SUBNET-SHARES-09
 */
export function isOpen(subnet: Emitting, ruleset: Ruleset): boolean {
  const burned = subnet.registrationAllowed ?? true;
  const byWork = subnet.powRegistrationAllowed ?? false;
  if (has(ruleset, 'closedTestInverted')) return burned || !byWork;
  return burned || (byWork && has(ruleset, 'workOpens'));
}
// #endregion
