#include "musculoskeletal/spine_tissue.h"

#include <cmath>

#include "musculoskeletal/degree.h"
#include "musculoskeletal/disc.h"
#include "musculoskeletal/facet.h"
#include "musculoskeletal/ligament.h"

namespace footfall {
namespace {

double ShareOrDefault(double share) { return share > 0 ? share : kShareWithoutRhythm; }

/// Adds moment and slope of a spring that turns with the whole spine, N m/deg.
void AddSpring(double stiffness_deg, double whole, double share, Eigen::Index axis,
               TissueMoment& tissue) {
  tissue.moment(axis) -= stiffness_deg / kDegree * whole;
  tissue.stiffness(axis) += stiffness_deg / kDegree / share;
}

}  // namespace

TissueMoment CalcTissueMoment(const LumbarLevel& level, double neutral_angle,
                              const Vector3d& angles, double preload, const ModelConstants& model) {
  const Vector3d share(ShareOrDefault(level.flexion_share), ShareOrDefault(level.bending_share),
                       ShareOrDefault(level.rotation_share));
  const Vector3d whole = (angles - Vector3d(neutral_angle, 0, 0)).cwiseQuotient(share);
  const double stiffening = CalcPreloadStiffening(preload);
  const LigamentLoad ligaments = CalcLigamentLoad(-whole(0), model);
  const FacetMoment facets = CalcFacetMoment(whole(0), preload, model);
  TissueMoment tissue;
  AddSpring(stiffening * model.disc_flexion_stiffness_scale * kDiscFlexionStiffnessDeg, whole(0),
            share(0), 0, tissue);
  AddSpring(stiffening * model.disc_bending_stiffness_scale * kDiscBendingStiffnessDeg, whole(1),
            share(1), 1, tissue);
  const double torsion = model.torsion_stiffness_scale;
  AddSpring(torsion * (stiffening * kDiscTorsionStiffnessDeg + kFacetTorsionStiffnessDeg), whole(2),
            share(2), 2, tissue);
  tissue.moment(0) += ligaments.moment + facets.moment;
  tissue.stiffness(0) += (ligaments.stiffness + facets.stiffness) / share(0);
  tissue.ligament_tension = ligaments.tension;
  tissue.facet_torsion = -torsion * kFacetTorsionStiffnessDeg / kDegree * whole(2);
  return tissue;
}

Vector3d CalcTissueDamping(const TissueMoment& tissue, const Vector3d& rates) {
  return -kTissueLag * tissue.stiffness.cwiseProduct(rates);
}

FacetLoad CalcFacetLoad(const LumbarLevel& level, double neutral_angle, const Vector3d& angles,
                        const Vector3d& force, const TissueMoment& tissue,
                        const ModelConstants& model) {
  const double whole = (angles(0) - neutral_angle) / ShareOrDefault(level.flexion_share);
  return {.compression = CalcFacetCompression(whole, force(0), 1 - level.kept_height, model),
          .shear = CalcFacetShear(force(1), model),
          .torsion = CalcFacetTorsion(tissue.facet_torsion)};
}

double CalcSegmentStiffness(const LumbarLevel& level, SegmentTest test, double moment,
                            double preload) {
  const Eigen::Index axis = test == SegmentTest::kBending   ? 1
                            : test == SegmentTest::kTorsion ? 2
                                                            : 0;
  const double sign = test == SegmentTest::kFlexion ? -1 : 1;
  Vector3d angles = Vector3d::Zero();
  TissueMoment tissue;
  double low = 0, high = 1;  // rad; moments grow with the angle
  while (high - low > 1e-9) {
    angles(axis) = sign * 0.5 * (low + high);
    tissue = CalcTissueMoment(level, 0, angles, preload);
    (std::abs(tissue.moment(axis)) < moment ? low : high) = 0.5 * (low + high);
  }
  return tissue.stiffness(axis);
}

}  // namespace footfall
