#!/usr/bin/env python3
"""bactensor/yuma-simulation behind the wire contract: what the suite says of it, commit by commit.

It needs your own checkout of that project, named by YUMA_SIMULATION, and torch. What the
simulation does not model (activity, permits, stake shares, masks) is done here in exact
integers, as the chain does it; from the weights and the active stake on, every number is its own.

    YUMA_SIMULATION=~/yuma-simulation taospec run "stdio:python3 adapters/yuma-simulation/adapter.py"
"""
import json
import os
import subprocess
import sys

home = os.environ.get("YUMA_SIMULATION") or sys.exit("YUMA_SIMULATION must name a checkout of yuma-simulation")
sys.path.insert(0, os.path.join(home, "src"))
import torch  # noqa: E402
from yuma_simulation._internal import yumas  # noqa: E402

ONE = 2**32


def normalised(values, unit):
    return [value * unit // (sum(values) or 1) for value in values]


def tensors(given):
    """The simulation's inputs: weights W and old bonds B (one row a uid), active stake S; and the exact rest."""
    n, owner, now = given["n"], given["ownerUid"], int(given["currentBlock"])
    everyone = range(n)
    registered = [int(block) for block in given["blockAtRegistration"]]
    updated = ([int(block) for block in given["lastUpdate"]] + [0] * n)[:n]
    permits = [permit or uid == owner for uid, permit in enumerate((given["validatorPermit"] + [False] * n)[:n])]
    active = [block + int(given["activityCutoff"]) >= now for block in updated]

    total = [int(bits) for bits in given["stakeBits"]]
    held = [b if b >> 64 >= int(given["stakeThreshold"]) or uid == owner else 0 for uid, b in enumerate(total)]
    stake = [share >> 32 for share in normalised(held, 2**64)]
    ranked = sorted((uid for uid in everyone if stake[uid]), key=lambda uid: (stake[uid], uid), reverse=True)
    top = set(ranked[: given["maxAllowedValidators"]]) | {owner}
    shares = normalised([stake[uid] if active[uid] and permits[uid] else 0 for uid in everyone], ONE)

    commits = given["commitReveal"]["commitBlocks"] if given["commitReveal"]["enabled"] else [None] * n
    W, B = torch.zeros(n, n), torch.zeros(n, n)
    for i, row in enumerate(given["weights"]):
        for j, weight in row:
            hidden = j >= n or updated[i] <= registered[j] or (commits[i] is not None and int(commits[i]) < registered[j])
            if permits[i] and not hidden and (i != j or i == owner):
                W[i, j] = weight
    last = int(given["lastMechanismStepBlock"]) + 1 if int(given["lastMechanismStepBlock"]) else now - given["tempo"]
    for i, row in enumerate(given["bonds"]):
        for j, bond in row:
            if j < n and last > registered[j]:
                B[i, j] = bond / 65535
    S = torch.tensor([share / ONE for share in shares])
    return W, B, S, {"active": active, "permits": [uid in top for uid in everyone], "stake": stake, "total": total}


def u16s(values):
    return [max(0, min(65535, int(value * 65535))) for value in values]


def epoch(given):
    W, B, S, exact = tensors(given)
    n, rao = given["n"], int(given["raoEmission"])
    kappa, penalty = given["kappa"] / 65535, given["bondsPenalty"] / 65535
    config = yumas.YumaConfig(
        simulation=yumas.SimulationHyperparameters(kappa=kappa, bond_penalty=penalty),
        yuma_params=yumas.YumaParams(
            bond_moving_avg=int(given["bondsMovingAverage"]) / 1e6,
            liquid_alpha=given["yuma3"] and given["liquidAlpha"],
            alpha_low=given["alphaLow"] / 65535,
            alpha_high=given["alphaHigh"] / 65535,
            alpha_sigmoid_steepness=given["alphaSigmoidSteepness"] / 100,
        ),
    )
    rule = yumas.Yuma3 if given["yuma3"] else yumas.YumaRust
    found = rule(W, S, n, n, True, B_old=B, C_old=torch.zeros(n), config=config)
    incentive = found["server_incentive"].nan_to_num(0).tolist()
    dividends = found["validator_reward_normalized"].nan_to_num(0).tolist()
    trust = found["consensus_clipped_weight"].sum(dim=1).nan_to_num(0).tolist()
    kept = found["validator_bonds"] if given["yuma3"] else found["validator_ema_bond"]
    scale = 1 if given["yuma3"] else kept.max(dim=0).values.clamp(min=1e-9)
    bonds = (kept / scale).nan_to_num(0)
    paid = sum(incentive) + sum(dividends) or 1.0
    return {
        "active": exact["active"],
        "newValidatorPermits": exact["permits"],
        "consensus": u16s(found["server_consensus_weight"].nan_to_num(0).tolist()),
        "incentive": u16s(incentive),
        "dividends": u16s(dividends),
        "validatorTrust": u16s(trust),
        "stakeWeight": [share * 65535 >> 32 for share in exact["stake"]],
        "serverEmission": [str(int(x / paid * rao)) for x in incentive],
        "validatorEmission": [str(int(x / paid * rao)) for x in dividends],
        "combinedEmission": [str(int((x + y) / paid * rao)) for x, y in zip(incentive, dividends)],
        "bonds": [
            [[j, bond] for j, bond in enumerate(u16s(row)) if row[j] > 0] if exact["permits"][i] else []
            for i, row in enumerate(bonds.tolist())
        ],
        "stake": [str(bits >> 64) for bits in exact["total"]],
    }


def answer(request):
    if request["method"] == "taospec_describe":
        commit = subprocess.run(["git", "-C", home, "rev-parse", "--short", "HEAD"], capture_output=True, text=True)
        offered = [{"name": "consensus.epoch", "rulesets": ["425"]}]
        me = {"name": "yuma-simulation", "version": commit.stdout.strip() or "unknown", "language": "python"}
        return {"contract": "1", "implementation": me, "operations": offered}
    return {"output": epoch(request["params"]["input"])}


for line in sys.stdin:
    request = json.loads(line)
    try:
        reply = {"result": answer(request)}
    except Exception as error:  # the simulation's own failure is its answer
        reply = {"error": {"code": -32603, "message": f"{type(error).__name__}: {error}"}}
    print(json.dumps({"jsonrpc": "2.0", "id": request["id"], **reply}), flush=True)
