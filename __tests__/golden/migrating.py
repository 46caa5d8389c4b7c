"""Makes migrating.json: what a trainer leaves that has the six lines of docs/migrating.md in it.

    python3 __tests__/golden/migrating.py

The trainer stands in for any: its prediction of a row is a smooth function of the row's features, a little other for every seed.
Its SROCC breaks ties by order, as argsort(argsort(x)) does, and not by midranks.
"""
import hashlib
import json
import math
import pathlib
import re
import tempfile

HERE = pathlib.Path(__file__).parent
corpus = HERE.parent.parent / "examples/consumer/corpus/table.jsonl"
lines = re.search(r"```python\n(.*?)```", (HERE.parent.parent / "docs/migrating.md").read_text("utf-8"), re.S)[1]


def plcc(a, b):
    ma, mb = sum(a) / len(a), sum(b) / len(b)
    a, b = [x - ma for x in a], [x - mb for x in b]
    return sum(x * y for x, y in zip(a, b)) / math.sqrt(sum(x * x for x in a) * sum(y * y for y in b))


def ranks(values):
    order = sorted(range(len(values)), key=lambda index: values[index])
    return [float(order.index(index)) for index in range(len(values))]


def train(seed, out):
    rows = [json.loads(line) for line in corpus.read_text("utf-8").splitlines()]
    predicted = [round(150 * row["adm2"] - 55 + (0.3 + 0.05 * seed) * math.sin(7 * i + seed), 1) for i, row in enumerate(rows)]
    exec(lines, {"corpus": corpus, "out": out, "seed": seed, "predicted": predicted})
    folds = []
    for source in sorted({row["src"] for row in rows}):
        held = [i for i, row in enumerate(rows) if row["src"] == source]
        p, t = [predicted[i] for i in held], [rows[i]["vmaf"] for i in held]
        rmse = math.sqrt(sum((x - y) ** 2 for x, y in zip(p, t)) / len(held))
        fold = {"held_out": source, "n_train": len(rows) - len(held), "n_val": len(held)}
        folds.append({**fold, "plcc": plcc(p, t), "srocc": plcc(ranks(p), ranks(t)), "rmse": rmse})
    of = {key: [fold[key] for fold in folds] for key in ("plcc", "srocc", "rmse")}
    mean = {key: sum(values) / len(values) for key, values in of.items()}
    spread = math.sqrt(sum((value - mean["plcc"]) ** 2 for value in of["plcc"]) / (len(folds) - 1))
    result = {"seed": seed, "corpus": "table.jsonl", "n_folds": len(folds), "folds": folds, "mean_plcc": mean["plcc"], "std_plcc": spread}
    result |= {"min_plcc": min(of["plcc"]), "max_plcc": max(of["plcc"]), "mean_srocc": mean["srocc"], "mean_rmse": mean["rmse"]}
    result |= {"epochs": 200, "batch_size": 32, "lr": 5e-4, "weight_decay": 1e-5}
    (out / f"loso_seed{seed}.json").write_text(json.dumps(result, indent=2) + "\n", "utf-8")


with tempfile.TemporaryDirectory() as folder:
    out = pathlib.Path(folder)
    for seed in (0, 1):
        train(seed, out)
    files = {path.name: path.read_text("utf-8") for path in sorted(out.iterdir())}
golden = {"lines_sha256": hashlib.sha256(lines.encode("utf-8")).hexdigest(), "files": files}
(HERE / "migrating.json").write_text(json.dumps(golden, indent=1) + "\n", "utf-8")
