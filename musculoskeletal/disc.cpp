#include "musculoskeletal/disc.h"

#include <algorithm>
#include <cmath>

namespace footfall {
namespace {

constexpr double kFactorAt250 = 1.71;
constexpr double kFactorAt500 = 2.11;
/// exp(-250 N / P_k) from the two factors: (k500 - 1)/(k250 - 1) = 1 + exp(-250 N / P_k).
constexpr double kDecayPer250 = (kFactorAt500 - 1) / (kFactorAt250 - 1) - 1;

}  // namespace

double CalcKeptHeight(double grade) { return 1 - kHeightLossPerGrade * (grade - 1); }

double CalcPreloadStiffening(double preload) {
  constexpr double kRise = (kFactorAt250 - 1) / (1 - kDecayPer250);
  return 1 + kRise * (1 - std::pow(kDecayPer250, std::max(preload, 0.0) / 250));
}

double CalcDiscCompression(double height, double area, double force) {
  return kDiscStrainScale * height * std::log1p(std::max(force, 0.0) / (kDiscStressScale * area));
}

}  // namespace footfall
