#!/usr/bin/env python3
"""Yuma consensus as people write it from the published equations, behind the wire contract.

It is wrong on purpose: floating point throughout, and a median that walks up the weights
until kappa of the stake has been passed. The suite must catch it, and say where it starts.

    taospec run "stdio:python3 adapters/python/textbook.py"
"""
import json
import math
import sys

ONE = 2**32


# The published equations -----------------------------------------------------

def normalised(values):
    total = sum(values)
    return [value / total for value in values] if total > 0 else list(values)


def median(stake, column, kappa):
    """The weight at which the stake of the rows so far first reaches kappa."""
    below = 0.0
    for weight, share in sorted(zip(column, stake)):
        below += share
        if below >= kappa:
            return weight
    return 0.0


def columns_of(matrix):
    return [list(column) for column in zip(*matrix)] if matrix else []


def column_normalised(matrix):
    return columns_of([normalised(column) for column in columns_of(matrix)])


def sigmoid_alpha(weight, bond, consensus, low, high, steepness):
    distance = weight - consensus if weight >= bond else bond - weight
    distance = min(1.0, max(0.0, distance))
    exponent = max(-20.0, min(20.0, -steepness / 100 * (distance - 0.5)))
    return low + (high - low) / (1 + math.exp(exponent))


def epoch(given):
    """One epoch: the stages by name, in order, and the output."""
    n = given["n"]
    everyone = range(n)
    updated = ([int(block) for block in given["lastUpdate"]] + [0] * n)[:n]
    registered = [int(block) for block in given["blockAtRegistration"]]
    now, owner = int(given["currentBlock"]), given["ownerUid"]
    permits = [(given["validatorPermit"] + [False] * n)[i] or i == owner for i in everyone]

    active = [updated[i] + int(given["activityCutoff"]) >= now for i in everyone]
    total = [int(bits) / 2**64 for bits in given["stakeBits"]]
    counts = [total[i] >= int(given["stakeThreshold"]) or i == owner for i in everyone]
    stake = normalised([total[i] if counts[i] else 0.0 for i in everyone])
    ranked = sorted((i for i in everyone if stake[i] > 0), key=lambda i: -stake[i])
    top = set(ranked[: given["maxAllowedValidators"]])
    new_permits = [i in top or i == owner for i in everyone]
    active_stake = normalised([stake[i] if active[i] and permits[i] else 0.0 for i in everyone])

    reveal = given["commitReveal"]
    commits = [math.inf if block is None else int(block) for block in reveal["commitBlocks"]]
    weights = [[0.0] * n for _ in everyone]
    for i, row in enumerate(given["weights"]):
        for j, weight in row:
            hidden = reveal["enabled"] and commits[i] < registered[j]
            if permits[i] and j < n and (i != j or i == owner) and updated[i] > registered[j] and not hidden:
                weights[i][j] = float(weight)
    weights = [normalised(row) for row in weights]

    kappa = given["kappa"] / 65535
    consensus = [median(active_stake, column, kappa) for column in columns_of(weights)]
    clipped = [[min(weights[i][j], consensus[j]) for j in everyone] for i in everyone]
    trust = [sum(row) for row in clipped]
    ranks = [sum(active_stake[i] * clipped[i][j] for i in everyone) for j in everyone]
    incentive = normalised(ranks)

    beta = given["bondsPenalty"] / 65535
    for_bonds = [[(1 - beta) * weights[i][j] + beta * clipped[i][j] for j in everyone] for i in everyone]
    last = int(given["lastMechanismStepBlock"]) + 1
    bonds = [[0.0] * n for _ in everyone]
    for i, row in enumerate(given["bonds"]):
        for j, bond in row:
            if j < n and last > registered[j]:
                bonds[i][j] = bond / 65535
    alpha = [[1 - int(given["bondsMovingAverage"]) / 1e6] * n for _ in everyone]

    if given["yuma3"]:
        if given["liquidAlpha"] and any(consensus):
            low, high = given["alphaLow"] / 65535, given["alphaHigh"] / 65535
            steepness = given["alphaSigmoidSteepness"]
            alpha = [
                [sigmoid_alpha(for_bonds[i][j], bonds[i][j], consensus[j], low, high, steepness) for j in everyone]
                for i in everyone
            ]
        ema = [[alpha[i][j] * for_bonds[i][j] + (1 - alpha[i][j]) * bonds[i][j] for j in everyone] for i in everyone]
        own = [sum(ema[i][j] * incentive[j] for j in everyone) * active_stake[i] for i in everyone]
        kept = ema
    else:
        delta = column_normalised([[active_stake[i] * for_bonds[i][j] for j in everyone] for i in everyone])
        old = column_normalised(bonds)
        ema = [[alpha[i][j] * delta[i][j] + (1 - alpha[i][j]) * old[i][j] for j in everyone] for i in everyone]
        ema = column_normalised(ema)
        own = [sum(ema[i][j] * incentive[j] for j in everyone) for i in everyone]
        kept = columns_of([[bond / (max(column) or 1) for bond in column] for column in columns_of(ema)])
    dividends = normalised(own)

    paid = sum(incentive) + sum(dividends)
    server = [share / paid if paid else 0.0 for share in incentive]
    validator = [share / paid if paid else 0.0 for share in dividends]
    combined = [server[i] + validator[i] for i in everyone]
    if not paid:
        validator = combined = active_stake if sum(active_stake) else stake

    rao = int(given["raoEmission"])
    stages = {
        "inactive": [not yes for yes in active],
        "filteredStakeBits64": [bits if counts[i] else "0" for i, bits in enumerate(given["stakeBits"])],
        "stake": fixed(stake),
        "validatorPermitsWithOwner": permits,
        "newValidatorPermits": new_permits,
        "activeStake": fixed(active_stake),
        "weightsNormalized": sparse_bits(weights),
        "kappa": fixed([kappa])[0],
        "consensus": fixed(consensus),
        "clippedWeights": sparse_bits(clipped),
        "validatorTrust": fixed(trust),
        "ranksRaw": fixed(ranks),
        "incentive": fixed(incentive),
        "dividends": fixed(dividends),
        "normalizedServerEmission": fixed(server),
        "normalizedValidatorEmission": fixed(validator),
        "normalizedCombinedEmission": fixed(combined),
    }
    output = {
        "active": active,
        "newValidatorPermits": new_permits,
        "consensus": u16s(consensus),
        "incentive": u16s(incentive),
        "dividends": u16s(dividends),
        "validatorTrust": u16s(trust),
        "stakeWeight": u16s(stake),
        "serverEmission": [str(int(share * rao)) for share in server],
        "validatorEmission": [str(int(share * rao)) for share in validator],
        "combinedEmission": [str(int(share * rao)) for share in combined],
        "bonds": [
            [[j, bond] for j, bond in enumerate(u16s(kept[i])) if kept[i][j] > 0] if new_permits[i] else []
            for i in everyone
        ],
        "stake": [str(int(share)) for share in total],
    }
    return output, stages


# The wire ---------------------------------------------------------------------

def fixed(values):
    return [str(int(value * ONE)) for value in values]


def sparse_bits(matrix):
    return [[[j, str(int(value * ONE))] for j, value in enumerate(row) if value > 0] for row in matrix]


def u16s(values):
    return [min(65535, int(value * 65535)) for value in values]


def step(given):
    """consensus.median: shares and weights as floats, the result cut back to bits."""
    stake = [int(share) / ONE for share in given["activeStake"]]
    kappa = given["kappa"] / 65535
    columns = [[0.0] * len(stake) for _ in stake]
    for row, entries in enumerate(given["weights"]):
        for uid, weight in entries:
            columns[uid][row] = int(weight) / ONE
    consensus = fixed([median(stake, column, kappa) for column in columns])
    return {"consensus": consensus}, {"kappa": fixed([kappa])[0], "consensus": consensus}


RULES = {"consensus.median": step, "consensus.epoch": epoch}

DESCRIBE = {
    "contract": "1",
    "implementation": {"name": "textbook", "version": "1", "language": "python"},
    "operations": [{"name": name, "rulesets": ["425"], "trace": ["full"]} for name in RULES],
    "limits": {"batch": 64},
}


def answer(request):
    params = request.get("params", {})
    if request["method"] == "taospec_describe":
        return {"result": DESCRIBE}
    if request["method"] != "taospec_apply":
        return {"error": {"code": -32601, "message": "there is no such method"}}
    if params["operation"] not in RULES or params["ruleset"] != "425":
        return {"error": {"code": -32010, "message": "this operation is not offered under this ruleset"}}
    output, stages = RULES[params["operation"]](params["input"])
    result = {"output": output}
    if "trace" in params:
        wanted = params["trace"].get("stages", list(stages))
        result["trace"] = [{"stage": stage, "value": value} for stage, value in stages.items() if stage in wanted]
    return {"result": result}


def respond(request):
    return {"jsonrpc": "2.0", "id": request["id"], **answer(request)}


for line in sys.stdin:
    message = json.loads(line)
    reply = [respond(request) for request in message] if isinstance(message, list) else respond(message)
    print(json.dumps(reply), flush=True)
