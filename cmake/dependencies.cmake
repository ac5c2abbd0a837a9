# All from Debian packages; what each is used for, and by which folder only.
find_package(PkgConfig REQUIRED)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)                               # everywhere
pkg_check_modules(BULLET REQUIRED IMPORTED_TARGET bullet-float64)         # sim/engine (double precision)
find_package(OpenMP REQUIRED COMPONENTS CXX)                              # sim/gait, scenarios
pkg_check_modules(HDF5 REQUIRED IMPORTED_TARGET hdf5-serial)              # io
pkg_check_modules(TOMLPLUSPLUS REQUIRED IMPORTED_TARGET tomlplusplus)     # io
find_package(nlohmann_json 3.11 REQUIRED)                                 # io, viz, app
find_package(CLI11 2.1 REQUIRED)                                          # app
find_package(fmt REQUIRED)                                                # messages, everywhere
find_package(spdlog REQUIRED)                                             # app, scenarios: progress and log
find_package(Boost 1.74 REQUIRED)                                         # scenarios: Sobol' sequence (header only)
find_package(Threads REQUIRED)
