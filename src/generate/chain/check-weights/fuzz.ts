import { draws } from '../../draws.ts';
import type { Row } from '../row.ts';
import { row } from './weighed.ts';

const draw = draws(20261125);
/** The uids of a subnet, each put at a drawn place among those before it. */
function shuffled(n: number): number[] {
  const uids: number[] = [];
  for (let uid = 0; uid < n; uid += 1) uids.splice(draw.integer(0, uid), 0, uid);
  return uids;
}
/** Drawn weights. */
export const fuzz: readonly Row[] = Array.from({ length: 24 }, (_, i): Row => {
  const n = draw.integer(1, 12);
  const count = draw.integer(1, n);
  const uids = shuffled(n).slice(0, count);
  if (draw.oneIn(6)) uids[0] = draw.integer(0, n);
  const top = draw.oneOf([3, 100, 32768, 65535]);
  return row(`fuzz-${i}`, `drawn weights, the ${i + 1}th`, [6, 8, 9], {
    uid: draw.integer(0, n - 1),
    n,
    permit: !draw.oneIn(5),
    isOwner: draw.oneIn(5),
    minAllowedWeights: draw.integer(0, 4),
    maxWeightsLimit: draw.oneOf([65535, 65535, 32767, 20000]),
    networkVersionKey: draw.oneOf(['0', '5']),
    versionKey: draw.oneOf(['4', '5', '6']),
    uids,
    values: uids.map(() => draw.integer(0, top)),
  });
});
