#pragma once

#include <string>

#include "musculoskeletal/parameter.h"
#include "sim/contact/layer_tables.h"

namespace footfall {

/// The sock: a thin soft layer with two faces that can slip.
struct SockParameters {
  std::string model = "thin";
  static Choice ModelChoice() {
    return {.name = "model",
            .levels = ListModels(LayerKind::kSock),
            .meaning = "a sock of the table, or a file; sets every property below at once",
            .path = "sets thickness, stiffness, friction and fit of the sock at once",
            .source = "sim/contact/data/socks.csv"};
  }

  double thickness = 0.0012;  // m
  static constexpr Quantity kThickness{
      .name = "thickness",
      .unit = "mm",
      .range = {0, 10},
      .population = {0.8, 4},
      .intervention = {0.8, 4},
      .step = 1,
      .meaning = "thickness of the sock under the sole",
      .path = "lifts the foot and gives the knit room to be pressed",
      .source = "usual running socks"};

  double stiffness = 800e3;  // N/m, heel-sized stamp
  static constexpr Quantity kStiffness{
      .name = "stiffness",
      .unit = "N/mm",
      .range = {20, 5000},
      .population = {100, 1000},
      .intervention = {100, 1000},
      .step = 200,
      .meaning = "stiffness of the knit under a heel-sized stamp",
      .path = "spring next to the skin, in series with all other layers",
      .source = "knits of 0.2-0.6 MPa, order of magnitude"};

  double energy_return = 0.50;
  static constexpr Quantity kEnergyReturn{
      .name = "energy_return",
      .unit = "1",
      .range = {0.2, 0.95},
      .population = {0.4, 0.7},
      .step = 0.1,
      .meaning = "share of the energy of a compression given back",
      .path = "area of the sock's loop: energy lost in the knit",
      .source = "knitted fabrics, order of magnitude"};

  double friction_inside = 0.60;
  static constexpr Quantity kFrictionInside{
      .name = "friction_inside",
      .unit = "1",
      .range = {0.1, 1.5},
      .population = {0.27, 0.86},
      .intervention = {0.27, 0.86},
      .step = 0.1,
      .meaning = "Coulomb friction of skin on sock; without a sock, of skin on insole",
      .path =
          "bounds the horizontal force between skin and sock: beyond it the foot "
          "slips in the sock",
      .source = "foot-sock 0.27-0.86 (Eun 2022)"};

  double friction_outside = 0.50;
  static constexpr Quantity kFrictionOutside{
      .name = "friction_outside",
      .unit = "1",
      .range = {0.1, 1.5},
      .population = {0.34, 0.64},
      .intervention = {0.34, 0.64},
      .step = 0.1,
      .meaning = "Coulomb friction of sock on insole",
      .path =
          "bounds the horizontal force between sock and insole: beyond it the "
          "foot slips in the shoe",
      .source = "sock-insole 0.34-0.64 (Eun 2022)"};

  double slack = 0.001;  // m
  static constexpr Quantity kSlack{
      .name = "slack",
      .unit = "mm",
      .range = {0, 15},
      .population = {0, 5},
      .intervention = {0, 5},
      .step = 2,
      .meaning = "fit: how far the foot slips in the sock before the knit grips it",
      .path = "slip of the foot in the sock before anything but friction holds it",
      .source = "half a sock size is about 6 mm"};

  double hold = 40e3;  // N/m
  static constexpr Quantity kHold{.name = "hold",
                                  .unit = "N/mm",
                                  .range = {0, 300},
                                  .population = {10, 80},
                                  .step = 10,
                                  .meaning = "how stiffly the knit then holds the foot",
                                  .path = "stops the foot in the sock once the slack is used up",
                                  .source = "stretch of a knit round the foot, order of magnitude"};

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    visit(ModelChoice(), self.model);
    visit(kThickness, self.thickness);
    visit(kStiffness, self.stiffness);
    visit(kEnergyReturn, self.energy_return);
    visit(kFrictionInside, self.friction_inside);
    visit(kFrictionOutside, self.friction_outside);
    visit(kSlack, self.slack);
    visit(kHold, self.hold);
  }
};

}  // namespace footfall
