import type { JsonObject } from '../../../reference/index.ts';
import { taoWeight } from '../dividends/input.ts';
import { account } from '../accounts.ts';

/** The subnet owner's coldkey and hotkey, where a case has one. */
export const ownerColdkey = account(0xc0);
/** The hotkey of the subnet's owner. */
export const ownerHotkey = account(0xb0);

/** The coldkey of a hotkey with a small number. */
export const coldkey = (number: number): string => account(0xc0 + number);

/** A hotkey by its number; its coldkey has the same number and what is left out is 0 or was never set. */
export interface OneHotkey {
  readonly key: number;
  readonly owner?: string;
  readonly incentive?: bigint;
  readonly dividend?: bigint;
  readonly alpha?: bigint;
  readonly root?: bigint;
  readonly take?: number | null;
  readonly autoStake?: string;
}

/** The subnet: its pots and its owner; the owner is there where nothing else is said. */
export interface OneSubnet {
  readonly server?: bigint;
  readonly validator?: bigint;
  readonly root?: bigint;
  readonly owner?: bigint;
  readonly coldkey?: string | null;
  readonly hotkey?: string | null;
  readonly owned?: readonly string[];
  readonly mode?: 'Recycle' | 'Burn' | null;
  readonly taoWeight?: bigint;
}

/** An input of `emission.payout`. */
export function payoutInput(subnet: OneSubnet, hotkeys: readonly OneHotkey[]): JsonObject {
  const { coldkey: owner = ownerColdkey, hotkey = ownerHotkey, owned = [ownerHotkey], mode = null } = subnet;
  return {
    pendingServerEmission: (subnet.server ?? 0n).toString(),
    pendingValidatorEmission: (subnet.validator ?? 0n).toString(),
    pendingRootAlphaDivs: (subnet.root ?? 0n).toString(),
    pendingOwnerCut: (subnet.owner ?? 0n).toString(),
    taoWeight: (subnet.taoWeight ?? taoWeight).toString(),
    subnetOwner: owner,
    subnetOwnerHotkey: hotkey,
    ownedHotkeys: owned,
    recycleOrBurn: mode,
    hotkeys: hotkeys.map((each) => ({
      hotkey: account(each.key),
      owner: each.owner ?? coldkey(each.key),
      incentive: (each.incentive ?? 0n).toString(),
      dividend: (each.dividend ?? 0n).toString(),
      alphaStake: (each.alpha ?? 0n).toString(),
      rootStake: (each.root ?? 0n).toString(),
      delegateTake: each.take ?? null,
      autoStakeDestination: each.autoStake ?? null,
    })),
  };
}
