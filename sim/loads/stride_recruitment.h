#pragma once

#include <vector>

namespace footfall {

struct BodyModel;
struct BodyMuscles;
struct LumbarRecord;
struct MuscleSample;

/// Recruits all muscles along a stride that repeats, samples `sample_time` (s) apart, with the
/// tendons in `record.tendons`, and stores what comes out in `record` (sized for the stride). Where
/// the stride is `mirrored`, samples are those of its first step, which its mirror image follows:
/// loads and muscles of the second step are the first one's with sides exchanged.
///
/// Each sample is the problem of BodyMuscleSolver. Where `core.activation_rate` limits a muscle,
/// its bounds are besides those which its activation one sample before leaves it under full or no
/// excitation (CalcActivationBounds). The stride is swept from its first sample, after a coarse
/// run-up that begins unbounded, and on through its end, until activations agree with the sweep
/// before within kSweepTolerance: from there on they would repeat, and what is left fades. Serial,
/// so the bits hang on nothing else.
///
/// What a muscle cannot give in time is given by others, by single discs, or left to the reserves;
/// what it cannot stop giving others work against. Nothing looks ahead: a muscle is not let go
/// early because it will be in the way. Looking ahead (prices of later bounds, 25 sweeps) lowers
/// the base runner's mean effort by 1.5 % and the L4/5 peak by 2 %, of the 9 % that limits add to
/// it. So legs, whose shares of a torque press on no disc but through psoas, are free by default:
/// without foresight they would be short of torques that people give by letting go in time.
void RecruitStride(const BodyModel& body, const BodyMuscles& muscles,
                   const std::vector<MuscleSample>& stride, double sample_time, bool mirrored,
                   LumbarRecord& record);

inline constexpr double kSweepTolerance = 5e-4;  ///< of activation, between sweeps
inline constexpr int kMostSweeps = 4;  ///< of the stride; two suffice for all runners seen

}  // namespace footfall
