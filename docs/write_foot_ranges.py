#!/usr/bin/env python3
"""Prints which foot, sock, shoe and insole factors do not run at an end of their range.

    docs/write_foot_ranges.py build/release/footfall > ranges.md

Every quantity of the groups foot (both feet, and the right one alone), sock, shoe and insole is set
to both ends of its range, all else as in the base runner at 3.0 m/s, and run with
`footfall run --json`. The table holds the runs that are not `ok`, with the gates they fail or the
reason why they could not run; the first line counts all runs.
"""
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

GROUPS = ("foot_r", "sock", "shoe", "insole")
SPEED = "gait.speed=3.0"


def run(program, settings):
    """What the program answers in JSON; None where it refuses the settings."""
    command = [program, "run", "--json", "--hold", "0", "--set", SPEED]
    for setting in settings:
        command += ["--set", setting]
    done = subprocess.run(command, capture_output=True, text=True)
    return json.loads(done.stdout) if done.stdout else {"status": "refused", "reason": done.stderr, "gates": {}}


def list_runs(program):
    """(what is set, its value, settings) of every run."""
    factors = json.loads(subprocess.run([program, "factors", "--json"], capture_output=True, text=True).stdout)
    for factor in factors:
        group, _, name = factor["key"].partition(".")
        if group not in GROUPS or not factor.get("range"):
            continue  # another group, or a choice
        for value in factor["range"]:
            text = f"{value:.6g}" + ("" if factor["unit"] == "1" else factor["unit"])
            if group == "foot_r":
                yield f"both feet: {name}", text, [f"foot_r.{name}={text}", f"foot_l.{name}={text}"]
                yield f"right foot: {name}", text, [f"foot_r.{name}={text}"]
            else:
                yield factor["key"], text, [f"{factor['key']}={text}"]


def explain(answer):
    if answer["status"] != "failed_gates":
        return answer["reason"].strip()
    failed = [f"{name} {gate['value']:.3g} {gate['unit']} (limit {gate['limit']:.3g})".replace(" 1 (", " (")
              for name, gate in answer["gates"].items() if not gate["pass"]]
    return "; ".join(failed)


def main():
    program = sys.argv[1]
    runs = list(list_runs(program))
    with ThreadPoolExecutor(max_workers=int(sys.argv[2]) if len(sys.argv) > 2 else 1) as pool:
        answers = list(pool.map(lambda one: run(program, one[2]), runs))
    bad = [(one, answer) for one, answer in zip(runs, answers) if answer["status"] != "ok"]
    print(f"{len(runs)} runs at 3.0 m/s, {len(runs) - len(bad)} ok, {len(bad)} not:\n")
    print("| factor | at | status | why |\n|---|---|---|---|")
    for (name, text, _), answer in bad:
        print(f"| {name} | {text} | {answer['status']} | {explain(answer)} |")


if __name__ == "__main__":
    main()
