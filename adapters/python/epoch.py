#!/usr/bin/env python3
"""One Yuma epoch in exact integers, with Python's standard library and nothing else.

This program was written from the specification's pages alone. It answers the steps of the epoch,
the whole epoch and the stake weight, under the rulesets 425 and 446. To hold the suite against it:

    taospec run "stdio:python3 adapters/python/epoch.py"

A fixed-point value is an int that holds its bits. A sparse row is a list of (uid, value) pairs.
The parameters and results of the steps have their names on the wire, so they are in camel case.
"""
import hashlib
import inspect
import json
import re
import sys

# Numbers (numbers.md) ---------------------------------------------------------------------------

U16_MAX, U64_MAX = 2**16 - 1, 2**64 - 1

def cut(a, b):
    """a / b as an integer, the fraction cut off towards zero. NUM-06."""
    return a // b if (a < 0) == (b < 0) else -(-a // b)

def within(x, low, high):
    """x brought below high, then above low; where low is above high, low wins. NUM-24."""
    return max(min(x, high), low)

class Format:
    """A fixed-point format, and its arithmetic on bits. NUM-01 to NUM-13."""

    def __init__(self, signed, bits, fraction_bits):
        self.bits, self.shift = bits, fraction_bits
        self.max = 2 ** (bits - 1 if signed else bits) - 1
        self.min = -self.max - 1 if signed else 0
    def saturate(self, x):
        return within(x, self.min, self.max)
    def wrap(self, x):
        low = x & ((1 << self.bits) - 1)
        return low if low <= self.max else low - (1 << self.bits)
    def fitting(self, x):
        return x if self.min <= x <= self.max else 0
    def add(self, a, b):
        return self.saturate(a + b)
    def sub(self, a, b):
        return self.saturate(a - b)
    def mul(self, a, b):
        return self.saturate(a * b >> self.shift)
    def div(self, a, b):
        return self.saturate(cut(a << self.shift, b))
    def safe_div(self, a, b):
        return self.fitting(cut(a << self.shift, b)) if b else 0
    def sum(self, values):
        return self.wrap(sum(values))
    def from_integer(self, n):
        return self.saturate(n << self.shift)
    def to_u64(self, x):
        return within(x >> self.shift, 0, U64_MAX)
    def normalize(self, values, total=None):
        """The values as shares of their sum, or of the given one; as they are where it is 0."""
        total = self.sum(values) if total is None else total
        return [self.safe_div(x, total) for x in values] if total else values

I32F32, I64F64 = Format(True, 64, 32), Format(True, 128, 64)
I96F32, U96F32 = Format(True, 128, 32), Format(False, 128, 32)
ONE, WHOLE, MILLION = 1 << 32, U16_MAX << 32, 1_000_000 << 64
E = 22802600 << 32 - 23  # e with 23 bits behind the point

def share_of_u16(share):
    """NUM-14."""
    return I32F32.safe_div(I32F32.from_integer(share), WHOLE)

def u16_of_share(share):
    """NUM-15."""
    return within(I32F32.mul(share, WHOLE) >> 32, 0, U16_MAX)

def rao_of_share(share, total):
    """What a share of an emission comes to, in whole rao. NUM-17."""
    return I96F32.to_u64(I96F32.mul(share, I96F32.from_integer(total)))

def safe_exp(x):
    """The exponential of x brought into -20 to 20, where every step fits. NUM-18 to NUM-22."""
    x = within(x, -20 * ONE, 20 * ONE)
    if x in (0, ONE):
        return E if x else ONE
    term, total = abs(x), abs(x) + ONE
    for i in range(2, 32):
        term = (term * abs(x) >> 32) // i
        total += term
    return total if x > 0 else I32F32.div(ONE, total)

# What the steps share ---------------------------------------------------------------------------

def entry(values, uid, missing):
    """The entry of a uid in a list that may end before it."""
    return values[uid] if uid < len(values) else missing

def change(rows, new):
    """Each value of the rows replaced by new(row, column, value)."""
    return [[(c, new(r, c, x)) for c, x in row] for r, row in enumerate(rows)]

def dense(row, columns):
    """A row as a vector: a missing entry is 0, one beyond the last column is left out."""
    vector = [0] * columns
    for c, x in row:
        if c < columns:
            vector[c] = x
    return vector

def positive(vector):
    """What is above 0 in a vector as a row, in the order of uids."""
    return [(c, x) for c, x in enumerate(vector) if x > 0]

def divide_columns(rows, fold):
    """Each value divided by what fold makes of its column; as it is where that is 0, and in a
    column beyond the last uid."""
    divisors = [0] * len(rows)
    for c, x in (pair for row in rows for pair in row if pair[0] < len(rows)):
        divisors[c] = fold(divisors[c], x)
    divide = I32F32.safe_div
    return change(rows, lambda _, c, x: divide(x, d) if (d := entry(divisors, c, 0)) else x)

def average(fresh, old, alpha):
    """Alpha of the new and 1 - alpha of the old. CLASSIC-BONDS-05, YUMA3-BONDS-03."""
    n, rest = len(fresh), I32F32.sub(ONE, alpha)
    pairs = [zip(dense(row, n), dense(old_row, n)) for row, old_row in zip(fresh, old)]
    return [positive([I32F32.add(I32F32.mul(alpha, x), I32F32.mul(rest, y)) for x, y in row])
            for row in pairs]

# The steps --------------------------------------------------------------------------------------

def stake_weight(alpha, tao, taoWeight, parents, children):
    """Before the epoch: consensus/stake-weight.md, STAKE-WEIGHT-01 to STAKE-WEIGHT-06."""
    def share(proportion):
        return U96F32.safe_div(U96F32.from_integer(proportion), U96F32.from_integer(U64_MAX))
    def part(amount, proportion):
        return U96F32.mul(U96F32.from_integer(amount), share(proportion))
    def inherited(own, token):
        given = U96F32.saturate(sum(part(own, child) for child in children))
        got = U96F32.saturate(sum(part(above[token], above["proportion"]) for above in parents))
        return U96F32.to_u64(U96F32.add(U96F32.sub(U96F32.from_integer(own), given), got))
    alpha, tao, weight = inherited(alpha, "alpha"), inherited(tao, "tao"), share(taoWeight) << 32
    counted = I64F64.mul(I64F64.from_integer(tao), weight)
    return dict(inheritedAlpha=alpha, inheritedTao=tao, taoWeight=weight,
                stakeBits=I64F64.add(I64F64.from_integer(alpha), counted))

def activity(n, lastUpdate, activityCutoff, currentBlock):
    """Step 1: consensus/activity.md, ACTIVITY-01 to ACTIVITY-03."""
    updates = lastUpdate + [0] * (n - len(lastUpdate))
    return dict(inactive=[min(block + activityCutoff, U64_MAX) < currentBlock for block in updates])

def stake(stakeBits, stakeThreshold, ownerUid):
    """Step 2: consensus/stake.md, STAKE-01 to STAKE-05."""
    filtered = [bits if I64F64.to_u64(bits) >= stakeThreshold or uid == ownerUid else 0
                for uid, bits in enumerate(stakeBits)]
    shares = [I32F32.saturate(share >> 32) for share in I64F64.normalize(filtered)]
    return dict(filteredStakeBits64=filtered, stake=shares)

def permits(stake, validatorPermit, maxAllowedValidators, ownerUid):
    """Step 3: consensus/permits.md, PERMITS-01 to PERMITS-05."""
    def with_owner(granted):
        return [permit or uid == ownerUid for uid, permit in enumerate(granted)]
    descending = sorted(range(len(stake)), key=lambda uid: (stake[uid], uid), reverse=True)
    largest = set(descending[:maxAllowedValidators])
    new = with_owner([uid in largest and share != 0 for uid, share in enumerate(stake)])
    return dict(validatorPermitsWithOwner=with_owner(validatorPermit), newValidatorPermits=new)

def active_stake(stake, inactive, validatorPermitsWithOwner):
    """Step 4: consensus/active-stake.md, ACTIVE-STAKE-01 to ACTIVE-STAKE-04."""
    for mask in (inactive, [not permit for permit in validatorPermitsWithOwner]):
        if mask:  # an empty list takes nothing from anyone
            stake = [0 if entry(mask, uid, True) else share for uid, share in enumerate(stake)]
    return dict(activeStake=I32F32.normalize(stake))

def weights(weights, validatorPermitsWithOwner, ownerUid, lastUpdate, blockAtRegistration,
            commitReveal):
    """Step 5: consensus/weights.md, WEIGHTS-01 to WEIGHTS-07."""
    def counts(giver, target):
        if target >= len(blockAtRegistration) or (giver == target and giver != ownerUid):
            return False
        registered = blockAtRegistration[target]
        commit = commitReveal["commitBlocks"][giver] if commitReveal["enabled"] else None
        return entry(lastUpdate, giver, 0) > registered and (commit is None or commit >= registered)
    rows = []
    for giver, row in enumerate(weights):
        judges = entry(validatorPermitsWithOwner, giver, False)
        kept = [(c, I32F32.from_integer(x)) for c, x in row if judges and counts(giver, c)]
        total = I32F32.sum(x for _, x in kept)
        rows.append([(c, I32F32.safe_div(x, total)) for c, x in kept] if total > 0 else kept)
    return dict(weightsNormalized=rows)

def median(activeStake, weights, kappa):
    """Step 6: consensus/median.md, MEDIAN-01 to MEDIAN-08."""
    majority = share_of_u16(kappa)
    voters = [uid for uid, share in enumerate(activeStake) if share > 0]
    shares = I32F32.normalize([activeStake[uid] for uid in voters])
    minority = I32F32.sub(I32F32.sum(shares), majority)
    columns = [[0] * len(voters) for _ in activeStake]
    for voter, uid in enumerate(voters):
        for target, weight in weights[uid]:
            columns[target][voter] = weight

    def weighted_median(column):
        below, weight = 0, 0
        for voter in sorted(range(len(column)), key=column.__getitem__):
            below, weight = I32F32.add(below, shares[voter]), column[voter]
            if below > minority:
                break
        return weight

    consensus = [weighted_median(column) for column in columns]
    return dict(kappa=majority, medianStake=shares, minority=minority, consensus=consensus)

def clip(activeStake, weightsNormalized, consensus):
    """Step 7: consensus/clip.md, CLIP-01 to CLIP-06."""
    clipped = [[(c, min(x, consensus[c])) for c, x in row if x <= consensus[c] or consensus[c] > 0]
               for row in weightsNormalized]
    trust, ranks = [I32F32.sum(x for _, x in row) for row in clipped], [0] * len(consensus)
    for share, row in zip(activeStake, clipped):
        for c, x in row:
            ranks[c] = I32F32.add(ranks[c], I32F32.mul(share, x))
    return dict(clippedWeights=clipped, validatorTrust=trust, ranksRaw=ranks,
                incentive=I32F32.normalize(ranks))

def bonds_penalty(weightsNormalized, clippedWeights, bondsPenalty):
    """Step 8: consensus/bonds-penalty.md, BONDS-PENALTY-01 to BONDS-PENALTY-05."""
    penalty, n = share_of_u16(bondsPenalty), len(weightsNormalized)
    def between(row, ends):
        pairs = zip(dense(row, n), dense(ends, n))
        return positive([I32F32.add(x, I32F32.mul(penalty, I32F32.sub(y, x))) for x, y in pairs])
    if penalty in (0, ONE):
        rows = clippedWeights if penalty else weightsNormalized
    else:
        rows = [between(row, ends) for row, ends in zip(weightsNormalized, clippedWeights)]
    return dict(bondsPenalty=penalty, weightsForBonds=rows)

def bonds_mask(bonds, yuma3, currentBlock, tempo, lastMechanismStepBlock, blockAtRegistration):
    """Step 9: consensus/bonds-mask.md, BONDS-MASK-01 to BONDS-MASK-05."""
    last_tempo = min(lastMechanismStepBlock + 1, U64_MAX)
    if lastMechanismStepBlock == 0:
        last_tempo = max(currentBlock - tempo, 0)
    value = share_of_u16 if yuma3 else I32F32.from_integer
    def standing(row):
        return [(c, value(x)) for c, x in row if last_tempo > entry(blockAtRegistration, c, 0)]
    return dict(bondsMasked=[standing(row) for row in bonds])

def classic_bonds(weightsForBonds, bondsMasked, activeStake, incentive, bondsMovingAverage):
    """Step 10: consensus/classic-bonds.md, CLASSIC-BONDS-01 to CLASSIC-BONDS-07."""
    old = divide_columns(bondsMasked, I32F32.add)
    bought_raw = change(weightsForBonds, lambda r, _, x: I32F32.mul(x, activeStake[r]))
    bought = divide_columns(bought_raw, I32F32.add)
    kept = I64F64.safe_div(I64F64.from_integer(bondsMovingAverage), MILLION)
    alpha = I32F32.sub(ONE, I32F32.saturate(kept >> 32))
    averaged = average(bought, old, alpha)
    normalized = divide_columns(averaged, I32F32.add)

    dividends = [0] * len(incentive)
    for uid, row in enumerate(normalized):
        for c, x in row:
            dividends[uid] = I32F32.add(dividends[uid], I32F32.mul(incentive[c], x))
    return dict(bondsNormalized=old, bondsDeltaRaw=bought_raw, bondsDelta=bought, alpha=alpha,
                emaBondsRaw=averaged, emaBondsNormalized=normalized, dividendsRaw=dividends,
                dividends=I32F32.normalize(dividends),
                emaBondsUpscaled=divide_columns(normalized, max))

def yuma3_bonds(weightsForBonds, bondsMasked, consensus, activeStake, incentive, bondsMovingAverage,
                liquidAlpha, alphaLow, alphaHigh, alphaSigmoidSteepness,
                bondsPenalty=U16_MAX, liquidAlphaConsensusMode="Auto", previousConsensus=None):
    """Step 11: consensus/yuma3-bonds.md, YUMA3-BONDS-01 to YUMA3-BONDS-07."""
    if liquidAlpha and any(consensus):
        made = liquid_alpha(weightsForBonds, bondsMasked, consensus, alphaLow, alphaHigh,
                            alphaSigmoidSteepness, bondsPenalty, liquidAlphaConsensusMode,
                            previousConsensus)
        made.update(liquid_ema(weightsForBonds, bondsMasked, made["alphas"]))
    else:
        kept = I64F64.div(I64F64.wrap(bondsMovingAverage << 64), MILLION)
        alpha = I32F32.sub(ONE, I32F32.wrap(kept >> 32))
        made = dict(alpha=alpha, emaBondsRaw=average(weightsForBonds, bondsMasked, alpha))

    normalized = divide_columns(made["emaBondsRaw"], I32F32.add)
    brought = [I32F32.sum(I32F32.mul(x, incentive[c]) for c, x in row) for row in normalized]
    dividends = [I32F32.fitting(bonds * share >> 32) for bonds, share in zip(brought, activeStake)]
    return dict(made, emaBondsNormalized=normalized, totalBondsPerValidator=brought,
                dividendsRaw=dividends, dividends=I32F32.normalize(dividends))

def liquid_alpha(weightsForBonds, bondsMasked, consensus, alphaLow, alphaHigh,
                 alphaSigmoidSteepness, bondsPenalty=U16_MAX,
                 liquidAlphaConsensusMode="Auto", previousConsensus=None):
    """Step 12: consensus/liquid-alpha.md, LIQUID-ALPHA-01 to LIQUID-ALPHA-09. Ruleset 425 has no
    modes; it is what Current is from 446 on."""
    auto = "Previous" if bondsPenalty == U16_MAX else "Current"
    mode = auto if liquidAlphaConsensusMode == "Auto" else liquidAlphaConsensusMode
    if mode == "Previous" and previousConsensus is not None:
        consensus = [share_of_u16(share) for share in previousConsensus]
    low, high = share_of_u16(alphaLow), share_of_u16(alphaHigh)
    slope = I32F32.div(I32F32.from_integer(alphaSigmoidSteepness), I32F32.from_integer(-100))

    def alpha(agreed, weight, bond):
        apart = I32F32.sub(weight, agreed) if weight >= bond else I32F32.sub(bond, weight)
        exponent = I32F32.mul(slope, I32F32.sub(within(apart, 0, ONE), ONE // 2))
        sigmoid = I32F32.div(ONE, I32F32.add(ONE, safe_exp(exponent)))
        way = I32F32.mul(sigmoid, I32F32.sub(high, low))
        return within(I32F32.add(low, way), low, high)

    def read_forward(row):
        seen = []
        for c, x in row:
            if not seen or c > seen[-1][0]:
                seen.append((c, x))
        return dense(seen, len(consensus))

    idle = [alpha(agreed, 0, 0) for agreed in consensus]  # most pairs have no weight and no bond
    rows = []
    for row, old in zip(weightsForBonds, bondsMasked):
        pairs = zip(consensus, read_forward(row), read_forward(old), idle)
        rows.append([alpha(agreed, x, y) if x or y else same for agreed, x, y, same in pairs])
    return dict(alphas=rows)

def liquid_ema(weightsForBonds, bondsMasked, alphas):
    """Step 13: consensus/liquid-ema.md, LIQUID-EMA-01 to LIQUID-EMA-05."""
    def grown(alpha, old, weight):
        left = I32F32.mul(I32F32.sub(ONE, alpha), old)
        return min(ONE, I32F32.add(left, max(0, I32F32.mul(alpha, weight))))
    rows = []
    for row, old_row, alpha in zip(weightsForBonds, bondsMasked, alphas):
        old = dense(old_row, len(alphas))
        rows.append([(c, x) for c, w in row if (x := grown(alpha[c], old[c], w)) > 0])
    return dict(emaBondsRaw=rows)

def emission(incentive, dividends, stake, activeStake, raoEmission):
    """Step 14: consensus/emission.md, EMISSION-01 to EMISSION-06."""
    both = [I32F32.add(a, b) for a, b in zip(incentive, dividends)]
    total = I32F32.sum(both)
    server, validator, combined = (I32F32.normalize(x, total) for x in (incentive, dividends, both))
    if total == 0:
        validator = combined = activeStake if I32F32.sum(activeStake) else stake
    return dict(emissionSum=total, normalizedServerEmission=server,
                normalizedValidatorEmission=validator, normalizedCombinedEmission=combined,
                serverEmission=[rao_of_share(x, raoEmission) for x in server],
                validatorEmission=[rao_of_share(x, raoEmission) for x in validator],
                combinedEmission=[rao_of_share(x, raoEmission) for x in combined])

def storing(stakeBits, inactive, newValidatorPermits, stake, consensus, validatorTrust, incentive,
            dividends, emaBonds):
    """Step 15: consensus/storing.md, STORING-01 to STORING-05."""
    shares = dict(consensus=consensus, incentive=incentive, dividends=dividends,
                  validatorTrust=validatorTrust, stakeWeight=stake)
    bonds = change(emaBonds, lambda _, c, x: u16_of_share(x))
    return dict({name: [u16_of_share(x) for x in values] for name, values in shares.items()},
                active=[not entry(inactive, uid, True) for uid in range(len(stakeBits))],
                stake=[I64F64.to_u64(bits) for bits in stakeBits],
                bonds=[row if permit else [] for row, permit in zip(bonds, newValidatorPermits)])

# The epoch --------------------------------------------------------------------------------------

def epoch(n, currentBlock, tempo, activityCutoff, lastMechanismStepBlock, lastUpdate,
          blockAtRegistration, ownerUid, stakeBits, stakeThreshold, validatorPermit,
          maxAllowedValidators, weights, bonds, kappa, bondsPenalty, bondsMovingAverage, yuma3,
          liquidAlpha, alphaLow, alphaHigh, alphaSigmoidSteepness, commitReveal, raoEmission,
          liquidAlphaConsensusMode="Auto", previousConsensus=None):
    """The steps in their order: consensus/epoch.md, EPOCH-01 to EPOCH-05. Gives the output, and the
    stages apart, for some have the same name."""
    given, stages = dict(locals()), {}
    def run(name, **renamed):
        """A step, with what was given and what the steps before it gave."""
        step, known = OPERATIONS["consensus." + name][0], {**stages, **given, **renamed}
        return step(**{field: known[field] for field in inspect.signature(step).parameters})

    for name in ("activity", "stake", "permits", "activeStake", "weights"):
        stages.update(run(name))
    stages.update(run("median", weights=stages["weightsNormalized"]))
    for name in ("clip", "bondsPenalty", "bondsMask", "yuma3Bonds" if yuma3 else "classicBonds"):
        stages.update(run(name))
    stages.update(run("emission"))
    stored = run("storing", emaBonds=stages["emaBondsRaw" if yuma3 else "emaBondsUpscaled"])
    return {**stages, **stored}, stages

# The wire: what the operations take and give (schemas/) -----------------------------------------

def decimal(x, least, greatest):
    """Whether x is a text of digits without leading zeros, and a number in the range. WIRE-08."""
    canonical = isinstance(x, str) and re.fullmatch("0|-?[1-9][0-9]{0,39}", x)
    return bool(canonical) and least <= int(x) <= greatest

# A kind is a name, with ? where null may stand instead; [kind] is a list; (kind, kind) is a pair;
# a dict is an object, with ? after the name of a field that may be left out.
UNSIGNED = f"a u64 as a canonical decimal string (0 to {U64_MAX})"
BITS = "the bits of an %s as a canonical decimal string (-2^%d to 2^%d - 1)"
SCALARS = {
    "u16": (lambda x: type(x) is int and 0 <= x <= U16_MAX, "a u16 (0 to 65535)"),
    "i16": (lambda x: type(x) is int and -32768 <= x <= 32767, "an i16 (-32768 to 32767)"),
    "u64": (lambda x: decimal(x, 0, U64_MAX), UNSIGNED),
    "i32f32": (lambda x: decimal(x, I32F32.min, I32F32.max), BITS % ("I32F32", 63, 63)),
    "i64f64": (lambda x: decimal(x, I64F64.min, I64F64.max), BITS % ("I64F64", 127, 127)),
    "bool": (lambda x: isinstance(x, bool), "true or false"),
    "text": (lambda x: isinstance(x, str), "a string"),
    "object": (lambda x: isinstance(x, dict), "an object"),
    "mode": (("Current", "Previous", "Auto").__contains__, "Current, Previous or Auto"),
    "trace": (("digest", "full").__contains__, "digest or full"),
}
U16_ROWS, I32_ROWS = [[("u16", "u16")]], [[("u16", "i32f32")]]
FIELDS = {name: kind for kind, names in (
    ("bool", "yuma3 liquidAlpha"), ("mode", "liquidAlphaConsensusMode"),
    ("u16", "n tempo maxAllowedValidators kappa bondsPenalty alphaLow alphaHigh"),
    ("u16?", "ownerUid"), ("i16", "alphaSigmoidSteepness"),
    ("u64", "currentBlock activityCutoff lastMechanismStepBlock stakeThreshold raoEmission"
            " bondsMovingAverage alpha tao taoWeight"),
    (["bool"], "inactive validatorPermit validatorPermitsWithOwner newValidatorPermits"),
    (["u16"], "previousConsensus"), (["u64"], "lastUpdate blockAtRegistration children"),
    (["i32f32"], "stake activeStake consensus validatorTrust incentive dividends"),
    ([["i32f32"]], "alphas"), (["i64f64"], "stakeBits"), (U16_ROWS, "weights bonds"),
    (I32_ROWS, "weightsNormalized clippedWeights weightsForBonds bondsMasked emaBonds"),
    ([{"proportion": "u64", "alpha": "u64", "tao": "u64"}], "parents"),
    ({"enabled": "bool", "commitBlocks": ["u64?"]}, "commitReveal"),
) for name in names.split()}
ANY_LENGTH = ("inactive", "validatorPermit", "validatorPermitsWithOwner", "lastUpdate",
              "parents", "children")  # every other list has one entry a uid
ANY_UID = ("weights", "bonds", "bondsMasked")  # these rows may hold uids that are not there

PERMITS = "validatorPermitsWithOwner newValidatorPermits"
BONDS = "emaBondsRaw emaBondsNormalized totalBondsPerValidator dividendsRaw dividends"
STORED = "active consensus incentive dividends validatorTrust stakeWeight stake bonds"
AS_NUMBERS = "consensus incentive dividends validatorTrust stakeWeight bonds"  # of STORED
SHARES = ("emissionSum normalizedServerEmission normalizedValidatorEmission"
          " normalizedCombinedEmission")
EARNED = "serverEmission validatorEmission combinedEmission"
# Each has its step, its output and its stages in order. What it takes are the step's parameters;
# those with a default are the ones that ruleset 446 brought.
OPERATIONS = {"consensus." + name: (step, output.split(), stages.split())
              for name, step, output, stages in (
    ("stakeWeight", stake_weight, "stakeBits", "inheritedAlpha inheritedTao taoWeight stakeBits"),
    ("activity", activity, "inactive", "inactive"),
    ("stake", stake, "stake", "filteredStakeBits64 stake"),
    ("permits", permits, PERMITS, PERMITS),
    ("activeStake", active_stake, "activeStake", "activeStake"),
    ("weights", weights, "weightsNormalized", "weightsNormalized"),
    ("median", median, "consensus", "kappa medianStake minority consensus"),
    ("clip", clip, "clippedWeights validatorTrust incentive",
     "clippedWeights validatorTrust ranksRaw incentive"),
    ("bondsPenalty", bonds_penalty, "weightsForBonds", "bondsPenalty weightsForBonds"),
    ("bondsMask", bonds_mask, "bondsMasked", "bondsMasked"),
    ("classicBonds", classic_bonds, "emaBondsUpscaled dividends",
     "bondsNormalized bondsDeltaRaw bondsDelta alpha emaBondsRaw emaBondsNormalized"
     " dividendsRaw dividends emaBondsUpscaled"),
    ("yuma3Bonds", yuma3_bonds, "emaBondsRaw dividends", f"alpha alphas {BONDS}"),
    ("liquidAlpha", liquid_alpha, "alphas", "alphas"),
    ("liquidEma", liquid_ema, "emaBondsRaw", "emaBondsRaw"),
    ("emission", emission, EARNED, SHARES),
    ("storing", storing, STORED, ""),
    ("epoch", epoch, f"{STORED} newValidatorPermits {EARNED}",
     f"inactive filteredStakeBits64 stake {PERMITS} activeStake weightsNormalized kappa consensus"
     " clippedWeights validatorTrust ranksRaw incentive bondsPenalty weightsForBonds bondsMasked"
     f" bondsNormalized bondsDeltaRaw bondsDelta alpha alphas {BONDS} emaBondsUpscaled {SHARES}"),
)}

class Fault(Exception):
    """An answer that is an error. WIRE-25, WIRE-26."""
    def __init__(self, code, message, path=None, expected=None):
        data = {} if path is None else {"data": {"path": path, "expected": expected}}
        self.error = {"code": code, "message": message, **data}

def wrong(path, expected):
    path = path or "params"
    return Fault(-32602, f"{path}: {expected} belongs here", path, expected)

MISSING = object()  # what is read where a field is missing; no kind allows it

def join(path, name):
    return f"{path}.{name}" if path else name

def read(kind, value, path):
    """A value of the wire as the steps take it, or the fault that says where it is wrong."""
    if isinstance(kind, dict):
        read("object", value, path)
        kinds = {name.rstrip("?"): inner for name, inner in kind.items()}
        for name in value:
            if name not in kinds and not name.startswith("x-"):
                raise wrong(join(path, name), "no field of this name")
        return {name: read(inner, value.get(name, MISSING), join(path, name))
                for name, inner in kinds.items() if name in kind or name in value}
    if isinstance(kind, (list, tuple)):
        if not isinstance(value, list) or len(value) > 65536:
            raise wrong(path, "a list of at most 65536")
        if isinstance(kind, tuple) and len(value) != len(kind):
            raise wrong(path, "a pair of a uid and a value")
        kinds = kind * len(value) if isinstance(kind, list) else kind
        return type(kind)(read(kinds[i], x, f"{path}[{i}]") for i, x in enumerate(value))
    if kind.endswith("?"):
        return None if value is None else read(kind[:-1], value, path)
    allowed, expected = SCALARS[kind]
    if not allowed(value):
        raise wrong(path, expected)
    return int(value) if kind in ("u64", "i32f32", "i64f64") else value

def write(value, number=str):
    """A value as it goes over the wire. WIRE-08."""
    if isinstance(value, list):
        return [write(x, number) for x in value]
    if isinstance(value, tuple):
        return [value[0], write(value[1], number)]
    return value if isinstance(value, bool) else number(value)

def read_input(step, ruleset, value):
    """What a step takes under a ruleset; refused where a list has another length than the subnet,
    or a row a uid twice or one that the subnet does not have (consensus/epoch.md)."""
    parameters = inspect.signature(step).parameters.items()
    later = [name for name, x in parameters if x.default is not x.empty]
    kinds = {name + "?" * (name in later): FIELDS[name]
             for name, _ in parameters if name not in later or ruleset == "446"}
    if step is median:
        kinds["weights"] = I32_ROWS
    given = read(kinds, value, "input")

    lists = {x: y for x, y in given.items() if isinstance(y, list) and x not in ANY_LENGTH}
    if commit_reveal := given.get("commitReveal"):
        lists["commitReveal.commitBlocks"] = commit_reveal["commitBlocks"]
    n = given.get("n", len(next(iter(lists.values()), [])))
    lists.update((f"alphas[{r}]", row) for r, row in enumerate(given.get("alphas", [])))
    for name, values in lists.items():
        if len(values) != n:
            raise wrong(f"input.{name}", f"a list of {n}, one entry a uid")
    for name in [name for name in lists if FIELDS.get(name) in (U16_ROWS, I32_ROWS)]:
        bound = U16_MAX + 1 if name in ANY_UID and step is not median else n
        for r, row in enumerate(given[name]):
            seen = set()
            for i, (uid, _) in enumerate(row):
                if uid >= bound or uid in seen:
                    expected = f"a uid below {bound}" if uid >= bound else "a uid once in its row"
                    raise wrong(f"input.{name}[{r}][{i}][0]", expected)
                seen.add(uid)
    return {**given, "liquidAlphaConsensusMode": "Current"} if later and ruleset == "425" else given

# The wire: messages (wire.md) -------------------------------------------------------------------

RULESETS, MOST_REQUESTS, MOST = ["425", "446"], 64, 2**53 - 1
OFFER = {
    "contract": "1",
    "implementation": {"name": "epoch-python", "version": "1", "language": "Python"},
    "operations": [{"name": name, "rulesets": RULESETS, "trace": ["digest", "full"]}
                   for name in OPERATIONS],
    "limits": {"batch": MOST_REQUESTS},
}

class Forbidden(dict):
    """What WIRE-06 or WIRE-07 forbid: an object with a name twice, or a number too large."""

def object_of(pairs):
    made = dict(pairs)
    return Forbidden(made) if len(made) < len(pairs) or "__proto__" in made else made

def number_of(text):
    """An int where the text is digits alone: 1.0, 1e3 and -0 are no integers."""
    integer = text != "-0" and len(text) < 18 and re.fullmatch("-?[0-9]+", text)
    number = int(text) if integer else float(text)
    return number if abs(number) <= MOST else Forbidden()

def forbidden(value, path=""):
    """The path of something that WIRE-06 or WIRE-07 forbid, or None."""
    left = [(value, path)]
    while left:
        value, path = left.pop()
        lone = isinstance(value, str) and re.search("[\ud800-\udfff]", value)
        if lone or isinstance(value, Forbidden):
            return path
        if isinstance(value, dict):
            left += [(x, join(path, name)) for name, x in value.items()]
            left += [(name, path) for name in value]
        elif isinstance(value, list):
            left += [(x, f"{path}[{i}]") for i, x in enumerate(value)]
    return None

def describe(params):
    """WIRE-16 to WIRE-18."""
    contracts = read({"contracts": ["text"], "suite": "text"}, params, "")["contracts"]
    if "1" in contracts:
        return OFFER
    code, expected = -32010 if contracts else -32602, 'a list with "1" in it'
    raise Fault(code, f"contracts: {expected} belongs here", "contracts", expected)

def apply(params):
    """WIRE-19 to WIRE-22."""
    trace = {"mode": "trace", "stages?": ["text"]}
    asked = {"operation": "text", "ruleset": "text", "input": "object", "trace?": trace}
    asked = read(asked, params, "")
    name, ruleset, trace = asked["operation"], asked["ruleset"], asked.get("trace", {})
    if "stages" in trace and trace["mode"] != "full":
        raise wrong("trace.mode", "full, where stages are named")
    if name not in OPERATIONS:
        raise Fault(-32010, "operation: this one is not offered", "operation", "one described")
    if ruleset not in RULESETS:
        raise Fault(-32010, "ruleset: this one is not offered", "ruleset", " or ".join(RULESETS))
    step, fields, stages = OPERATIONS[name]
    for i, stage in enumerate(trace.get("stages", [])):
        if stage not in stages:
            raise wrong(f"trace.stages[{i}]", f"a stage of {name}")

    made = step(**read_input(step, ruleset, asked["input"]))
    output, passed = made if step is epoch else (made, made)
    numbers = AS_NUMBERS.split() if step in (epoch, storing) else []
    result = {"output": {x: write(output[x], int if x in numbers else str) for x in fields}}
    if trace:
        wanted = [x for x in stages if x in passed and x in trace.get("stages", stages)]
        field, form = ("digest", digest) if trace["mode"] == "digest" else ("value", write)
        result["trace"] = [{"stage": x, field: form(passed[x])} for x in wanted]
    return result

def digest(value):
    canonical = json.dumps(write(value), separators=(",", ":")).encode()
    return "0x" + hashlib.blake2b(canonical, digest_size=32).hexdigest()

METHODS = {"taospec_describe": describe, "taospec_apply": apply}

def id_of(request):
    """A request's id, or None where there is none that can be read."""
    found = request.get("id") if isinstance(request, dict) else None
    return found if type(found) is int or type(found) is str and forbidden(found) is None else None

def result_of(request, twice):
    """WIRE-11, WIRE-15, WIRE-25."""
    if id_of(request) is None or twice:
        expected = "a string or a whole number within ±(2^53 - 1), once in its batch"
        raise Fault(-32600, f"id: {expected} belongs here", "id", expected)
    method, params = request.get("method"), request.get("params")
    named = {name for name in request if not name.startswith("x-")} | {"params"}
    right = request.get("jsonrpc") == "2.0" and isinstance(method, str)
    if named != {"jsonrpc", "id", "method", "params"} or not right:
        raise Fault(-32600, "a request has jsonrpc 2.0, an id, a method and params alone")
    if isinstance(request, Forbidden) or forbidden({**request, "params": None}) is not None:
        raise Fault(-32600, "the request holds what WIRE-06 or WIRE-07 forbid")
    if (path := forbidden(params)) is not None:
        raise wrong(path, "nothing that WIRE-06 or WIRE-07 forbid")
    if method not in METHODS:
        raise Fault(-32601, "method: there is no such one", "method", " or ".join(METHODS))
    return METHODS[method](params)

def answer(request, twice=False):
    """The answer to one request, or None to a notification. WIRE-12, WIRE-13."""
    if isinstance(request, dict) and "id" not in request and {"jsonrpc", "method"} <= {*request}:
        return None
    try:
        reply = {"result": result_of(request, twice)}
    except Fault as fault:
        reply = {"error": fault.error}
    except Exception as error:  # a target that fails says so and goes on
        reply = {"error": {"code": -32603, "message": f"the target failed: {error!r}"}}
    return {"jsonrpc": "2.0", "id": id_of(request), **reply}

def handle(line):
    """The answer to one message, or None. WIRE-06, WIRE-14, WIRE-15."""
    def refused(code, words):
        return {"jsonrpc": "2.0", "id": None, "error": {"code": code, "message": words}}

    try:
        message = json.loads(line.decode("utf-8"), object_pairs_hook=object_of, parse_int=number_of,
                             parse_float=number_of, parse_constant=int)
    except RecursionError:
        return refused(-32011, "the message is nested too deeply")
    except ValueError:  # also that of int("NaN")
        return refused(-32700, "the message is not JSON in UTF-8")
    if not isinstance(message, list):
        return answer(message)
    if not 0 < len(message) <= MOST_REQUESTS:
        return refused(-32011 if message else -32600, f"a batch has 1 to {MOST_REQUESTS} requests")
    ids = [(type(id_of(request)), id_of(request)) for request in message]
    answers = [answer(request, ids.count(x) > 1) for request, x in zip(message, ids)]
    return [reply for reply in answers if reply] or None

if __name__ == "__main__":
    for received in sys.stdin.buffer:
        if answered := handle(received):
            sys.stdout.buffer.write(json.dumps(answered).encode() + b"\n")
            sys.stdout.buffer.flush()
