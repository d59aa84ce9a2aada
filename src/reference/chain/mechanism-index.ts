/** How far apart the mechanisms of a subnet are kept. */
export const mechanismStride = 4096;

// #region mechanism-index
/**
 * Where what a mechanism has of its own is kept: beside the subnets, one stride a mechanism further.
 *
 * It saturates at the largest u16.
 *
 * @see subtensor `get_mechanism_storage_index`
 */
export function mechanismIndexOf(netuid: number, mechanism: number): number {
  return Math.min(Math.min(mechanism * mechanismStride, 65535) + netuid, 65535);
}

/** The subnet and the mechanism of an index. @see subtensor `get_netuid_and_subid` */
export function mechanismAt(index: number): { readonly netuid: number; readonly mechanism: number } {
  return { netuid: index % mechanismStride, mechanism: Math.floor(index / mechanismStride) };
}
// #endregion
