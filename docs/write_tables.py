#!/usr/bin/env python3
"""Writes the tables of docs/theory that are made of single runs, as Markdown.

    docs/write_tables.py build/release/footfall            every table
    docs/write_tables.py build/release/footfall packs      one of them

Every figure is an output of `footfall run --hold 0 --json --set KEY=VALUE`.
"""
import json
import resource
import subprocess
import sys

DEGREE, G = 57.29578, 9.80665
STRIKES = ["rearfoot", "midfoot", "forefoot"]
STYLES = ["least_change", "habit", "own_ground_reaction"]
MASSES, DISCS = "tissue.wobbling_masses=on", "tissue.axial_discs=on"


class Run:
    """One runner in one condition: his outputs, the gates that fail, s of CPU."""

    def __init__(self, program, settings=(), style="habit"):
        command = [program, "run", "--hold", "0", "--json", "--adaptation", style]
        for setting in settings:
            command += ["--set", setting]
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        done = subprocess.run(command, capture_output=True, text=True)
        self.cpu = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
        if not done.stdout:
            sys.exit(done.stderr)
        answer = json.loads(done.stdout)
        self.outputs = answer["outputs"]
        if not self.outputs:
            sys.exit(f"{' '.join(command)}: {answer['reason']}")
        self.failed = [name for name, gate in answer["gates"].items() if not gate["pass"]]

    def __getitem__(self, name):
        """An output; `name/bw` in body weights, `name%` in per cent, `name/other` a ratio."""
        if name.endswith("/bw"):
            return self.outputs[name[:-3]]["per_bw"]
        if name.endswith("%"):
            return 100 * self[name[:-1]]
        above, _, below = name.partition("/")
        return self.outputs[above]["value"] / (self.outputs[below]["value"] if below else 1)

    def show(self, quantity):
        _, name, scale, digits = quantity
        return f"{scale * self[name]:.{digits}f}"

    def warning(self):
        return f" (fails {', '.join(self.failed)})" if self.failed else ""


def print_row(name, cells):
    print("| " + " | ".join([name, *cells]) + " |")


def print_head(name, columns):
    print_row(name, columns)
    print("|" + "---|" * (len(columns) + 1))


def print_quantities(columns, runs, quantities):
    """A column a run, a row a quantity."""
    print_head("", [name + run.warning() for name, run in zip(columns, runs)])
    for quantity in quantities:
        print_row(quantity[0], [run.show(quantity) for run in runs])


def print_runs(name, runs, quantities):
    """A row a run, a column a quantity."""
    print_head(name, [quantity[0] for quantity in quantities])
    for label, run in runs.items():
        print_row(label + run.warning(), [run.show(quantity) for quantity in quantities])


# name, output, its scale, digits behind the point
COMPRESSION = ("L5/S1 compression, N", "l5s1_compression_peak", 1, 0)
LOADING = ("its loading rate, kN/s", "l5s1_compression_loading_rate", 1e-3, 1)
LEG_RESERVE = ("largest leg reserve left, N m", "leg_reserve_moment_peak", 1, 1)
IMPACT = ("impact peak, BW", "vgrf_impact_peak/bw", 1, 2)
GROUND_LOADING = ("loading rate, kN/s", "vgrf_loading_rate", 1e-3, 1)


def strikes(program):
    """docs/theory/running.md, Rearfoot, midfoot, forefoot."""
    quantities = [("foot strike angle, deg", "foot_strike_angle", DEGREE, 1),
                  ("strike index", "strike_index", 1, 2), GROUND_LOADING,
                  ("active peak, kN", "vgrf_active_peak", 1e-3, 2),
                  ("peak pull of the calf, kN", "triceps_surae_force_peak", 1e-3, 2),
                  ("tibia acceleration, m/s2", "tibia_acceleration_peak", 1, 1),
                  ("shock attenuation, tibia to head", "shock_attenuation", 1, 2),
                  ("lumbar flexion, range, deg", "lumbar_flexion_range", DEGREE, 1),
                  COMPRESSION, LOADING, ("L5/S1 shear, N", "l5s1_shear_ap_peak", 1, 0),
                  ("L5/S1 extension moment, N m", "l5s1_moment_extension_peak", 1, 1)]
    print_quantities(STRIKES, [Run(program, [f"gait.strike={strike}"]) for strike in STRIKES],
                     quantities)


def styles(program):
    """docs/theory/running.md, Styles."""
    settings = {"base": [], "cadence - 7 %": ["gait.cadence_change=-7%"],
                "cadence + 7 %": ["gait.cadence_change=7%"],
                "trunk leans 8 deg more": ["posture.trunk_lean=8deg"], "85 kg": ["runner.mass=85"],
                "uphill 3 deg": ["surface.slope=3deg"], "downhill 3 deg": ["surface.slope=-3deg"],
                "heel of 50 N/mm": ["shoe.heel_stiffness=50N/mm"],
                "backpack 10 kg": ["load.backpack_mass=10"],
                "backpack 15 kg": ["load.backpack_mass=15"]}
    print_head("L5/S1 compression, N; its loading rate, kN/s; impact peak, BW", STYLES)
    for name, keys in settings.items():
        runs = [Run(program, keys, style) for style in STYLES]
        print_row(name, ["; ".join(run.show(quantity) for quantity in (COMPRESSION, LOADING, IMPACT))
                         + run.warning() for run in runs])


def limits(program):
    """docs/theory/running.md, Strength and clearance."""
    runners = {f"backpack {mass} kg": [f"load.backpack_mass={mass}"] for mass in (5, 10, 15, 20)}
    runners |= {"forefoot, backpack 10 kg": ["gait.strike=forefoot", "load.backpack_mass=10"],
                "one shank twisted out by 25 deg": ["foot_r.tibial_torsion=25deg"]}
    runners |= {f"leg muscles of {share}, 3.5 m/s": [f"model.leg_tension_scale={share}", "gait.speed=3.5"]
                for share in ("0.7", "0.65")}
    runners |= {f"slope {slope} deg": [f"surface.slope={slope}deg"] for slope in ("+6", "+9", "-9")}
    runs = {name: Run(program, keys) for name, keys in runners.items()}
    for run in runs.values():
        run.outputs["cpu"] = {"value": run.cpu}
    print_runs("at 3.3 m/s unless told", runs,
               [LEG_RESERVE, COMPRESSION, ("CPU of the run, s", "cpu", 1, 1)])


def packs(program):
    """docs/theory/running.md, neighbours under packs."""
    masses = [2, 5, 7.5, 10, 12.5, 15, 16, 17.5, 18.5, 20, 21, 22]
    runs = [Run(program, [f"load.backpack_mass={mass}"]) for mass in masses]
    print_quantities([f"{mass} kg" for mass in masses], runs, [COMPRESSION, LEG_RESERVE])


def soft_tissue(program):
    """docs/theory/soft_tissue.md, Measured: the table."""
    kinds = {"off": [], "masses": [MASSES], "both": [MASSES, DISCS]}
    runs = {f"{speed} {kind}": Run(program, [f"gait.speed={speed}", *keys])
            for speed in ("3.0", "3.3", "4.0", "5.0") for kind, keys in kinds.items()}
    quantities = [IMPACT, GROUND_LOADING, ("active peak, BW", "vgrf_active_peak/bw", 1, 2)]
    quantities += [(f"{name}, g", f"{place}_acceleration_peak", 1 / G, 2) for name, place in
                   (("tibia", "tibia"), ("sacrum", "sacrum"), ("L5/S1", "l5s1"), ("L3/L4", "l3l4"),
                    ("T12/L1", "t12l1"), ("head", "head"))]
    quantities += [("sacrum / tibia", "sacrum_acceleration_peak/tibia_acceleration_peak", 1, 3)]
    quantities += [(f"attenuation to the {place}, {name}", f"shock_attenuation_{place}_{band}", 1, 2)
                   for place in ("sacrum", "head") for name, band in
                   (("3-8 Hz", "active"), ("9-20 Hz", "impact"), ("21-50 Hz", "high"))]
    quantities += [COMPRESSION, ("taken up by tissue, J", "soft_tissue_negative_work", 1, 1),
                   ("given back, J", "soft_tissue_positive_work", 1, 1),
                   ("energy error, %", "energy_error%", 1, 2),
                   ("engines differ, %", "engine_difference%", 1, 2),
                   ("contact time, ms", "contact_time", 1e3, 0)]
    print_quantities(list(runs), list(runs.values()), quantities)


def tissue_figures(program):
    """docs/theory/soft_tissue.md, what hangs on the figures nobody knows well."""
    variants = {"as above": [], "trunk 4 Hz": ["trunk_frequency=4Hz"],
                "trunk 7 Hz": ["trunk_frequency=7Hz"], "limbs 6 Hz": ["limb_frequency=6Hz"],
                "limbs 16 Hz": ["limb_frequency=16Hz"], "damping 0.25": ["damping_ratio=0.25"],
                "damping 0.9": ["damping_ratio=0.9"], "share of trunk 0.3": ["trunk_share=0.3"],
                "share of trunk 0.7": ["trunk_share=0.7"],
                "shares of thigh and shank 0.3, 0.3": ["thigh_share=0.3", "shank_share=0.3"],
                "shares of thigh and shank 0.8, 0.7": ["thigh_share=0.8", "shank_share=0.7"]}
    runs = {name: Run(program, [MASSES, *(f"tissue.{key}" for key in keys)])
            for name, keys in variants.items()}
    print_runs("masses alone, 3.3 m/s", runs,
               [IMPACT, ("tibia, g", "tibia_acceleration_peak", 1 / G, 2),
                ("sacrum / tibia", "sacrum_acceleration_peak/tibia_acceleration_peak", 1, 3),
                COMPRESSION, ("taken up, J", "soft_tissue_negative_work", 1, 1)])


TABLES = {table.__name__: table
          for table in (strikes, styles, limits, packs, soft_tissue, tissue_figures)}


def main(program, *names):
    unknown = [name for name in names if name not in TABLES]
    if unknown:
        sys.exit(f"no table {unknown[0]}; there are {', '.join(TABLES)}")
    for name in names or TABLES:
        print(f"\n## {name}\n")
        TABLES[name](program)
        sys.stdout.flush()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
