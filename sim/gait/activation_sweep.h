#pragma once

#include <vector>

#include "musculoskeletal/body_muscles.h"

namespace footfall {

struct MuscleSample;

/// How active all muscles are along a stride that repeats, where activation takes its time.
///
/// Law: each sample is recruited (BodyMuscleSolver) within what the activation of the sample before
/// can have become under full or no excitation (CalcActivationWindow). The stride is swept from its
/// first sample, unbounded, through its end and once more: what the first samples owed to the start
/// is then forgotten. Nothing looks ahead.
/// `stride`: samples `sample_time` (s) apart; `tendons` of the legs, one state per sample.
/// Returns muscle x sample, muscles in the order of BodyTask; empty where those of the legs are
/// free
/// (`core.activation_rate`).
MatrixXd SweepActivations(const BodyModel& body, const BodyMuscles& muscles,
                          BodyMuscleSolver& solver, const std::vector<MuscleSample>& stride,
                          const std::vector<TendonState>& tendons, double sample_time);

inline constexpr int kActivationSweeps = 2;

}  // namespace footfall
