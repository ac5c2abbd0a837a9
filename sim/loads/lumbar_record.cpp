#include "sim/loads/lumbar_record.h"

#include <algorithm>

#include "musculoskeletal/body_muscles.h"
#include "musculoskeletal/mirrored_sides.h"

namespace footfall {

void LumbarRecord::Resize(Eigen::Index samples, Eigen::Index muscles) {
  for (Eigen::ArrayXXd* rows :
       {&force, &force_muscle, &force_gravity_inertia, &force_vertebra, &moment, &moment_disc}) {
    rows->resize(kSpineRows, samples);
  }
  for (Eigen::ArrayXXd* rows : {&disc_pressure, &facet_compression, &facet_force, &disc_height,
                                &root_clearance, &root_crowding}) {
    rows->resize(kLumbarLevels, samples);
  }
  leg_moment.resize(kLegRows, samples);
  leg_remainder.resize(kLegRows, samples);
  activations.resize(muscles, samples);
  muscle_forces.resize(muscles, samples);
  abdominal_pressure.resize(samples);
}

void LumbarRecord::Store(Eigen::Index sample, const BodyLoads& body) {
  const SpineLoads& loads = body.spine;
  for (Eigen::Index level = 0; level < kLumbarLevels; ++level) {
    const auto k = static_cast<size_t>(level);
    force.col(sample).segment<3>(3 * level) = loads.force[k];
    force_muscle.col(sample).segment<3>(3 * level) = loads.force_muscle[k];
    force_gravity_inertia.col(sample).segment<3>(3 * level) = loads.force_gravity_inertia[k];
    force_vertebra.col(sample).segment<3>(3 * level) = loads.force_vertebra[k];
    moment.col(sample).segment<3>(3 * level) = loads.moment[k];
    moment_disc.col(sample).segment<3>(3 * level) = loads.moment_disc[k];
    disc_pressure(level, sample) = loads.disc_pressure[k];
    facet_compression(level, sample) = loads.facet[k].compression;
    facet_force(level, sample) = loads.facet[k].Total();
    disc_height(level, sample) = loads.foramen[k].disc_height;
    root_clearance(level, sample) = loads.foramen[k].clearance;
    root_crowding(level, sample) = CalcRootCrowding(loads.foramen[k]);
  }
  activations.col(sample) << loads.activations, body.leg_activations;
  muscle_forces.col(sample) << loads.muscle_forces, body.leg_forces;
  leg_moment.col(sample) = body.leg_moment;
  leg_remainder.col(sample) = body.leg_remainder;
  abdominal_pressure[sample] = loads.abdominal_pressure;
  imbalance = std::max(imbalance, loads.recruitment.error);
}

void LumbarRecord::MirrorFirstStep(const BodyMuscles& muscles) {
  const Eigen::Index step = activations.cols() / 2;
  auto copy = [&](Eigen::ArrayXXd& rows) { rows.rightCols(step) = rows.leftCols(step); };
  for (Eigen::ArrayXXd* rows : {&disc_pressure, &facet_compression, &facet_force, &disc_height,
                                &root_clearance, &root_crowding}) {
    copy(*rows);
  }
  for (Eigen::ArrayXXd* rows : {&force, &force_muscle, &force_gravity_inertia, &force_vertebra}) {
    copy(*rows);
    for (Eigen::Index level = 0; level < kLumbarLevels; ++level) {
      rows->row(3 * level + 2).tail(step) *= -1;  // to the side
    }
  }
  for (Eigen::ArrayXXd* rows : {&moment, &moment_disc}) {
    copy(*rows);
    for (Eigen::Index level = 0; level < kLumbarLevels; ++level) {
      rows->block(3 * level + 1, step, 2, step) *= -1;  // bending and turning
    }
  }
  auto exchange = [&](Eigen::ArrayXXd& rows, const std::vector<Eigen::Index>& blocks) {
    for (Eigen::Index sample = 0; sample < step; ++sample) {
      rows.col(sample + step) = ExchangeSides(rows.col(sample).matrix(), blocks).array();
    }
  };
  exchange(activations, muscles.Blocks());
  exchange(muscle_forces, muscles.Blocks());
  exchange(leg_moment, {kLegRows});
  exchange(leg_remainder, {kLegRows});
  abdominal_pressure.tail(step) = abdominal_pressure.head(step);
}

}  // namespace footfall
