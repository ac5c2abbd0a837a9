#include "musculoskeletal/build_body.h"

#include <gtest/gtest.h>

#include <Eigen/Eigenvalues>

#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/user_error.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

RunnerParameters BuildWoman() {
  RunnerParameters runner;
  runner.sex = "female";
  runner.mass = 60;
  runner.height = 1.63;
  return runner;
}

/// Height of a level above the bare soles of the standing body, over the body height.
double HeightShare(const PosedBody& posed, double y) {
  const double sole = posed.At("calcn_r").y() - kSoleBelowHeel * posed.body.height / 1.70;
  return (y - sole) / posed.body.height;
}

TEST(BuildBodyTest, HasFiftyOneSpeedsInNamedOrder) {
  const PosedBody posed;
  EXPECT_EQ(posed.body.NumSpeeds(), 6 + 8 * 2 + 18 + 3 + 4 * 2);
  EXPECT_EQ(posed.body.links.size(), posed.body.coordinates.size() + 1);
  for (std::size_t i = 0; i < posed.body.coordinates.size(); ++i) {
    EXPECT_EQ(posed.body.links[i + 1].name, posed.body.coordinates[i].name);
  }
}

TEST(BuildBodyTest, ParentsComeBeforeChildrenAndAxesAreUnit) {
  const PosedBody posed;
  EXPECT_EQ(posed.body.links[0].parent, -1);
  for (std::size_t i = 1; i < posed.body.links.size(); ++i) {
    EXPECT_GE(posed.body.links[i].parent, 0);
    EXPECT_LT(posed.body.links[i].parent, static_cast<int>(i));
    EXPECT_NEAR(posed.body.links[i].axis.norm(), 1, 1e-15);
  }
}

TEST(BuildBodyTest, RangesHoldTheirOrderAndTheZeroPose) {
  for (const Coordinate& coordinate : PosedBody().body.coordinates) {
    EXPECT_LT(coordinate.low, coordinate.high) << coordinate.name;
    EXPECT_LE(coordinate.low, 0) << coordinate.name;
    EXPECT_GE(coordinate.high, 0) << coordinate.name;
  }
}

TEST(BuildBodyTest, LumbarLevelsAreThreeHingesEachOnTheOneBelow) {
  const PosedBody posed;
  const char* first[] = {"L5_S1_FE", "L4_L5_FE", "L3_L4_FE", "L2_L3_FE", "L1_L2_FE", "T12_L1_FE"};
  int below = 0;
  for (int level = 0; level < kLumbarLevels; ++level) {
    const int fe = posed.body.lumbar_first[level];
    EXPECT_EQ(fe, FindCoordinate(posed.body, first[level]));
    EXPECT_EQ(posed.body.links[static_cast<std::size_t>(fe) + 1].parent, below);
    below = fe + 3;
  }
}

TEST(BuildBodyTest, MassesSumToTheRunners) {
  EXPECT_NEAR(PosedBody().body.mass, 70, 1e-12);
  EXPECT_NEAR(PosedBody(BuildWoman()).body.mass, 60, 1e-12);
}

TEST(BuildBodyTest, HalfTheBodyLiesAboveL5S1) {
  const PosedBody man;
  const double share = CalcSubtreeMass(man.body, man.UpperBodyLink()) / man.body.mass;
  EXPECT_NEAR(share, 0.50, 0.005);  // repair 7 of the spine's data
  const PosedBody woman(BuildWoman());
  const double woman_share = CalcSubtreeMass(woman.body, woman.UpperBodyLink()) / woman.body.mass;
  EXPECT_GT(woman_share, 0.45);  // range of the physics page: 45-52 %
  EXPECT_LT(woman_share, share);
}

TEST(BuildBodyTest, UpperBodysCentreLies15MillimetresInFrontOfL45) {
  const PosedBody man;
  const auto joint = static_cast<std::size_t>(man.body.lumbar_first[1]) + 1;
  EXPECT_NEAR(man.UpperBodyCentre().x() - man.kinematics.p_GL[joint].x(), 0.015, 0.002);
}

struct ShareCase {
  const char* what;
  std::initializer_list<const char*> bodies;
  double male, female;  // % of body mass, de Leva 1996
};

// Two points of body mass: the published full-body models and de Leva cut the segments at different
// places (thigh and foot differ by 1.8 and 0.7 points in Rajagopal's own table).
TEST(BuildBodyTest, SegmentMassesAreWithinTwoPointsOfDeLeva) {
  const ShareCase cases[] = {{"head", {"head"}, 6.94, 6.68},
                             {"upper and middle trunk",
                              {"torso", "lumbar1", "lumbar2", "lumbar3", "lumbar4", "lumbar5"},
                              32.29,
                              30.10},
                             {"lower trunk", {"pelvis"}, 11.17, 12.47},
                             {"arm", {"humerus_r", "ulna_r"}, 4.94, 4.49},
                             {"thigh", {"femur_r"}, 14.16, 14.78},
                             {"shank", {"tibia_r"}, 4.33, 4.81},
                             {"foot", {"talus_r", "calcn_r", "forefoot_r", "toes_r"}, 1.37, 1.29}};
  const PosedBody man;
  const PosedBody woman(BuildWoman());
  for (const ShareCase& c : cases) {
    double male = 0, female = 0;
    for (const char* name : c.bodies) {
      male += 100 * man.LinkMass(name) / man.body.mass;
      female += 100 * woman.LinkMass(name) / woman.body.mass;
    }
    EXPECT_NEAR(male, c.male, 2) << c.what;
    EXPECT_NEAR(female, c.female, 2) << c.what;
    EXPECT_EQ(female > male, c.female > c.male) << c.what;
  }
}

TEST(BuildBodyTest, PublishedLegMassesOfTheReferenceMan) {
  RunnerParameters reference;
  reference.mass = 75.3;
  const PosedBody man(reference);
  EXPECT_NEAR(man.LinkMass("femur_r"), 9.3014, 0.01);           // Rajagopal 2016
  EXPECT_NEAR(man.LinkMass("tibia_r"), 3.7075 + 0.0862, 0.01);  // with the patella
  EXPECT_NEAR(man.LinkMass("calcn_r") + man.LinkMass("forefoot_r"), 1.25, 0.01);
}

TEST(BuildBodyTest, SplitFootKeepsThePublishedCentre) {
  RunnerParameters reference;
  reference.height = 1.70;
  const PosedBody man(reference);
  const auto centre = [&](const char* name) {
    const Body& body = FindBody(man.body, name);
    return Vector3d(man.body.links[static_cast<std::size_t>(body.link)].p_LC - body.p_LB);
  };
  const double hind = man.LinkMass("calcn_r"), fore = man.LinkMass("forefoot_r");
  const Vector3d both = (hind * centre("calcn_r") + fore * centre("forefoot_r")) / (hind + fore);
  EXPECT_LT((both - Vector3d(0.1, 0.03, 0)).norm(), 0.001);  // Rajagopal 2016
}

TEST(BuildBodyTest, CentreOfMassStandsAt55PercentOfHeight) {
  const PosedBody man;
  EXPECT_GT(HeightShare(man, man.CentreOfMass().y()), 0.55);
  EXPECT_LT(HeightShare(man, man.CentreOfMass().y()), 0.58);
  // Women's lies lower: about one hundredth of the height (Croskey 1922, de Leva 1996).
  const PosedBody woman(BuildWoman());
  EXPECT_LT(HeightShare(woman, woman.CentreOfMass().y()), HeightShare(man, man.CentreOfMass().y()));
  EXPECT_GT(HeightShare(woman, woman.CentreOfMass().y()), 0.535);
}

TEST(BuildBodyTest, StatureIsTheRunnersHeight) {
  for (const double height : {1.50, 1.75, 2.00}) {
    RunnerParameters runner;
    runner.height = height;
    const PosedBody posed(runner);
    EXPECT_NEAR(HeightShare(posed, posed.At("vertex").y()), 1, 0.03) << height;
  }
}

TEST(BuildBodyTest, InertiasArePhysical) {
  for (const RunnerParameters& runner : {RunnerParameters{}, BuildWoman()}) {
    for (const Link& link : PosedBody(runner).body.links) {
      if (link.mass == 0) {
        EXPECT_EQ(link.I_LC.norm(), 0) << link.name;
        continue;
      }
      const Vector3d principal =
          Eigen::SelfAdjointEigenSolver<Matrix3d>(link.I_LC, Eigen::EigenvaluesOnly).eigenvalues();
      EXPECT_GT(principal(0), 0) << link.name;
      // A body's largest principal inertia is at most the sum of the others; the published toes lie
      // on the edge (a rod).
      EXPECT_LE(principal(2), (principal(0) + principal(1)) * (1 + 1e-9)) << link.name;
    }
  }
}

TEST(BuildBodyTest, LumbarSlicesHaveTheInertiaOfEllipses) {
  RunnerParameters reference;
  reference.mass = 75.3;
  const PosedBody man(reference);
  for (const char* name : {"lumbar1", "lumbar2", "lumbar3", "lumbar4", "lumbar5"}) {
    const Link& link = man.body.links[static_cast<std::size_t>(FindBody(man.body, name).link)];
    const double w = 0.30, d = 0.20, h = 0.033;
    const Vector3d ellipse = link.mass * Vector3d(w * w / 16 + h * h / 12, (w * w + d * d) / 16,
                                                  d * d / 16 + h * h / 12);
    EXPECT_LT((link.I_LC.diagonal() - ellipse).norm(), 0.01 * ellipse.norm()) << name;
  }
}

TEST(BuildBodyTest, LengthsScaleWithHeightAndInertiasWithMassTimesLengthSquared) {
  RunnerParameters small, tall;
  small.height = 1.60;
  small.mass = 55;
  tall.height = 1.90;
  tall.mass = 85;
  const PosedBody a(small), b(tall);
  const double k = 1.90 / 1.60;
  for (std::size_t i = 0; i < a.body.links.size(); ++i) {
    const Link &from = a.body.links[i], &to = b.body.links[i];
    EXPECT_LT((to.p_PL - k * from.p_PL).norm(), 1e-12) << from.name;
    EXPECT_LT((to.I_LC - 85.0 / 55 * k * k * from.I_LC).norm(), 1e-12) << from.name;
  }
}

TEST(BuildBodyTest, PublishedPlacesOfTheReferenceSkeleton) {
  const PosedBody man;
  EXPECT_LT((man.At("sacrum") - Vector3d(0.01, -0.017, 0)).norm(), 1e-12);
  EXPECT_LT((man.At("lumbar5") - Vector3d(-0.088, 0.054, 0)).norm(), 1e-12);
  EXPECT_LT((man.At("lumbar1") - Vector3d(-0.0965, 0.1832, 0)).norm(), 1e-4);
  EXPECT_LT((man.At("torso") - Vector3d(-0.094, 0.0932, 0)).norm(), 1e-4);
  const auto t12 = static_cast<std::size_t>(man.body.lumbar_first[5]) + 1;
  EXPECT_LT((man.kinematics.p_GL[t12] - Vector3d(-0.1005, 0.2125, 0)).norm(), 1e-4);  // repair 8
}

TEST(BuildBodyTest, LegLengthDifferenceAppearsAtTheFeetAndOnlyThere) {
  RunnerParameters runner;
  runner.leg_length_difference = 0.020;
  const PosedBody posed(runner);
  const PosedBody even;
  EXPECT_NEAR(posed.At("talus_l").y() - posed.At("talus_r").y(), 0.020, 1e-4);
  EXPECT_NEAR(posed.At("tibia_l").y() - posed.At("tibia_r").y(), 0.010, 1e-4);
  EXPECT_NEAR((posed.At("talus_l").y() + posed.At("talus_r").y()) / 2, even.At("talus_r").y(),
              1e-12);
  EXPECT_LT((posed.At("head") - even.At("head")).norm(), 1e-15);
}

// Half of a bone's own difference is on either side; the other bone keeps its length. To 0.1 mm:
// the knee's axis lies a little above the tibia's origin, to which lengths are told.
TEST(BuildBodyTest, ABonesOwnDifferenceLengthensThatBoneAlone) {
  const PosedBody even, thigh(RunnerParameters{.thigh_length_difference = 0.020}),
      shank(RunnerParameters{.shank_length_difference = 0.020});
  const auto length = [](const PosedBody& posed, const std::string& side, bool upper) {
    return upper ? (posed.At("femur_" + side) - posed.At("tibia_" + side)).norm()
                 : (posed.At("tibia_" + side) - posed.At("talus_" + side)).norm();
  };
  for (const bool upper : {true, false}) {
    const PosedBody& own = upper ? thigh : shank;
    const PosedBody& other = upper ? shank : thigh;
    const double usual = length(even, "r", upper);
    EXPECT_NEAR(length(own, "r", upper) - usual, 0.010, 1e-4);
    EXPECT_NEAR(length(own, "l", upper) - usual, -0.010, 1e-4);
    EXPECT_NEAR(length(other, "r", upper), usual, 1e-4);
    EXPECT_NEAR(length(other, "l", upper), usual, 1e-4);
  }
}

TEST(BuildBodyTest, WomensHipsAreWiderForTheirHeight) {
  RunnerParameters woman;
  woman.sex = "female";
  EXPECT_NEAR(PosedBody(woman).At("femur_r").z() / PosedBody().At("femur_r").z(), 1.07, 1e-12);
  EXPECT_NEAR(PosedBody(woman).At("femur_l").z() / PosedBody().At("femur_l").z(), 1.07, 1e-12);
}

TEST(BuildBodyTest, ForwardHeadMovesOnlyTheHeadsMass) {
  PostureParameters posture;
  posture.forward_head = 0.05;
  const PosedBody posed({}, posture);
  const PosedBody straight;
  const Vector3d shift = posed.CentreOfMass() - straight.CentreOfMass();
  EXPECT_NEAR(shift.x(), 0.05 * straight.LinkMass("head") / 70, 1e-12);
  EXPECT_NEAR(shift.y(), 0, 1e-12);
  EXPECT_EQ(posed.At("head"), straight.At("head"));
}

TEST(BuildBodyTest, ForeFootFrameIsTheHindfootsUntilTheArchBends) {
  PosedBody posed;
  EXPECT_LT((posed.At("forefoot_r") - posed.At("calcn_r")).norm(), 1e-12);
  posed.Turn("midfoot_angle_r", 0.1);
  EXPECT_GT((posed.At("forefoot_r") - posed.At("calcn_r")).norm(), 0.005);
}

/// What BuildBody says of tables in which one file was replaced by a faulty one.
UserErrorFields CatchFields(const std::string& segments, const std::string& joints) {
  try {
    BuildBody({Table(segments, "my_segments.csv"), Table(joints, "my_joints.csv")}, {}, {});
  } catch (const UserError& error) {
    return error.fields();
  }
  ADD_FAILURE() << "no UserError";
  return {};
}

const std::string kJointHeader =
    "coordinate,parent,child,px,py,pz,cx,cy,cz,ax,ay,az,low,high,mirror_sign,female_z,kyphosis,"
    "height\n";
const std::string kSegmentHeader =
    "part,body,mass,female_ratio,x,y,z,ixx,iyy,izz,kyphosis,height\n";
const std::string kPelvis = "pelvis,pelvis,10,1,0,0,0,0.1,0.1,0.1,0,1.7\n";

TEST(BuildBodyTest, AJointWithoutParentNamesItsRow) {
  const auto fields = CatchFields(kSegmentHeader + kPelvis,
                                  kJointHeader + "hop,nowhere,leg,,,,,,,0,0,1,-1,1,1,1,0,1.7\n");
  EXPECT_EQ(fields.file, "my_joints.csv");
  EXPECT_EQ(fields.line, 2);
  EXPECT_EQ(fields.value, "nowhere");
}

TEST(BuildBodyTest, AJointWithoutAxisNamesItsRow) {
  const auto fields = CatchFields(kSegmentHeader + kPelvis,
                                  kJointHeader + "hop,pelvis,leg,,,,,,,0,0,0,-1,1,1,1,0,1.7\n");
  EXPECT_EQ(fields.line, 2);
}

TEST(BuildBodyTest, ASegmentOfAnUnknownBodyNamesItsRow) {
  const auto fields =
      CatchFields(kSegmentHeader + kPelvis + "tail,tail,1,1,0,0,0,1,1,1,0,1.7\n", kJointHeader);
  EXPECT_EQ(fields.file, "my_segments.csv");
  EXPECT_EQ(fields.line, 3);
  EXPECT_EQ(fields.value, "tail");
}

TEST(BuildBodyTest, AMassOfZeroNamesItsRow) {
  const auto fields =
      CatchFields(kSegmentHeader + "pelvis,pelvis,0,1,0,0,0,1,1,1,0,1.7\n", kJointHeader);
  EXPECT_EQ(fields.line, 2);
  EXPECT_EQ(fields.key, "mass");
}

}  // namespace
}  // namespace footfall
