#pragma once

#include <string_view>

#include "musculoskeletal/parameter.h"

namespace footfall {

/// Constants of the laws that are known only within a range: what a study varies to learn how far a
/// result depends on the model rather than on the runner (`study.nuisance`). They are no properties
/// of a person, so nobody can change them, and every one is 1 in every runner.
///
/// Each field multiplies one constant at the one place where its law lives (named in `path`); 1 is
/// the constant as it stands there, with its unit and source. `uncertainty` is the range within
/// which the constant is known: from the spread of the measurements where there are several, and
/// marked 'fitted' where the constant was chosen while looking at loads.
struct ModelConstants {
  double trunk_tension_scale = 1;
  double leg_tension_scale = 1;
  double trunk_passive_scale = 1;
  double short_range_stiffness_scale = 1;
  double activation_time_scale = 1;
  double disc_flexion_stiffness_scale = 1;
  double disc_bending_stiffness_scale = 1;
  double torsion_stiffness_scale = 1;
  double disc_compliance_scale = 1;
  double ligament_moment_scale = 1;
  double ligament_angle_scale = 1;
  double facet_share_scale = 1;
  double facet_angle_scale = 1;
  double facet_shear_scale = 1;
  double abdominal_area_scale = 1;
  double pressure_arm_scale = 1;
  double wall_radius_scale = 1;
  double oblique_pressure_scale = 1;
  double transversus_effort_scale = 1;
  double tissue_loss_scale = 1;

  /// A factor on a constant: all of them are read, checked and stepped alike.
  static constexpr Quantity Scale(std::string_view name, Range uncertainty,
                                  std::string_view meaning, std::string_view path,
                                  std::string_view source, Range range = {0.5, 2}) {
    return {.name = name,
            .unit = "1",
            .range = range,
            .uncertainty = uncertainty,
            .step = 0.2,
            .meaning = meaning,
            .path = path,
            .source = source};
  }

  template <class Self, class Visitor>
  static void Visit(Self& self, Visitor&& visit) {
    VisitMuscle(self, visit);
    VisitPassive(self, visit);
    VisitAbdomen(self, visit);
    visit(Scale("tissue_loss_scale", {0.9, 1.2},
                "factor on the energy that soft tissue under the foot loses when it is pressed and "
                "let go "
                "fully, 0.60; of a step 0.50",
                "hysteresis of heel pad and plantar fat, in series with the shoe (layer_stack)",
                "55-70 % (own compilation)", {0.5, 1.5}),
          self.tissue_loss_scale);
  }

 private:
  /// Muscles of trunk and legs.
  template <class Self, class Visitor>
  static void VisitMuscle(Self& self, Visitor& visit) {
    visit(Scale("trunk_tension_scale", {0.7, 1.3},
                "factor on the specific tension of trunk muscles, 46-69 N/cm2 by group",
                "max_isometric_force of every trunk muscle (trunk_model)",
                "fitted to trunk strength; specific tension 30-90 N/cm2 (Bogduk 1992; Buchanan "
                "1995), after that fit +- 30 %"),
          self.trunk_tension_scale);
    visit(Scale("leg_tension_scale", {0.8, 1.2},
                "factor on the specific tension of leg muscles, 60 N/cm2",
                "max_isometric_force of every leg muscle (lower_limb_model)",
                "Rajagopal 2016 takes 60 N/cm2; strength of young men spreads by +- 20 %"),
          self.leg_tension_scale);
    visit(Scale("trunk_passive_scale", {0.5, 2},
                "factor on the share of the published passive fibre force in the trunk, 0.4",
                "force of stretched fibres at activation 0 (lumbar_loads)",
                "fitted: the full force would be 2.5"),
          self.trunk_passive_scale);
    visit(Scale("short_range_stiffness_scale", {0.7, 1.5},
                "factor on the short-range stiffness of active fibres, 23.4 F / l_opt",
                "impedance of the joints before any reflex (muscle_stiffness)",
                "Cui 2008: 23.4 in cat hindlimbs; man unknown"),
          self.short_range_stiffness_scale);
    visit(Scale("activation_time_scale", {0.8, 1.5},
                "factor on both time constants of activation, 10 and 40 ms",
                "how fast an activation may follow its excitation (activation)",
                "10-15 and 40-60 ms (Thelen 2003; Winters 1995)"),
          self.activation_time_scale);
  }

  /// Discs, ligaments, facets.
  template <class Self, class Visitor>
  static void VisitPassive(Self& self, Visitor& visit) {
    visit(Scale("disc_flexion_stiffness_scale", {0.6, 2},
                "factor on the unloaded disc's stiffness in flexion, 0.11 N m per degree of "
                "lumbar flexion",
                "passive moment of every level (spine_tissue)",
                "fitted; segments 1.8-5.5 N m/deg, here 2.0 (Schmidt 1998; Miller 1986)"),
          self.disc_flexion_stiffness_scale);
    visit(Scale("disc_bending_stiffness_scale", {0.85, 1.15},
                "factor on the unloaded disc's stiffness in side bending, 0.34 N m per degree of "
                "lumbar bending",
                "passive moment of every level (spine_tissue)",
                "segments under load 3.4-4.6 N m/deg, here 4.0"),
          self.disc_bending_stiffness_scale);
    visit(Scale("torsion_stiffness_scale", {0.85, 1.45},
                "factor on the stiffness of discs and facets in torsion, 0.298 N m per degree of "
                "trunk rotation",
                "passive moment of every level (spine_tissue)",
                "segments 6-10.5 N m/deg, here 7.1 (Schmidt 1998)"),
          self.torsion_stiffness_scale);
    visit(Scale("disc_compliance_scale", {0.7, 1.4},
                "factor on the moment that a single disc may take in recruitment, 15 N m",
                "how far levels may give way to each other (lumbar_loads, S)", "fitted"),
          self.disc_compliance_scale);
    visit(Scale("ligament_moment_scale", {0.5, 2},
                "factor on the ligaments' moment at 45 degrees of lumbar flexion, 6 N m",
                "posterior ligaments of every level (ligament)",
                "fitted; Adams 1980 spreads by a factor of two between segments"),
          self.ligament_moment_scale);
    visit(Scale("ligament_angle_scale", {0.7, 1.4},
                "factor on the angle over which ligaments stiffen e-fold, 14 degrees",
                "posterior ligaments of every level (ligament)", "fitted"),
          self.ligament_angle_scale);
    visit(Scale("facet_share_scale", {0.5, 2},
                "factor on the facets' share of compression upright, 0.02",
                "contact of the facets' tips (facet)",
                "fitted; upright shares of 0-16 % (Adams and Hutton 1980; Pollintine 2004)"),
          self.facet_share_scale);
    visit(Scale("facet_angle_scale", {0.7, 1.4},
                "factor on the angle over which facets close e-fold in extension, 10 degrees",
                "contact of the facets' tips (facet)", "fitted"),
          self.facet_angle_scale);
    visit(Scale("facet_shear_scale", {0.5, 2},
                "factor on the facets' share of forward shear, a third",
                "contact of the facets in shear (facet): divides the joint's force, no more",
                "17-65 % (Cyron and Hutton 1980; Hutton, Stott and Cyron 1977)"),
          self.facet_shear_scale);
  }

  /// Abdominal pressure.
  template <class Self, class Visitor>
  static void VisitAbdomen(Self& self, Visitor& visit) {
    visit(Scale("abdominal_area_scale", {0.7, 1.4},
                "factor on the area of the diaphragm on which pressure acts, 250 cm2",
                "force of abdominal pressure on the thorax (abdominal_pressure)",
                "published models 200-350 cm2"),
          self.abdominal_area_scale);
    visit(Scale("pressure_arm_scale", {0.67, 1.4},
                "factor on the arm of abdominal pressure in front of L3/4, 60 mm",
                "moment of abdominal pressure (abdominal_pressure)", "fitted; published 40-85 mm"),
          self.pressure_arm_scale);
    visit(Scale("wall_radius_scale", {0.8, 1.25},
                "factor on the radius of the abdominal wall, 0.12 m",
                "pressure per tension of the wall (abdominal_pressure)",
                "waist of 65-95 cm: 0.10-0.15 m"),
          self.wall_radius_scale);
    visit(Scale("oblique_pressure_scale", {0.5, 2},
                "factor on the share of the obliques' hoop tension held as pressure, 0.10",
                "pressure by the obliques (abdominal_pressure)", "fitted to Cresswell 1992"),
          self.oblique_pressure_scale);
    visit(Scale("transversus_effort_scale", {0.6, 1.6},
                "factor on what the transversus costs in recruitment, 5",
                "weight of the transversus with diaphragm and pelvic floor (abdominal_pressure)",
                "fitted"),
          self.transversus_effort_scale);
  }
};

}  // namespace footfall
