import type { Draft } from '../../topic.ts';
import { draft, said, worth, type Line } from './input.ts';

const u64 = 2n ** 64n - 1n;

const lines: readonly Line[] = [
  [
    'protocol-young',
    "a young subnet's alpha in the pool weighs for the protocol",
    '02',
    'ruleset-switch',
    "asserted by the chain's own test",
    {
      pot: 200n,
      alphaIn: 100n,
      protocolAlpha: 50n,
      stakes: [worth(50n)],
      registeredAt: 101n,
      deploymentBlock: 100n,
    },
    said('repo-test', 'dissolve_protocol_alpha_post_deploy_includes_alpha_in', [50n], 150n),
  ],
  [
    'protocol-old',
    "an old subnet's alpha in the pool weighs nothing",
    '02',
    'ruleset-switch',
    "asserted by the chain's own test",
    {
      pot: 200n,
      alphaIn: 100n,
      protocolAlpha: 50n,
      stakes: [worth(50n)],
      registeredAt: 100n,
      deploymentBlock: 101n,
    },
    said('repo-test', 'dissolve_protocol_alpha_share_is_not_paid_to_users', [100n], 100n),
  ],
  [
    'protocol-same-block',
    'a subnet of the very block counts as old',
    '02',
    'boundary',
    'later, not at the same time',
    {
      pot: 200n,
      alphaIn: 100n,
      protocolAlpha: 50n,
      stakes: [worth(50n)],
      registeredAt: 100n,
      deploymentBlock: 100n,
    },
  ],
  [
    'protocol-only',
    'where the protocol alone has alpha the whole pot stays, to be recycled',
    '02 03',
    'boundary',
    "the case of the chain's own test",
    { pot: 100n, alphaIn: 123n, protocolAlpha: 100n, deploymentBlock: 1n },
  ],
  [
    'protocol-saturates',
    'the alpha of the protocol stops at 64 bits',
    '02',
    'overflow',
    'both parts at the top',
    { pot: 1000n, alphaIn: u64, protocolAlpha: u64, stakes: [worth(u64)], registeredAt: 1n },
  ],
];

/** What falls to the protocol (DISSOLUTION-02). */
export const protocol: readonly Draft[] = lines.map(draft);
