"""examples/pytorch-batched, timed: every fold of a seed at once.

Usage: pytorch_batched.py TABLE  (then on stdin, a line each: THREADS EPOCHS; on stdout wall seconds, processor seconds and
model steps)
"""
import math
import sys
import time
from argparse import Namespace
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parent.parent / "examples" / "pytorch-batched"))
from table import read_table  # noqa: E402
from train import train  # noqa: E402

BATCH = 32


def main():
    table = read_table(Path(sys.argv[1]))
    counts = torch.bincount(table.source_of).tolist()
    steps = sum(math.ceil((sum(counts) - count) / BATCH) for count in counts)
    print("ready", torch.__version__, flush=True)
    for line in sys.stdin:
        threads, epochs = map(int, line.split())
        torch.set_num_threads(threads)
        recipe = {"hidden": 64, "dropout": 0.1, "learning_rate": 5e-4, "weight_decay": 1e-5}
        options = Namespace(seed=0, epochs=epochs, batch=BATCH, **recipe)
        wall, processor = time.perf_counter(), time.process_time()
        train(table, options, torch.device("cpu"))
        print(time.perf_counter() - wall, time.process_time() - processor, epochs * steps, flush=True)


if __name__ == "__main__":
    main()
