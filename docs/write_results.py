#!/usr/bin/env python3
"""Writes docs/results.md from the stored file of a study.

    footfall sweep scenarios/library/default_study.toml -o results/default_study.h5 --json > sweep.json
    docs/write_results.py build/release/footfall results/default_study.h5 sweep.json > docs/results.md

With the same of ten_factors_chaos.toml and ten_factors_sobol.toml behind, it also compares them:

    docs/write_results.py PROGRAM default_study.h5 sweep.json \\
        chaos.h5 chaos.json sobol.h5 sobol.json > docs/results.md

Every figure comes from the file, through `footfall rank --json` and `footfall check --json`, or
from the summary that `footfall sweep --json` printed (time taken; a key "note" added by hand says
under which conditions).
"""
import json
import subprocess
import sys
from collections import Counter


def ask(program, *arguments):
    """What the program answers in JSON; failed gates are an answer too."""
    done = subprocess.run([program, *arguments, "--json"], capture_output=True, text=True)
    if not done.stdout:
        sys.exit(done.stderr)
    return json.loads(done.stdout)


def number(value, unit):
    return "-" if value is None else f"{value:.4g} {unit}".removesuffix(" 1")


def percent(share):
    if share is not None and 0 < share < 0.005:
        return "< 1 %"
    return "-" if share is None else f"{100 * share:.0f} %"


def signed(share):
    return "-" if share is None else f"{100 * share:+.2g}"


def row(factor, unit):
    step = (f"{factor['step']} more: {signed(factor['step_effect'])} % "
            f"[{signed(factor['step_low'])}, {signed(factor['step_high'])}]" if factor["step"] else "")
    return (f"| `{factor['factor']}` | {factor['from']} | {factor['to']} "
            f"| {number(factor['effect'], unit)} [{number(factor['low'], unit)}, "
            f"{number(factor['high'], unit)}] | {step} | {percent(factor['total'])} "
            f"| {percent(factor['total_known'])} | {factor['half_place'] or '-'} "
            f"| {factor['verdict']} |")


def section(name, rows, about):
    unit = about["unit"]
    yield f"\n### `{name}`\n"
    if about["refusal"]:
        yield f"No ranking: {about['refusal']}."
        return
    yield (f"Mean {number(about['mean'], unit)}, deviation {number(about['deviation'], unit)} over "
           f"{about['runs_used']} runs; by {about['method']}. Held-out runs are predicted to "
           f"{number(about['held_out_error'], unit)} ({percent(about['q2'])} of their variance). "
           f"Numerical noise: deviation {number(about['noise_deviation'], unit)} over "
           f"{about['noise_runs']} runs; bar {number(about['noise_bar'], unit)}.\n")
    yield "| factor | from | to | effect [95 %] | per step, of the mean | total | known | half | |"
    yield "|---|---|---|---|---|---|---|---|---|"
    yield from (row(factor, unit) for factor in rows)
    for pair in about["interactions"]:
        yield (f"\nTogether beyond each alone: `{pair['factors'][0]}` with `{pair['factors'][1]}`, "
               f"{percent(pair['share'])} of the variance.")
    yield f"\n{about['half'].capitalize()}."
    for remark in about["remarks"]:
        yield f"\nMind: {remark}."


def gates(checks):
    """How often each gate failed, and how many runs gave no result."""
    failed, status, why = Counter(), Counter(), Counter()
    for run in checks["runs"]:
        status[run["status"]] += 1
        if run["status"] == "cannot_run":
            why[run["reason"].split(":")[0][:60]] += 1
        for name, gate in (run.get("gates") or {}).items():
            failed[name] += 0 if gate["pass"] else 1
    yield f"{status['ok']} runs passed all gates, {status['failed_gates']} failed one, " \
          f"{status['cannot_run']} could not run."
    for name, count in failed.items():
        if count:
            yield f"- `{name}` failed in {count} runs"
    for reason, count in why.items():
        yield f"- {count} times: {reason}"


def read(summary):
    """What `footfall sweep --json` printed."""
    with open(summary, encoding="utf-8") as file:
        return json.load(file)


def taken(sweep):
    """What a sweep took, in words."""
    return (f"{sweep['runs']} runs took {sweep['wall_seconds']:.0f} s of wall time, "
            f"{sweep['store_seconds']:.2f} s of it in storing "
            f"({100 * sweep['store_seconds'] / sweep['wall_seconds']:.1f} %)")


def rank_correlation(first, second):
    """Spearman's, of two orders of the same names."""
    n = len(first)
    squares = sum((first.index(name) - second.index(name)) ** 2 for name in first)
    return 1 - 6 * squares / (n * (n * n - 1))


def share(factor, key="total"):
    """A share of variance with its interval."""
    return f"{percent(factor[key])} [{percent(factor[key + '_low'])}, {percent(factor[key + '_high'])}]"


def overlaps(a, b, key):
    return a[key + "low"] <= b[key + "high"] and b[key + "low"] <= a[key + "high"]


def comparison(name, chaos, sobol):
    """One output as both long studies see it, in the order of the Sobol' study."""
    unit = sobol["about"][name]["unit"]
    by_chaos = {factor["factor"]: factor for factor in chaos["outputs"][name]}
    rows = sobol["outputs"][name]
    yield f"\n### `{name}` by both\n"
    yield (f"Sobol': mean {number(sobol['about'][name]['mean'], unit)}, {sobol['about'][name]['runs_used']} runs used. "
           f"Chaos: mean {number(chaos['about'][name]['mean'], unit)}, {chaos['about'][name]['runs_used']} runs used; "
           f"held-out runs predicted to {percent(chaos['about'][name]['q2'])} of their variance.\n")
    yield "| factor | effect, Sobol' | effect, chaos | main, Sobol' | main, chaos | total, Sobol' | total, chaos | place, chaos |"
    yield "|---|---|---|---|---|---|---|---|"
    order = list(by_chaos)
    for factor in rows:
        other = by_chaos[factor["factor"]]
        effect = [f"{number(f['effect'], unit)} [{number(f['low'], unit)}, {number(f['high'], unit)}]"
                  for f in (factor, other)]
        yield (f"| `{factor['factor']}` | {effect[0]} | {effect[1]} | {share(factor, 'main')} "
               f"| {share(other, 'main')} | {share(factor)} | {share(other)} "
               f"| {order.index(factor['factor']) + 1} |")
    agree = [sum(overlaps(f, by_chaos[f["factor"]], key) for f in rows) for key in ("", "total_")]
    verdicts = sum(f["verdict"] == by_chaos[f["factor"]]["verdict"] for f in rows)
    yield (f"\nOrder: Spearman's rank correlation {rank_correlation([f['factor'] for f in rows], order):.2f}. "
           f"Intervals overlap in {agree[0]} of {len(rows)} effects and {agree[1]} of {len(rows)} "
           f"total shares; {verdicts} of {len(rows)} verdicts are the same.")
    for remark in sobol["about"][name]["remarks"]:
        yield f"\nMind (Sobol'): {remark}."


def long_studies(program, chaos_path, chaos_summary, sobol_path, sobol_summary):
    """Time and agreement of the study that assumes no form and the one that fits one."""
    chaos, sobol = ask(program, "rank", chaos_path), ask(program, "rank", sobol_path)
    yield "\n## Ten factors, with and without a surrogate\n"
    for name, summary in (("sobol", read(sobol_summary)), ("chaos", read(chaos_summary))):
        yield f"- `ten_factors_{name}.toml`: {taken(summary)}. {summary.get('note', '')}".rstrip()
    yield ("\nBoth vary the same ten factors over the same ranges; the first assumes nothing about how "
           "they act, the second fits a polynomial to them.")
    for name in sobol["outputs"]:
        yield from comparison(name, chaos, sobol)


def main():
    program, path, summary = sys.argv[1:4]
    ranking, checks = ask(program, "rank", path), ask(program, "check", path)
    print("# Results of the default study\n")
    print("Written by `docs/write_results.py` from the stored file of "
          "`scenarios/library/default_study.toml`; nothing here is typed by hand but the "
          "explanations.\n")
    print(f"{taken(read(summary))}.\n")
    print("## Gates\n")
    print("\n".join(gates(checks)))
    print("\n## Rankings\n")
    print("*effect*: the output at the factor's high end minus that at its low end, others averaged. "
          "*total*: share of the variance with interactions; *known*: the same if the nuisance "
          "factors of the study were known. *half*: place with half the samples.")
    for name, rows in ranking["outputs"].items():
        print("\n".join(section(name, rows, ranking["about"][name])))
    if len(sys.argv) > 4:
        print("\n".join(long_studies(program, *sys.argv[4:8])))
    print("""
## What is model logic without published support

That a factor acts on these outputs at all is mechanics; how much is this model's answer. No
published measurement tells how peak L5/S1 compression of one runner changes with arch height, first
ray, heel pad, sole stiffness or a single muscle's strength: those effects are consequences of rigid
feet on springs, of one reference motion that each runner is held near, and of muscles shared by
least effort. Runners adapt in ways that the model does not. Ranges decide shares: a factor that is
varied over a wide range takes a large share. `spine.disc_grade` acts through disc height and
stiffness alone, not through pain or inflammation; `damage_per_km` is an index of fatigue of dead
tissue and heals nothing.""")


if __name__ == "__main__":
    main()
