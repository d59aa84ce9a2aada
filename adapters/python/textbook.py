#!/usr/bin/env python3
"""The median as people take it from the published equations, behind the wire contract.

It is wrong on purpose: floating point, stake that is taken to sum to 1, and a walk up the
weights until kappa of the stake has been passed. The suite must catch it.

    taospec run "stdio:python3 adapters/python/textbook.py"
"""
import json
import sys

ONE = 2**32


def median(stake, column, kappa):
    """The weight at which the stake of the rows so far first reaches kappa."""
    below = 0.0
    for weight, share in sorted(zip(column, stake)):
        below += share
        if below >= kappa:
            return weight
    return 0.0


def apply(given):
    """consensus.median: shares and weights as floats, the result cut back to bits."""
    stake = [int(bits) / ONE for bits in given["activeStake"]]
    kappa = given["kappa"] / 65535
    columns = [[0.0] * len(stake) for _ in stake]
    for row, entries in enumerate(given["weights"]):
        for uid, bits in entries:
            columns[uid][row] = int(bits) / ONE
    consensus = [median(stake, column, kappa) for column in columns]
    return {"kappa": bits_of(kappa), "consensus": [bits_of(weight) for weight in consensus]}


def bits_of(value):
    return str(int(value * ONE))


DESCRIBE = {
    "contract": "1",
    "implementation": {"name": "textbook", "version": "1", "language": "python"},
    "operations": [{"name": "consensus.median", "rulesets": ["425", "446"], "trace": ["full"]}],
    "limits": {"batch": 64},
}


def answer(request):
    params = request.get("params", {})
    if request["method"] == "taospec_describe":
        return {"result": DESCRIBE}
    if request["method"] != "taospec_apply":
        return {"error": {"code": -32601, "message": "there is no such method"}}
    if params["operation"] != "consensus.median":
        return {"error": {"code": -32010, "message": "only consensus.median is offered"}}
    stages = apply(params["input"])
    result = {"output": {"consensus": stages["consensus"]}}
    if "trace" in params:
        wanted = params["trace"].get("stages", list(stages))
        result["trace"] = [{"stage": stage, "value": stages[stage]} for stage in stages if stage in wanted]
    return {"result": result}


def respond(request):
    return {"jsonrpc": "2.0", "id": request["id"], **answer(request)}


for line in sys.stdin:
    message = json.loads(line)
    reply = [respond(request) for request in message] if isinstance(message, list) else respond(message)
    print(json.dumps(reply), flush=True)
