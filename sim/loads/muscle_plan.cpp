#include "sim/loads/muscle_plan.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "musculoskeletal/elastic_tendon.h"
#include "musculoskeletal/excitation.h"
#include "sim/gait/scenario_solver.h"
#include "sim/gait/step_simulator.h"
#include "sim/loads/lumbar_sampler.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

constexpr Eigen::Index kNodes = Eigen::Index{2} * kTicksPerStep;
constexpr double kLeastUse = 0.02;   // y that a muscle may gain although it rests
constexpr double kSlackness = 0.01;  // eps, (N m)^2

/// What the orbit asks of the served joints at one node.
struct OrbitNode {
  BodyState state;
  PerLevel<Vector3d> force_G;
  VectorXd demand;
};

/// The torques across served joints without passive stops. The plant adds dt D a to what it is
/// given (its damping acts at the step's end), so the muscles' torque is asked for with that part.
std::vector<OrbitNode> FollowOrbit(const SolvedGait& solved, const MuscleMechanics& mechanics) {
  const RunnerSetup& setup = *solved.setup;
  StepSimulator simulator(setup);
  const MatrixXd torque = simulator.CalcTorque(solved.gait);
  BodyState state = solved.gait.section;
  state.p_GB.x() = 0;
  std::vector<OrbitNode> nodes;
  JointDrive drive;
  BodyDemand demand;
  const auto observe = [&](const TickView& view) {
    OrbitNode& node = nodes.emplace_back();
    node.state = view.before;
    CalcDemand(setup.body, setup.feet, view.before, view.plant.joint_space(),
               view.forces.acceleration, view.forces.torque, demand);
    node.force_G = demand.spine.force_G;
    simulator.drives().Read(view.step * kTicksPerStep + view.tick - 1, torque, drive);
    node.demand.resize(kServedRows);
    for (int row = 0; row < kServedRows; ++row) {
      const int c = mechanics.coordinate(row);
      node.demand(row) =
          demand.moment[c] + view.dt * drive.damping[c] * view.forces.acceleration[6 + c];
    }
  };
  for (int step = 0; step < 2; ++step) {
    if (!simulator.Run(step, torque, {}, state, observe)) {
      throw std::runtime_error("the runner fell in the stride to be replayed");
    }
  }
  return nodes;
}

/// Rows of samples every kLumbarTicks nodes at every node, linear in between, periodic.
MatrixXd SpreadSamples(const Eigen::ArrayXXd& samples) {
  MatrixXd rows(samples.rows(), kNodes);
  for (Eigen::Index node = 0; node < kNodes; ++node) {
    const Eigen::Index left = node / kLumbarTicks, right = (left + 1) % samples.cols();
    const double share = static_cast<double>(node % kLumbarTicks) / kLumbarTicks;
    rows.col(node) = ((1 - share) * samples.col(left) + share * samples.col(right)).matrix();
  }
  return rows;
}

/// Periodic rows under a Gaussian of standard deviation `width` nodes.
MatrixXd SmoothRows(const MatrixXd& rows, double width) {
  const auto reach = static_cast<Eigen::Index>(std::ceil(3 * width));
  MatrixXd smooth = MatrixXd::Zero(rows.rows(), rows.cols());
  double sum = 0;
  for (Eigen::Index shift = -reach; shift <= reach; ++shift) {
    const double at = static_cast<double>(shift) / width;
    const double weight = std::exp(-0.5 * at * at);
    sum += weight;
    for (Eigen::Index node = 0; node < rows.cols(); ++node) {
      smooth.col(node) += weight * rows.col((node + shift + rows.cols()) % rows.cols());
    }
  }
  return smooth / sum;
}

/// Holds what is known of a stride while its plan is made.
class Planner {
 public:
  Planner(const SolvedGait& solved, const BodyMuscles& muscles, const StrideRecord& record)
      : muscles_(muscles),
        mechanics_(solved.setup->body, muscles),
        substeps_(solved.setup->grain.substeps),
        node_time_(solved.setup->step_time / kTicksPerStep) {
    PlaceBounds();
    ReadRecord(record);
    const std::vector<OrbitNode> orbit = FollowOrbit(solved, mechanics_);
    length_.resize(mechanics_.NumLegs(), kNodes);
    plan_.demand.resize(kServedRows, kNodes);
    target_.resize(kServedRows, kNodes);
    for (Eigen::Index node = 0; node < kNodes; ++node) {
      const OrbitNode& at = orbit[static_cast<std::size_t>(node)];
      mechanics_.Prepare(at.state, at.force_G, wanted_.col(node).head(mechanics_.NumTrunk()));
      columns_.push_back(mechanics_.columns());
      length_.col(node) = mechanics_.leg_length();
      plan_.demand.col(node) = at.demand;
      target_.col(node) = at.demand - mechanics_.passive();
      target_.col(node).head(kSpineRows) -= plan_.disc.col(node);
    }
  }

  MusclePlan Make() {
    MusclePlan best;
    double least = std::numeric_limits<double>::infinity();
    MatrixXd missing = target_ - CalcGiven(wanted_);
    for (int round = 0; round < kPlanRounds; ++round) {
      ShareOut(missing);
      FindActivations();
      FollowFibers();
      plan_.remainder = target_ - CalcGiven(given_);
      if (plan_.remainder.norm() < least) {
        least = plan_.remainder.norm();
        best = plan_;
      }
      missing = kPlanRelaxation * plan_.remainder;
    }
    plan_ = std::move(best);
    FindExcitations();
    return std::move(plan_);
  }

 private:
  Eigen::Index NumTrunk() const { return mechanics_.NumTrunk(); }
  Eigen::Index NumMuscles() const { return NumTrunk() + mechanics_.NumLegs(); }

  void PlaceBounds() {
    low_ = VectorXd::Zero(NumMuscles());
    acts_ = VectorXd::Zero(NumMuscles());
    for (Eigen::Index i = 0; i < NumMuscles(); ++i) {
      const bool trunk = i < NumTrunk();
      const auto k = static_cast<std::size_t>(trunk ? i : i - NumTrunk());
      const Muscle& muscle = trunk ? muscles_.trunk.muscles[k] : muscles_.limbs.muscles[k];
      acts_(i) = muscle.recruited ? 1 : 0;
      low_(i) = acts_(i) *
                (trunk ? muscles_.trunk.lowest_activation[k] : muscles_.limbs.lowest_activation[k]);
    }
  }

  void ReadRecord(const StrideRecord& record) {
    Eigen::ArrayXXd use = record.lumbar.activations;
    for (Eigen::Index i = 0; i < mechanics_.NumLegs(); ++i) {
      use.row(NumTrunk() + i) = record.lumbar.muscle_forces.row(NumTrunk() + i).max(0) /
                                mechanics_.leg(i).max_isometric_force;
    }
    wanted_ = SmoothRows(SpreadSamples(use), kPlanSmoothing / node_time_);
    plan_.disc = SpreadSamples(record.lumbar.moment_disc);
  }

  MatrixXd CalcGiven(const MatrixXd& use) const {
    MatrixXd given(kServedRows, kNodes);
    for (Eigen::Index node = 0; node < kNodes; ++node) {
      given.col(node) = columns_[static_cast<std::size_t>(node)] * use.col(node);
    }
    return given;
  }

  /// Changes wanted_ by what gives `missing`.
  void ShareOut(const MatrixXd& missing) {
    for (Eigen::Index node = 0; node < kNodes; ++node) {
      const VectorXd ease =
          acts_.cwiseProduct((wanted_.col(node).array().max(0) + kLeastUse).matrix());
      const MatrixXd eased = columns_[static_cast<std::size_t>(node)] * ease.asDiagonal();
      MatrixXd weight = eased * eased.transpose();
      weight.diagonal().array() += kSlackness;
      const VectorXd change =
          ease.cwiseProduct(eased.transpose() * weight.ldlt().solve(missing.col(node)));
      wanted_.col(node) = (wanted_.col(node) + change).cwiseMax(0);
    }
  }

  /// Activations that what is wanted needs, then those that muscles can reach in time.
  void FindActivations() {
    plan_.activation = wanted_;
    for (Eigen::Index i = 0; i < mechanics_.NumLegs(); ++i) {
      const Muscle& muscle = mechanics_.leg(i);
      VectorXd along(kNodes);
      for (Eigen::Index node = 0; node < kNodes; ++node) {
        const double tension = wanted_(NumTrunk() + i, node) * muscle.max_isometric_force;
        along(node) =
            length_(i, node) - muscle.tendon_slack_length - CalcTendonStretch(muscle, tension);
      }
      for (Eigen::Index node = 0; node < kNodes; ++node) {
        const double speed =
            (along((node + 1) % kNodes) - along((node + kNodes - 1) % kNodes)) / (2 * node_time_);
        plan_.activation(NumTrunk() + i, node) = CalcActivationOfPull(
            muscle, along(node), speed, wanted_(NumTrunk() + i, node) * muscle.max_isometric_force);
      }
    }
    ActivationWindow window{VectorXd(NumMuscles()), VectorXd(NumMuscles())};
    for (Eigen::Index k = 0; k < 2 * kNodes; ++k) {
      const Eigen::Index node = k % kNodes, before = (node + kNodes - 1) % kNodes;
      LimitActivations(plan_.activation.col(before), 0, NumMuscles(), node_time_,
                       muscles_.trunk.model, window);
      for (Eigen::Index i = 0; i < NumMuscles(); ++i) {
        double& a = plan_.activation(i, node);
        a = acts_(i) * std::clamp(std::clamp(a, low_(i), 1.0), window.low(i), window.high(i));
      }
    }
  }

  double ReadFine(const MatrixXd& rows, Eigen::Index i, Eigen::Index fine) const {
    const Eigen::Index node = fine / substeps_ % kNodes;
    const double share = static_cast<double>(fine % substeps_) / static_cast<double>(substeps_);
    return (1 - share) * rows(i, node) + share * rows(i, (node + 1) % kNodes);
  }

  /// Steps the legs' fibres along the orbit, a stride to get there and one to look at.
  void FollowFibers() {
    given_ = plan_.activation;
    plan_.along.resize(mechanics_.NumLegs(), kNodes);
    const double time = node_time_ / static_cast<double>(substeps_);
#pragma omp parallel for schedule(dynamic)
    for (Eigen::Index i = 0; i < mechanics_.NumLegs(); ++i) {
      const Muscle& muscle = mechanics_.leg(i);
      const double force = muscle.max_isometric_force;
      double along = length_(i, 0) - muscle.tendon_slack_length -
                     CalcTendonStretch(muscle, wanted_(NumTrunk() + i, 0) * force);
      for (Eigen::Index fine = 1; fine <= 2 * kNodes * substeps_; ++fine) {
        const double length = ReadFine(length_, i, fine);
        along = StepFiber(muscle, length, ReadFine(plan_.activation, NumTrunk() + i, fine), along,
                          time);
        if (fine % substeps_ == 0) {
          const Eigen::Index node = fine / substeps_ % kNodes;
          given_(NumTrunk() + i, node) = CalcTendonPull(muscle, length, along) / force;
          plan_.along(i, node) = along;
        }
      }
    }
  }

  void FindExcitations() {
    plan_.excitation.resize(NumMuscles(), kNodes * substeps_);
    for (Eigen::Index fine = 0; fine < kNodes * substeps_; ++fine) {
      for (Eigen::Index i = 0; i < NumMuscles(); ++i) {
        const double u = CalcExcitation(
            ReadFine(plan_.activation, i, fine), ReadFine(plan_.activation, i, fine + 1),
            node_time_ / static_cast<double>(substeps_), muscles_.trunk.model);
        plan_.excitation(i, fine) = std::clamp(u, 0.0, 1.0);
      }
    }
  }

  const BodyMuscles& muscles_;
  MuscleMechanics mechanics_;
  Eigen::Index substeps_;
  double node_time_;
  VectorXd low_, acts_;            ///< per muscle: least activation; 1 where it is recruited
  MatrixXd wanted_, given_;        ///< y, muscle x node
  MatrixXd length_;                ///< leg muscle x node, m
  MatrixXd target_;                ///< what columns y is to be, N m
  std::vector<MatrixXd> columns_;  ///< per node
  MusclePlan plan_;
};

}  // namespace

MusclePlan PlanMuscles(const SolvedGait& solved, const BodyMuscles& muscles,
                       const StrideRecord& record) {
  return Planner(solved, muscles, record).Make();
}

}  // namespace footfall
