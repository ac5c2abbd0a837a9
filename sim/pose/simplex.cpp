#include "sim/pose/simplex.h"

#include <algorithm>
#include <vector>

namespace footfall {
namespace {

constexpr int kMaxSteps = 400;
constexpr int kMaxRestarts = 4;
constexpr double kRest = 1e-4;         // of `step`
constexpr double kSameMinimum = 1e-3;  // of `step`, between two searches

struct Corner {
  VectorXd x;
  double value = 0;
};

/// One search from a fresh simplex.
class Simplex {
 public:
  Simplex(const std::function<double(const VectorXd&)>& f, const VectorXd& start,
          const VectorXd& step)
      : f_(f), step_(step) {
    corners_.push_back(At(start));
    for (Eigen::Index i = 0; i < start.size(); ++i) {
      VectorXd x = start;
      x(i) += step(i);
      corners_.push_back(At(x));
    }
  }

  bool Search() {
    for (int i = 0; i < kMaxSteps; ++i) {
      Sort();
      if (IsAtRest()) {
        return true;
      }
      Move();
    }
    return false;
  }
  const Corner& best() const { return corners_.front(); }

 private:
  Corner At(const VectorXd& x) const { return {x, f_(x)}; }

  void Sort() {
    std::stable_sort(corners_.begin(), corners_.end(),
                     [](const Corner& a, const Corner& b) { return a.value < b.value; });
  }

  bool IsAtRest() const {
    return std::all_of(corners_.begin() + 1, corners_.end(), [&](const Corner& corner) {
      return ((corner.x - best().x).array() / step_.array()).abs().maxCoeff() < kRest;
    });
  }

  /// Replaces the worst corner, or pulls all towards the best.
  void Move() {
    Corner& worst = corners_.back();
    VectorXd centre = VectorXd::Zero(step_.size());
    for (std::size_t i = 0; i + 1 < corners_.size(); ++i) {
      centre += corners_[i].x / static_cast<double>(corners_.size() - 1);
    }
    const VectorXd away = centre - worst.x;
    const Corner reflected = At(centre + away);
    if (reflected.value < best().value) {
      const Corner expanded = At(centre + 2 * away);
      worst = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < corners_[corners_.size() - 2].value) {
      worst = reflected;
    } else {
      const Corner inside = At(centre + (reflected.value < worst.value ? 0.5 : -0.5) * away);
      if (inside.value < std::min(worst.value, reflected.value)) {
        worst = inside;
      } else {
        Shrink();
      }
    }
  }

  void Shrink() {
    for (std::size_t i = 1; i < corners_.size(); ++i) {
      corners_[i] = At(0.5 * (corners_[i].x + best().x));
    }
  }

  const std::function<double(const VectorXd&)>& f_;
  VectorXd step_;
  std::vector<Corner> corners_;
};

}  // namespace

SimplexResult FindMinimum(const std::function<double(const VectorXd&)>& f, const VectorXd& start,
                          const VectorXd& step) {
  SimplexResult result{start, 0, false};
  for (int i = 0; i < kMaxRestarts && !result.converged; ++i) {
    Simplex simplex(f, result.x, step);
    const bool rested = simplex.Search();
    const double moved = ((simplex.best().x - result.x).array() / step.array()).abs().maxCoeff();
    result.x = simplex.best().x;
    result.value = simplex.best().value;
    result.converged = rested && i > 0 && moved < kSameMinimum;
  }
  return result;
}

}  // namespace footfall
