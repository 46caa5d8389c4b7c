"""The recipe as most people would write it in PyTorch: a DataLoader, one model after another. The bench's peer.

Usage: pytorch_loop.py TABLE  (then on stdin, a line each: THREADS STEPS; on stdout wall seconds, processor seconds and steps)
"""
import gzip
import json
import sys
import time

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

FEATURES = ["adm2", "vif_scale0", "vif_scale1", "vif_scale2", "vif_scale3", "motion2"]
ENCODERS = "libx264 libx265 libsvtav1 libvvenc libvpx-vp9 h264_nvenc hevc_nvenc av1_nvenc h264_qsv hevc_qsv av1_qsv unknown".split()


def load(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    quality = torch.tensor([float(row["cq"]) for row in rows])
    codec = torch.zeros(len(rows), len(ENCODERS) + 2)
    for index, row in enumerate(rows):
        codec[index, ENCODERS.index(row["encoder"] if row["encoder"] in ENCODERS else "unknown")] = 1
    codec[:, -2] = 0.5
    codec[:, -1] = (quality - quality.min()) / (quality.max() - quality.min())
    features = torch.tensor([[float(row[name]) for name in FEATURES] for row in rows])
    return features, codec, torch.tensor([float(row["vmaf"]) for row in rows]), [row["src"] for row in rows]


def steps(features, codec, target, sources):
    """Trains on for ever, seed by seed and fold by fold, and yields after every step."""
    for seed in range(1_000_000):
        for held_out in sorted(set(sources)):
            torch.manual_seed(seed)
            chosen = torch.tensor([source != held_out for source in sources])
            std, mean = torch.std_mean(features[chosen], dim=0, correction=0)
            inputs = torch.cat([(features[chosen] - mean) / std.where(std >= 1e-8, 1.0), codec[chosen]], dim=1)
            layers = [nn.Linear(inputs.shape[1], 64), nn.GELU(), nn.Dropout(0.1), nn.Linear(64, 64), nn.GELU(), nn.Dropout(0.1)]
            model = nn.Sequential(*layers, nn.Linear(64, 1))
            adam = torch.optim.Adam(model.parameters(), lr=5e-4, weight_decay=1e-5)
            loader = DataLoader(TensorDataset(inputs, target[chosen]), batch_size=32, shuffle=True)
            for _epoch in range(200):
                for batch, expected in loader:
                    loss = nn.functional.mse_loss(model(batch).squeeze(1), expected)
                    adam.zero_grad()
                    loss.backward()
                    adam.step()
                    yield


def main():
    training = steps(*load(sys.argv[1]))
    next(training)
    print("ready", torch.__version__, flush=True)
    for line in sys.stdin:
        threads, count = map(int, line.split())
        torch.set_num_threads(threads)
        wall, processor = time.perf_counter(), time.process_time()
        for _step in range(count):
            next(training)
        print(time.perf_counter() - wall, time.process_time() - processor, count, flush=True)


if __name__ == "__main__":
    main()
