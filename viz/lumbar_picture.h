#pragma once

#include "viz/svg.h"

namespace footfall {

struct PoseSolution;

/// Draws the lumbar spine of a posture with muscles and loads into a window, with its scales.
void DrawLumbarSpine(const PoseSolution& solution, const Point& corner, const Point& size,
                     SvgDrawing& drawing);

/// Colour of an activation on a scale that ends at `highest`: pale, yellow, red.
std::string ActivationColour(double activation, double highest);

}  // namespace footfall
