#pragma once

#include <vector>

#include "musculoskeletal/body_muscles.h"

namespace footfall {

struct MuscleSample;

/// How active all muscles are along a stride that repeats, where activation takes its time.
///
/// Law: each sample is recruited (BodyMuscleSolver) within what the activation of the sample before
/// can have become under full or no excitation (CalcActivationWindow). The sweep starts
/// kSweepRunUp before the first sample, unbounded: what the first samples owe to the start is then
/// forgotten. Nothing looks ahead.
/// `stride`: samples `sample_time` (s) apart; where it is `mirrored`, those of its first step,
/// which its mirror image follows. `tendons` of the legs, one state per sample of the whole stride.
/// Returns muscle x sample of the whole stride, muscles in the order of BodyTask; empty where those
/// of the legs are free (`core.activation_rate`).
MatrixXd SweepActivations(const BodyModel& body, const BodyMuscles& muscles,
                          BodyMuscleSolver& solver, const std::vector<MuscleSample>& stride,
                          const std::vector<TendonState>& tendons, double sample_time,
                          bool mirrored = false);

inline constexpr double kSweepRunUp = 0.2;  ///< s, five times the slower of the time constants

}  // namespace footfall
