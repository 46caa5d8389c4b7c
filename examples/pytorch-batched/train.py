"""Trains one seed of a leave-one-source-out run, every fold at once, and writes what seedgate's gate reads.

All folds have the same network, so their weights are stacked along a first axis and one torch.baddbmm serves them all:
a step costs little more than a step of one model did. Each fold has its own shuffles, dropout and Adam moments.

Usage: train.py --seed N --corpus TABLE.jsonl[.gz] --out FOLDER [--epochs 200] [--batch 32] [--device cpu|cuda] …
"""
import argparse
import math
import os
import time
from pathlib import Path

import torch
from torch.nn import functional

from evidence import write_evidence
from table import read_table


class BatchedNetwork:
    """Linear · GELU · dropout, twice, and Linear, for F folds: every tensor has the folds as its first axis."""

    def __init__(self, folds, inputs, hidden, dropout, generator, device):
        self.dropout, self.generator = dropout, generator
        self.parameters = []
        for fan_in, fan_out in ((inputs, hidden), (hidden, hidden), (hidden, 1)):
            bound = 1 / math.sqrt(fan_in)  # as torch.nn.Linear starts
            for shape in ((folds, fan_in, fan_out), (folds, 1, fan_out)):
                values = torch.rand(shape, generator=generator, device=device).mul_(2 * bound).sub_(bound)
                self.parameters.append(values.requires_grad_())

    def __call__(self, x, training):
        """x [F, batch, inputs] → [F, batch]"""
        w1, b1, w2, b2, w3, b3 = self.parameters
        x = self.dropped(functional.gelu(torch.baddbmm(b1, x, w1)), training)
        x = self.dropped(functional.gelu(torch.baddbmm(b2, x, w2)), training)
        return torch.baddbmm(b3, x, w3).squeeze(2)

    def dropped(self, units, training):
        if not training or self.dropout == 0:
            return units
        keep = 1 - self.dropout
        mask = torch.empty_like(units).bernoulli_(keep, generator=self.generator)
        return units * mask.div_(keep)


class BatchedAdam:
    """torch.optim.Adam with L2 weight decay. Folds of unequal length: one that is done with its epoch stands still."""

    def __init__(self, parameters, folds, learning_rate, weight_decay, device):
        self.parameters, self.learning_rate, self.weight_decay = parameters, learning_rate, weight_decay
        self.moments = [(torch.zeros_like(p), torch.zeros_like(p)) for p in parameters]
        self.steps = torch.zeros(folds, 1, 1, device=device)

    @torch.no_grad()
    def step(self, loss, moving):
        """moving: [F] of bool, or None where every fold moves"""
        gradients = torch.autograd.grad(loss, self.parameters)
        self.steps += 1 if moving is None else moving[:, None, None]
        rate = self.learning_rate / (1 - 0.9**self.steps)
        unbias = (1 - 0.999**self.steps).sqrt()
        for parameter, gradient, (first, second) in zip(self.parameters, gradients, self.moments, strict=True):
            gradient = gradient.add(parameter, alpha=self.weight_decay)
            new_first = torch.lerp(first, gradient, 0.1)
            new_second = (second * 0.999).addcmul_(gradient, gradient, value=0.001)
            moved = parameter - rate * new_first / (new_second.sqrt() / unbias + 1e-8)
            for old, new in ((first, new_first), (second, new_second), (parameter, moved)):
                old.copy_(new if moving is None else torch.where(moving[:, None, None], new, old))


def standardised(features, chosen):
    """Features by mean and population standard deviation of the fold's own training rows."""
    std, mean = torch.std_mean(features[chosen].double(), dim=0, correction=0)
    return ((features - mean) / torch.where(std < 1e-8, 1.0, std)).float()


def epoch_batches(rows, batch, generator, device):
    """Per step: rows [F, batch], weights [F, batch] (1/b in a batch of b, 0 in padding), and which folds have a batch."""
    steps = math.ceil(max(len(chosen) for chosen in rows) / batch)
    order = torch.zeros(len(rows), steps * batch, dtype=torch.long, device=device)
    weights = torch.zeros(len(rows), steps * batch, device=device)
    for fold, chosen in enumerate(rows):
        count = len(chosen)
        order[fold, :count] = chosen[torch.randperm(count, generator=generator, device=device)]
        weights[fold, :count] = 1 / batch
        if count % batch:
            weights[fold, count - count % batch : count] = 1 / (count % batch)
    short = min(len(chosen) for chosen in rows)
    for step in range(steps):
        cut = slice(step * batch, (step + 1) * batch)
        everyone = step * batch < short
        yield order[:, cut], weights[:, cut], None if everyone else weights[:, cut].sum(dim=1) > 0


def train(table, options, device):
    """→ the held-out sources in order, and per fold its predictions for every row of the table, [F, rows]"""
    generator = torch.Generator(device).manual_seed(options.seed)
    features, codec, target = (tensor.to(device) for tensor in (table.features, table.codec, table.target))
    source_of = table.source_of.to(device)
    rows = [torch.nonzero(source_of != fold).flatten() for fold in range(len(table.sources))]
    inputs = torch.stack([torch.cat([standardised(features, chosen), codec], dim=1) for chosen in rows])
    folds = torch.arange(len(rows), device=device)[:, None]

    network = BatchedNetwork(len(rows), inputs.shape[2], options.hidden, options.dropout, generator, device)
    adam = BatchedAdam(network.parameters, len(rows), options.learning_rate, options.weight_decay, device)
    for _epoch in range(options.epochs):
        for chosen, weights, moving in epoch_batches(rows, options.batch, generator, device):
            error = network(inputs[folds, chosen], training=True) - target[chosen]
            # The folds share no weight, so the gradient of the sum is each fold's own.
            adam.step((error.square() * weights).sum(), moving)
    with torch.no_grad():
        return network(inputs, training=False).cpu()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--epochs", type=int, default=200)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--hidden", type=int, default=64)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--learning-rate", type=float, default=5e-4)
    parser.add_argument("--weight-decay", type=float, default=1e-5)
    options = parser.parse_args()

    torch.set_num_threads(options.threads)
    started = time.perf_counter()
    table = read_table(options.corpus)
    predictions = train(table, options, torch.device(options.device))
    write_evidence(options, table, predictions, time.perf_counter() - started)


if __name__ == "__main__":
    main()
