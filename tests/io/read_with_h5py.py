"""Opens a results file as a reader without our code would; argument: the file of python_test.cpp."""
import sys

import h5py
import numpy as np

f = h5py.File(sys.argv[1], "r")
assert f.attrs["format"] == "footfall", f.attrs["format"]
assert f.attrs["text"].startswith('title = "fake study"'), f.attrs["text"]
assert f.attrs["seed"] == 7

names = [name.decode() for name in f["output"][:]]
assert names == ["load_peak", "angle"], names
assert list(f["outputs"].attrs["units"]) == ["N", "rad"]
assert f["outputs"].dtype == np.float64
assert f["outputs"][2, 0] == 1002.5
assert np.isnan(f["outputs"][3]).all(), "a runner who cannot run has no load"

assert list(f["status/code"][:]) == [0, 0, 0, 2, 0, 1, -1, -1]
assert f["status/reason"][3].tobytes().rstrip(b"\0").decode() == "falls after 2 steps"
levels = f["factors"].attrs["levels"][1].split("|")
assert levels[int(f["factors"][1, 1])] == "minimal"

force = f["lumbar/force"]
assert force.shape == (8, 6, 3, 200) and force.dtype == np.float32
assert force.chunks == (1, 6, 3, 200)
assert [d.keys()[0] for d in force.dims] == ["run", "level", "force_component", "phase"]
assert force.attrs["units"] == "N"
total = f["lumbar/force_muscle"][1] + f["lumbar/force_gravity_inertia"][1]
assert np.allclose(force[1], total, rtol=1e-6), "the shares add up"
assert f["grf"].shape == (8, 2, 3, 200)
assert np.isnan(f["pressure_centre"][1, 1, :, 150]).all()
force = f["muscles/force"]
assert force.dtype == np.uint16 and force.attrs["_FillValue"] == 65535
newtons = force[1, 5, 0] * force.attrs["scale_factor"][0]
assert abs(newtons - (1 + 1 + 0.05 + np.sin(5)) * 10) <= 0.126, newtons
assert (force[6] == 65535).all(), "a run that was not made has no forces"
assert f["phase"][50] == 0.25
print("h5py reads it")
