"""Makes folds.json: per held-out source of the demo corpus, what numpy says of the training rows' features.

Run from the repository root: python __tests__/golden/folds.py > __tests__/golden/folds.json
"""

import gzip
import json

import numpy as np

FEATURES = ["adm2", "vif_scale0", "vif_scale1", "vif_scale2", "vif_scale3", "motion2"]

with gzip.open("demo/per_frame_canonical6.jsonl.gz", "rt", encoding="utf-8") as lines:
    rows = [json.loads(line) for line in lines]
features = np.array([[row[name] for name in FEATURES] for row in rows], dtype=np.longdouble)
sources = np.array([row["src"] for row in rows])

folds = []
for source in sorted(set(sources)):
    train = features[sources != source]
    folds.append(
        {
            "held_out": str(source),
            "n_train": len(train),
            "n_val": int((sources == source).sum()),
            "mean": [float(value) for value in train.mean(axis=0)],
            "std": [float(value) for value in train.std(axis=0)],
        }
    )
quality = [row["cq"] for row in rows]
print(json.dumps({"cq_min": min(quality), "cq_max": max(quality), "folds": folds}, indent=1))
