#pragma once

#include <vector>

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/muscle.h"
#include "musculoskeletal/runner_parameters.h"
#include "musculoskeletal/table.h"

namespace footfall {

/// The tables that muscles are built from; the grammar stands at the head of each embedded file.
struct MuscleTables {
  Table muscles;  ///< trunk_muscles.csv or leg_muscles.csv
  Table wraps;    ///< muscle_wraps.csv
  Table bones;    ///< guided_bones.csv
};

/// The tables that are part of the program; `muscles_file` names the first of them.
MuscleTables BuildEmbeddedMuscleTables(const char* muscles_file);

/// Muscles of a table that lists the right side, for this runner: every row for the right, then
/// every row mirrored (z -> -z, names "_r" -> "_l") for the left.
///
/// Path points belong to a skeleton of `table_height` and are scaled with the body that carries
/// them (CalcBodyScale). Fibre and tendon then scale with the path, so that the muscle of a tall
/// runner is at the same normalised length when standing: both times (path length in the zero
/// pose) / reference_length. Forces are those of the table.
/// The grammar of `path` stands at the head of data/trunk_muscles.csv; a mistake in it is a
/// UserError with file, line and column.
std::vector<Muscle> BuildMuscles(const MuscleTables& tables, const BodyModel& body,
                                 const RunnerParameters& runner, double table_height);

}  // namespace footfall
