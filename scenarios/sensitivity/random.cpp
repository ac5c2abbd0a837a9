#include "scenarios/sensitivity/random.h"

#include <numeric>

namespace footfall {

std::vector<int> DrawPermutation(RandomEngine& engine, int count) {
  std::vector<int> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), 0);
  for (int i = count - 1; i > 0; --i) {
    std::swap(order[static_cast<std::size_t>(i)],
              order[static_cast<std::size_t>(DrawIndex(engine, i + 1))]);
  }
  return order;
}

}  // namespace footfall
