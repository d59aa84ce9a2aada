#!/usr/bin/env python3
"""An exact adapter in 65 lines: one operation, consensus.median, behind the wire contract.

Copy it, replace `median` by a call of your implementation, and add operations to RULES.

    taospec run "stdio:python3 adapters/python/median.py"
"""
import json
import sys

ONE = 1 << 32  # an I32F32 is an integer that counts steps of 2^-32


def median(given):
    """spec/consensus/median.md, in plain integers."""
    stake = [int(bits) for bits in given["activeStake"]]
    voters = [uid for uid, share in enumerate(stake) if share > 0]
    total = sum(stake[uid] for uid in voters)
    shares = [stake[uid] * ONE // total for uid in voters]
    minority = sum(shares) - given["kappa"] * ONE // 65535

    rows = [{uid: int(bits) for uid, bits in given["weights"][voter]} for voter in voters]
    consensus = []
    for column in range(len(stake)):
        ascending = sorted((row.get(column, 0), share) for row, share in zip(rows, shares))
        below, found = 0, ascending[-1][0] if ascending else 0
        for weight, share in ascending:
            below += share
            if below > minority:
                found = weight
                break
        consensus.append(str(found))
    return {"consensus": consensus}


RULES = {"consensus.median": median}

DESCRIBE = {
    "contract": "1",
    "implementation": {"name": "median-python", "version": "1", "language": "python"},
    "operations": [{"name": name, "rulesets": ["425", "446"]} for name in RULES],
}


def answer(request):
    method, params = request.get("method"), request.get("params", {})
    if method == "taospec_describe":
        return {"result": DESCRIBE}
    if method != "taospec_apply":
        return {"error": {"code": -32601, "message": "there is no such method"}}
    rule = RULES.get(params["operation"])
    if rule is None:
        return {"error": {"code": -32010, "message": f"{params['operation']} is not offered"}}
    try:
        return {"result": {"output": rule(params["input"])}}
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        wrong = {"path": "input", "expected": f"the input of {params['operation']}"}
        return {"error": {"code": -32602, "message": "the input is not as it must be", "data": wrong}}


if __name__ == "__main__":
    for line in sys.stdin:
        request = json.loads(line)
        print(json.dumps({"jsonrpc": "2.0", "id": request["id"], **answer(request)}), flush=True)
