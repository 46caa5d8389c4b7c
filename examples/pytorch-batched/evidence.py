"""What the gate reads of a seed: loso_seed{N}.json and, row by row, predictions_seed{N}.jsonl."""
import json
import os

import torch

from table import ENCODERS


def ranks(values):
    """Ranks from 0, equal values sharing the mean of theirs."""
    _, inverse, counts = torch.unique(values, return_inverse=True, return_counts=True)
    last = counts.cumsum(0).double()
    return (last - (counts + 1) / 2)[inverse]


def plcc(a, b):
    """NaN where one of them is constant."""
    a, b = a - a.mean(), b - b.mean()
    return float((a @ b) / (a.norm() * b.norm()))


def write_whole(path, text):
    """A reader, or a run that was killed meanwhile, sees the old file or the new one."""
    part = path.with_name(path.name + ".part")
    part.write_text(text, encoding="utf-8")
    os.replace(part, path)


def write_evidence(options, table, predictions, seconds):
    """predictions: [folds, rows]; of each fold only its held-out rows count"""
    own = predictions.double().gather(0, table.source_of[None])[0]
    target = torch.tensor(table.exact_target, dtype=torch.float64)
    folds = []
    for fold, held_out in enumerate(table.sources):
        held = table.source_of == fold
        p, t = own[held], target[held]
        folds.append(
            {
                "held_out": held_out,
                "n_train": int((~held).sum()),
                "n_val": int(held.sum()),
                "plcc": plcc(p, t),
                "srocc": plcc(ranks(p), ranks(t)),
                "rmse": float((p - t).square().mean().sqrt()),
            }
        )
    of = {key: torch.tensor([fold[key] for fold in folds], dtype=torch.float64) for key in ("plcc", "srocc", "rmse")}
    loso = {
        "seed": options.seed,
        "corpus": str(options.corpus),
        "n_folds": len(folds),
        "folds": folds,
        "mean_plcc": float(of["plcc"].mean()),
        "std_plcc": float(of["plcc"].std(correction=1)),
        "min_plcc": float(of["plcc"].min()),
        "max_plcc": float(of["plcc"].max()),
        "mean_srocc": float(of["srocc"].mean()),
        "mean_rmse": float(of["rmse"].mean()),
        "epochs": options.epochs,
        "batch_size": options.batch,
        "lr": options.learning_rate,
        "weight_decay": options.weight_decay,
        "num_codecs": len(ENCODERS) + 2,
        "encoder_vocab_version": 2,
        "wall_time_s": seconds,
    }
    lines = []
    for row, (source, value, prediction) in enumerate(zip(table.source_of.tolist(), table.exact_target, own.tolist())):
        name = table.sources[source]
        line = {"row": row, "source": name, "fold": name, "target": value, "prediction": prediction}
        lines.append(json.dumps(line, separators=(",", ":"), ensure_ascii=False) + "\n")
    options.out.mkdir(parents=True, exist_ok=True)
    write_whole(options.out / f"predictions_seed{options.seed}.jsonl", "".join(lines))
    write_whole(options.out / f"loso_seed{options.seed}.json", json.dumps(loso, indent=2) + "\n")
