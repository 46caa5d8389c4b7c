"""The corpus table as tensors. The names of the columns are the recipe's."""
import gzip
import json
from dataclasses import dataclass

import torch

SOURCE, TARGET, ENCODER, QUALITY = "src", "vmaf", "encoder", "cq"
FEATURES = ["adm2", "vif_scale0", "vif_scale1", "vif_scale2", "vif_scale3", "motion2"]
ENCODERS = [
    *("libx264", "libx265", "libsvtav1", "libvvenc", "libvpx-vp9", "h264_nvenc", "hevc_nvenc", "av1_nvenc"),
    *("h264_qsv", "hevc_qsv", "av1_qsv", "unknown"),
]


@dataclass(frozen=True)
class Table:
    sources: list[str]  # sorted: the order of the folds
    source_of: torch.Tensor  # [rows], index into sources
    features: torch.Tensor  # [rows, 6], float64
    codec: torch.Tensor  # [rows, 14]: one-hot of the encoder, preset 0.5, quality in [0, 1]
    target: torch.Tensor  # [rows]
    exact_target: list[float]  # as the table has it


def read_table(path):
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    sources = sorted({row[SOURCE] for row in rows})
    known = {name: index for index, name in enumerate(ENCODERS)}
    encoder = torch.tensor([known.get(row[ENCODER], known["unknown"]) for row in rows])
    quality = torch.tensor([float(row[QUALITY]) for row in rows])
    low, high = quality.min(), quality.max()
    relative = (quality - low) / (high - low) if high > low else torch.full_like(quality, 0.5)
    one_hot = torch.nn.functional.one_hot(encoder, len(ENCODERS)).float()
    target = [float(row[TARGET]) for row in rows]
    return Table(
        sources=sources,
        source_of=torch.tensor([sources.index(row[SOURCE]) for row in rows]),
        features=torch.tensor([[float(row[name]) for name in FEATURES] for row in rows], dtype=torch.float64),
        codec=torch.cat([one_hot, torch.full((len(rows), 1), 0.5), relative[:, None]], dim=1),
        target=torch.tensor(target),
        exact_target=target,
    )
