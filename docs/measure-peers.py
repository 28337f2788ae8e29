"""Ratings of the same votes by arena-rate and by what others use, side by side; see docs/performance.md.

Only a measurement: nothing of the arena is made with Python. Each program reads the same CSV file in a process of its own.
"""

import argparse
import ast
import importlib.util
import json
import math
import os
import pathlib
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time

BEGIN, END = "<!-- peers measured: begin -->", "<!-- peers measured: end -->"
ROOT = pathlib.Path(__file__).resolve().parent.parent
JAR = ROOT / "arena-ejb/target/arena-rate.jar"
POINTS = 400 / math.log(10)


def make(file, votes, models):
    """Uneven pairs, a fifth ties and a tenth both bad, as in MadeVotes."""
    import numpy as np

    random = np.random.default_rng(7)
    theta = random.uniform(-1.2, 1.2, models)
    shares = (np.arange(models) + 3.0) ** -0.7
    a = random.choice(models, votes, p=shares / shares.sum())
    b = (a + random.integers(1, models, votes)) % models
    kind = random.random(votes)
    won = random.random(votes) < 1 / (1 + np.exp(theta[b] - theta[a]))
    names = np.array([f"model-{i:03d}" for i in range(models)])
    outcome = np.where(kind < 0.2, "tie", np.where(kind < 0.3, "tie (bothbad)", np.where(won, "model_a", "model_b")))
    with open(file, "w", encoding="utf-8") as out:
        out.write("model_a,model_b,winner\n")
        out.writelines(f"{x},{y},{z}\n" for x, y, z in zip(names[a], names[b], outcome))


def read(file):
    import pandas as pd

    return pd.read_csv(file)


def evalica(table):
    import evalica as library

    winners = table["winner"].map(
        {"model_a": library.Winner.X, "model_b": library.Winner.Y, "tie": library.Winner.Draw, "tie (bothbad)": library.Winner.Draw}
    )
    found = library.bradley_terry(table["model_a"], table["model_b"], winners)
    return {name: POINTS * math.log(score) for name, score in found.scores.items()}


def arena_rank(table):
    from arena_rank.models.bradley_terry import BradleyTerry
    from arena_rank.utils.data_utils import PairDataset

    data = PairDataset.from_pandas(table)
    found = BradleyTerry(n_competitors=len(data.competitors)).compute_ratings_and_cis(data)
    return dict(zip(found["competitors"], map(float, found["ratings"])))


def fastchat(table):
    """The function alone, taken from the installed package: the module around it asks for much else."""
    import numpy
    import pandas

    module = pathlib.Path(importlib.util.find_spec("fastchat").submodule_search_locations[0]) / "serve/monitor/elo_analysis.py"
    source = module.read_text(encoding="utf-8")
    function = next(f for f in ast.parse(source).body if getattr(f, "name", "") == "compute_elo_mle_with_tie")
    there = {"math": math, "np": numpy, "pd": pandas}
    exec(ast.get_source_segment(source, function), there)
    return there["compute_elo_mle_with_tie"](table).to_dict()


PEERS = {"evalica": evalica, "arena-rank": arena_rank, "FastChat": fastchat}
TOLD = {"evalica": "no", "arena-rank": "sandwich", "FastChat": "no"}


def child(peer, file):
    """One peer in this process: prints its times, memory and ratings."""
    table = read(file)
    begun = time.perf_counter()
    ratings = PEERS[peer](table)
    spent = time.perf_counter() - begun
    json.dump({"fit": spent, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "ratings": ratings}, sys.stdout)


def whole(command):
    """Wall and processor seconds of a process, and what it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    wall = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        return None, None, done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "ended"
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def centred(ratings):
    mean = statistics.fmean(ratings.values())
    return {name: rating - mean for name, rating in ratings.items()}


def median(values):
    return statistics.median(values)


def line(name, told, walls, cpus, fit, peak, apart, own):
    return (
        f"| {name} | {told} | {median(walls):.2f} s | {median(walls) / own[0]:.1f} | {median(cpus):.2f} s | {median(cpus) / own[1]:.1f} "
        f"| {fit} | {peak} | {apart} |"
    )


def measure(votes, models, runs, peers):
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "votes.csv")
        make(file, votes, models)
        rate = ["java", "-jar", str(JAR), file, "--format", "csv", "--intervals", "sandwich"]
        found = {name: ([], [], []) for name in ["arena-rate", *peers]}
        failed = {}
        for _ in range(runs):
            for name in found:
                command = rate if name == "arena-rate" else [sys.executable, __file__, "--child", name, file]
                wall, cpu, text = whole(command)
                if wall is None:
                    failed[name] = text
                    continue
                found[name][0].append(wall)
                found[name][1].append(cpu)
                found[name][2].append(text)
        if "arena-rate" in failed:
            raise SystemExit(failed["arena-rate"])
        rows = [row.split(",") for row in found["arena-rate"][2][0].splitlines()]
        at = {column: place for place, column in enumerate(rows[0])}
        ours = centred({row[at["model"]]: float(row[at["rating"]]) for row in rows[1:]})
        own = (median(found["arena-rate"][0]), median(found["arena-rate"][1]))
        lines = [line("arena-rate", "sandwich", found["arena-rate"][0], found["arena-rate"][1], "", "", "0", own)]
        for name in peers:
            if name in failed:
                lines.append(f"| {name} | did not end well: {failed[name]} |  |  |  |  |  |  |  |")
                continue
            told = [json.loads(text) for text in found[name][2]]
            theirs = centred(told[0]["ratings"])
            apart = max(abs(theirs[model] - ours[model]) for model in ours)
            lines.append(
                line(
                    name,
                    TOLD[name],
                    found[name][0],
                    found[name][1],
                    f"{median([t['fit'] for t in told]):.2f} s",
                    f"{median([t['peak'] for t in told]):.0f} MB",
                    f"{apart:.4f}",
                    own,
                )
            )
    return "\n".join(
        [
            "",
            f"{votes:,} votes on {models} models; {os.cpu_count()} processors, Python {platform.python_version()}; medians of {runs}.",
            "",
            "| program | intervals | whole process | to arena-rate | processor | to arena-rate | fit alone | peak resident | farthest rating, points |",
            "|---|---|---|---|---|---|---|---|---|",
            *lines,
            "",
            "",
        ]
    )


def main():
    if sys.argv[1:2] == ["--child"]:
        child(sys.argv[2], sys.argv[3])
        return
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--votes", type=int, default=1_000_000)
    options.add_argument("--models", type=int, default=100)
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--peers", default=",".join(PEERS), help="some of " + ", ".join(PEERS))
    given = options.parse_args()
    text = measure(given.votes, given.models, given.runs, given.peers.split(","))
    print(text)
    document = ROOT / "docs/performance.md"
    words = document.read_text(encoding="utf-8")
    begin, end = words.index(BEGIN) + len(BEGIN), words.index(END)
    document.write_text(words[:begin] + "\n" + text + words[end:], encoding="utf-8")


if __name__ == "__main__":
    main()
