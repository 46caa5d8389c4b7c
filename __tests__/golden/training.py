"""Writes training.json: what PyTorch gives for the recipe that src/training trains, for the tests to be compared with.

Usage: python training.py  (needs numpy and torch; the tests need neither)
The random streams are a second implementation, from their published definitions; network, loss, gradient and Adam are
PyTorch's own, in double precision, one model after another.
"""
import hashlib
import json
import math
import platform
import struct
from pathlib import Path

import numpy as np
import torch
from torch import nn

FEATURES, CODEC, HIDDEN = 3, 14, (5, 3)
INPUTS = FEATURES + CODEC
# dropout.ts: steps that share a pool of masks, rows of a pool, and what probabilities are multiples of.
STEPS_PER_POOL, POOL_ROWS, CHANCES = 256, 256, 1 << 16


class Xoshiro128StarStar:
    """Blackman & Vigna, "Scrambled linear pseudorandom number generators", 2018: xoshiro128** 1.1."""

    def __init__(self, state):
        self.s = list(state)

    def next(self):
        s, bits = self.s, 0xFFFFFFFF
        rotate = lambda x, k: (x << k | x >> (32 - k)) & bits
        result = rotate(s[1] * 5 & bits, 7) * 9 & bits
        t = s[1] << 9 & bits
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 11)
        return result

    def unit(self):
        return self.next() / 2**32

    def take(self, count):
        return [self.next() for _ in range(count)]


def stream(seed, held_out, purpose, position):
    key = json.dumps([seed, held_out, purpose, position], separators=(",", ":"), ensure_ascii=False)
    return Xoshiro128StarStar(struct.unpack("<4I", hashlib.sha256(key.encode()).digest()[:16]))


def initial(seed, held_out):
    """Segments of the flat vector: layer 1 with its bias as last row, then weight and bias of layers 2 and 3; [in, out]."""
    random = stream(seed, held_out, "initialisation", 0)
    h1, h2 = HIDDEN
    fan_ins = [(INPUTS, (INPUTS + 1) * h1), (h1, h1 * h2), (h1, h2), (h2, h2), (h2, 1)]
    return [
        np.array([(2 * random.unit() - 1) / math.sqrt(fan_in) for _ in range(count)], np.float32)
        for fan_in, count in fan_ins
    ]


def network(segments):
    layer1, weight2, bias2, weight3, bias3 = (torch.tensor(s, dtype=torch.float64) for s in segments)
    h1, h2 = HIDDEN
    layers = [nn.Linear(a, b, dtype=torch.float64) for a, b in ((INPUTS, h1), (h1, h2), (h2, 1))]
    layer1 = layer1.reshape(INPUTS + 1, h1)
    values = [layer1[:-1].T, layer1[-1], weight2.reshape(h1, h2).T, bias2, weight3.reshape(1, h2), bias3]
    with torch.no_grad():
        for parameter, value in zip((p for layer in layers for p in layer.parameters()), values, strict=True):
            parameter.copy_(value)
    return layers


def flat(layers):
    (w1, b1), (w2, b2), (w3, b3) = (layer.parameters() for layer in layers)
    return torch.cat([torch.cat([w1.T, b1[None]]).flatten(), w2.T.flatten(), b2, w3.flatten(), b3]).tolist()


def batches(rows, batch, seed, held_out, epoch):
    order, random = list(rows), stream(seed, held_out, "shuffle", epoch)
    for last in range(len(order) - 1, 0, -1):
        other = math.floor(random.unit() * (last + 1))
        order[last], order[other] = order[other], order[last]
    return [order[start : start + batch] for start in range(0, len(order), batch)]


def masks(seed, held_out, block, keep, batch):
    """Per hidden layer, [STEPS_PER_POOL, batch, width] of 0 and 1/keep."""
    random = stream(seed, held_out, "dropout", block)
    halves = lambda count: [half for bits in random.take(count // 2) for half in (bits & 0xFFFF, bits >> 16)]
    pools = [np.reshape(halves(POOL_ROWS * width), (POOL_ROWS, width)) < keep * CHANCES for width in HIDDEN]
    picks = [np.reshape(halves(STEPS_PER_POOL * batch), (STEPS_PER_POOL, batch)) % POOL_ROWS for _ in HIDDEN]
    return [torch.tensor(pool[pick] / keep) for pool, pick in zip(pools, picks)]


def train(data, job, batch, epochs, dropout):
    seed, held_out = job["seed"], job["heldOut"]
    rows = [row for row, source in enumerate(data["sourceOf"]) if source != job["heldOutIndex"]]
    width = INPUTS + 1
    shift, scale = (torch.tensor(job[name], dtype=torch.float64) for name in ("shift", "scale"))
    x = ((torch.tensor(data["inputs"], dtype=torch.float64).reshape(-1, width) - shift) / scale)[:, :-1]
    y = torch.tensor(data["targets"], dtype=torch.float64)
    layers = network(initial(seed, held_out))
    parameters = [p for layer in layers for p in layer.parameters()]
    adam = torch.optim.Adam(parameters, lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)
    steps = [chosen for epoch in range(epochs) for chosen in batches(rows, batch, seed, held_out, epoch)]
    keep = round((1 - dropout) * CHANCES) / CHANCES
    drawn = masks(seed, held_out, 0, keep, batch) if dropout else None
    assert len(steps) <= STEPS_PER_POOL
    for step, chosen in enumerate(steps):
        units = x[chosen]
        for layer, linear in enumerate(layers[:-1]):
            units = nn.functional.gelu(linear(units))
            if drawn:
                units = units * drawn[layer][step, : len(chosen)]
        loss = nn.functional.mse_loss(layers[-1](units).flatten(), y[chosen])
        adam.zero_grad()
        loss.backward()
        adam.step()
    return {"seed": seed, "heldOut": held_out, "steps": len(steps), "parameters": [float(f"{p:.10g}") for p in flat(layers)]}


def made_up_data(sizes):
    """Rows of features, a codec block and a one; float32, so that both sides read the same numbers."""
    rng = np.random.default_rng(20260806)
    source_of = [source for source, size in enumerate(sizes) for _ in range(size)]
    rows = len(source_of)
    features = rng.normal(size=(rows, FEATURES))
    codec = np.eye(CODEC - 2)[rng.integers(0, CODEC - 2, rows)]
    rest = np.c_[np.full(rows, 0.5), rng.uniform(size=rows), np.ones(rows)]
    inputs = np.c_[features, codec, rest].astype(np.float32)
    targets = (2 * np.sin(features[:, 0]) + features[:, 1] + rng.normal(0, 0.1, rows) + 3).astype(np.float32)
    return {"inputs": inputs.flatten().tolist(), "targets": targets.tolist(), "sourceOf": source_of}


def made_up_jobs():
    rng = np.random.default_rng(7)
    fixed = CODEC + 1
    for seed, held_out, index in ((0, "crowd_run", 0), (0, "ducks", 1), (3, "crowd_run", 0), (3, None, -1)):
        shift = np.r_[rng.uniform(-0.5, 0.5, FEATURES), np.zeros(fixed)].astype(np.float32)
        scale = np.r_[rng.uniform(0.7, 1.4, FEATURES), np.ones(fixed)].astype(np.float32)
        yield {"seed": seed, "heldOut": held_out, "heldOutIndex": index, "shift": shift.tolist(), "scale": scale.tolist()}


def distribution(values, fan_in):
    """In units of the bound 1/√fan_in."""
    values = torch.cat(values).double() * math.sqrt(fan_in)
    return {
        "fanIn": fan_in,
        "count": values.numel(),
        "largest": float(values.abs().max()),
        "mean": float(values.mean()),
        "variance": float(values.var(unbiased=False)),
        "deciles": np.quantile(values.numpy(), np.arange(1, 10) / 10).tolist(),
    }


def linear_distributions():
    torch.manual_seed(0)
    for fan_in, fan_out in ((20, 64), (64, 64), (64, 1)):
        layers = [nn.Linear(fan_in, fan_out) for _ in range(4000 // math.isqrt(fan_out))]
        weights = [layer.weight.detach().flatten() for layer in layers]
        biases = [layer.bias.detach() for layer in layers]
        yield {"weight": distribution(weights, fan_in), "bias": distribution(biases, fan_in)}


LEARNING_RATE, WEIGHT_DECAY = 0.01, 0.05
made_by = f"Python {platform.python_version()}, NumPy {np.__version__}, PyTorch {torch.__version__}"

published = Xoshiro128StarStar([1, 2, 3, 4]).take(10)
assert published[:6] == [11520, 0, 5927040, 70819200, 2031721883, 1637235492]
states = [[1, 2, 3, 4], [0, 0, 0, 1], [0xFFFFFFFF] * 4, [0x9E3779B9, 0x80000000, 0x7FFFFFFF, 0xDEADBEEF]]
keys = [
    (0, None, "initialisation", 0),
    (0, "crowd_run", "shuffle", 199),
    (2147483647, 'düne "4k"\\', "dropout", 7),
]

data, jobs = made_up_data((5, 6, 8)), list(made_up_jobs())
runs = [
    ("one step", 32, 1, 0.0),
    ("ten steps", 32, 10, 0.0),
    ("four epochs of short last batches", 4, 4, 0.0),
    ("four epochs with dropout", 4, 4, 0.25),
]
golden = {
    "made_by": made_by,
    "generator": [{"state": state, "outputs": Xoshiro128StarStar(state).take(10)} for state in states],
    "streams": [{"key": key, "outputs": stream(*key).take(4)} for key in keys],
    "linear": list(linear_distributions()),
    "training": {
        "inputs": INPUTS,
        "hidden": HIDDEN,
        "learningRate": LEARNING_RATE,
        "weightDecay": WEIGHT_DECAY,
        "data": data,
        "jobs": jobs,
        "initial": [np.concatenate(initial(job["seed"], job["heldOut"])).tolist() for job in jobs],
        "runs": [
            {
                "name": name,
                "batch": batch,
                "epochs": epochs,
                "dropout": dropout,
                "trained": [train(data, job, batch, epochs, dropout) for job in jobs],
            }
            for name, batch, epochs, dropout in runs
        ],
    },
}
path = Path(__file__).with_suffix(".json")
path.write_text(json.dumps(golden) + "\n", encoding="utf-8")
