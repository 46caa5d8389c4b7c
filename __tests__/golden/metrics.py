"""Writes metrics.json: PLCC, SROCC, RMSE and summaries by SciPy and NumPy, for src/metrics to be compared with.

Usage: python metrics.py  (needs numpy and scipy; the tests need neither)
PLCC is computed a second time in exact rational arithmetic, which is what is written; SciPy must agree with it.
"""
import json
import math
import platform
from decimal import Decimal, getcontext
from fractions import Fraction
from pathlib import Path

import numpy as np
import scipy
from scipy import stats

getcontext().prec = 60


def exact_plcc(x, y):
    a, b = [Fraction(v) for v in x], [Fraction(v) for v in y]
    ma, mb = sum(a) / len(a), sum(b) / len(b)
    cov = sum((p - ma) * (q - mb) for p, q in zip(a, b))
    va, vb = sum((p - ma) ** 2 for p in a), sum((q - mb) ** 2 for q in b)
    ratio = cov * cov / (va * vb)
    root = (Decimal(ratio.numerator) / Decimal(ratio.denominator)).sqrt()
    return float(root) if cov >= 0 else -float(root)


def samples():
    rng = np.random.default_rng(20260806)
    noisy = lambda x, s: x + rng.normal(0, s, len(x))
    vmaf = rng.uniform(20, 100, 300)
    yield "random", rng.normal(size=200), rng.normal(size=200)
    yield "teacher scores and good predictions", noisy(vmaf, 0.8), vmaf
    yield "negative", noisy(-vmaf, 5), vmaf
    yield "ties", rng.integers(0, 5, 150).astype(float), rng.integers(0, 4, 150).astype(float)
    yield "one value stands out", np.r_[np.zeros(49), 1.0], rng.normal(size=50)
    yield "1e8 + small", 1e8 + np.round(rng.normal(size=120), 3), 1e8 + np.round(rng.normal(size=120), 3)
    yield "tiny scale", rng.normal(size=80) * 1e-170, rng.normal(size=80) * 1e-170
    yield "huge scale", rng.normal(size=80) * 1e170, rng.normal(size=80) * 1e170
    yield "two rows", np.array([1.0, 2.5]), np.array([7.0, 3.0])
    yield "three rows", np.array([1.0, 2.5, 2.0]), np.array([7.0, 3.0, 4.0])
    yield "nearly constant", 0.95 + np.arange(40) * np.spacing(0.95), rng.normal(size=40)
    yield "negative zero ties with zero", np.array([0.0, -0.0, 1.0, 2.0]), np.array([1.0, 1.5, 3.0, 2.0])


def case(name, x, y):
    error = x - y
    largest = float(np.max(np.abs(error)))
    plcc, exact = stats.pearsonr(x, y).statistic, exact_plcc(x, y)
    # SciPy centres on a rounded mean: of a nearly constant sample it warns and loses digits. The exact value is the reference.
    assert abs(plcc - exact) < (1e-3 if name == "nearly constant" else 1e-11), (name, plcc, exact)
    return {
        "name": name,
        "x": x.tolist(),
        "y": y.tolist(),
        "plcc": exact,
        "srocc": float(stats.spearmanr(x, y).statistic),
        "rmse": largest * float(np.sqrt(np.mean((error / largest) ** 2))),
        "mean": float(math.fsum(x) / len(x)),
        "std": float(np.std((x - x[0]) / np.max(np.abs(x - x[0])), ddof=1) * np.max(np.abs(x - x[0]))),
        "min": float(np.min(x)),
        "max": float(np.max(x)),
    }


made_by = f"Python {platform.python_version()}, NumPy {np.__version__}, SciPy {scipy.__version__}"
cases = [case(*sample) for sample in samples()]
path = Path(__file__).with_suffix(".json")
path.write_text(json.dumps({"made_by": made_by, "cases": cases}) + "\n", encoding="utf-8")
