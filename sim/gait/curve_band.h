#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

/// Curves of several runners at even steps: what is usual among them.
struct CurveBand {
  Eigen::ArrayXd mean, deviation;  ///< standard deviation between runners
};

inline constexpr double kBandDeviations = 2;  ///< half the width of a band

/// @param curves a row per runner
inline CurveBand CalcBand(const Eigen::ArrayXXd& curves) {
  CurveBand band;
  band.mean = curves.colwise().mean();
  band.deviation = ((curves.rowwise() - band.mean.transpose()).square().colwise().sum() /
                    static_cast<double>(curves.rows() - 1))
                       .sqrt();
  return band;
}

}  // namespace footfall
