#pragma once

#include "scenarios/study.h"

namespace footfall {

/// From unit coordinates (row = run, column = factor, 0..1) to the study's own values: SI of a
/// quantity, level index of a choice. Correlated columns are reordered first, so that ranks
/// correlate as asked and each column keeps its values; a normal quantity then takes the quantile
/// of its distribution, of the runner's sex where it differs by sex.
MatrixXd UnitsToValues(const Study& study, const MatrixXd& units);

/// Whether the values of some factor depend on those of another.
bool AreCorrelated(const Study& study);

/// Draws of the study's runners for averages over them: a Sobol' sequence in the values of a design
/// table. Empty for a study whose factors are independent and uniform.
MatrixXd DrawRunners(const Study& study, int draws);

/// Correlation of the normal scores of the study's factors, column by column; the identity where
/// nothing is asked. Keys that are no factors of the study are passed over.
MatrixXd BuildNormalCorrelation(const Study& study);

}  // namespace footfall
