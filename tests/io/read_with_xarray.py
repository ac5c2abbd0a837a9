"""Opens a results file with xarray; arguments: the file of python_test.cpp, xarray's engine."""
import sys

import numpy as np
import xarray as xr

path, engine = sys.argv[1:]
root = xr.open_dataset(path, engine=engine)
load = root["outputs"].sel(output="load_peak")
assert load.sel(run=2) == 1002.5, load
assert root["grf"].dims == ("run", "foot", "axis", "phase"), root["grf"].dims
peak = root["grf"].sel(foot="right", axis="y").max("phase")
assert np.isfinite(peak.sel(run=1)), peak
assert root["kinematics"].sel(run=1, coordinate="coordinate_7").shape == (200,)

lumbar = xr.open_dataset(path, engine=engine, group="lumbar")
assert lumbar["force"].sizes["level"] == 6
assert lumbar["force"].attrs["units"] == "N"
muscles = xr.open_dataset(path, engine=engine, group="muscles")
assert muscles["force"].dtype.kind == "f", "whole steps come back as newtons"
assert abs(float(muscles["force"][1, 5, 0]) - (1 + 1 + 0.05 + np.sin(5)) * 10) <= 0.126, muscles["force"][1, 5]
assert np.isnan(muscles["force"][6]).all(), "a run that was not made has no forces"
status = xr.open_dataset(path, engine=engine, group="status")
assert int(status["code"][5]) == 1
reason = status["reason"].values[3]
text = reason if isinstance(reason, bytes) else b"".join(reason)
assert text.rstrip(b"\0").decode() == "falls after 2 steps", reason
print("xarray reads it with", engine)
