#pragma once

#include <vector>

#include "musculoskeletal/recruitment.h"

namespace footfall {

/// One command for a muscle of the right side and its fellow of the left: the same problem with
/// one unknown per pair.
///
///   a_right = a_left = a,   column A_right + A_left,   weight w_right + w_left,
///   low the greater, high the smaller of both (but no less than low)
///
/// Muscles come as `blocks` of even size, the right side of each first, then the left in the same
/// order (the trunk's, the legs'). Fills `tied`; allocates only where a size changes.
/// Meaning: a person who drives both sides alike. Where muscles are equal and the posture
/// symmetric, the free problem comes to the same; where one side is weaker, what equal commands
/// leave unbalanced goes to the discs, and to the reserves.
void TieSides(const RecruitmentProblem& problem, const std::vector<Eigen::Index>& blocks,
              RecruitmentProblem& tied);

/// Activations of all muscles from one per pair.
void UntieSides(const VectorXd& tied, const std::vector<Eigen::Index>& blocks, VectorXd& all);

/// What the muscles of the right side have goes to the left and the other way round: a value per
/// muscle in `blocks` as above.
VectorXd ExchangeSides(const Eigen::Ref<const VectorXd>& values,
                       const std::vector<Eigen::Index>& blocks);

}  // namespace footfall
