#pragma once

namespace footfall {

/// Most work that one way to a gait may take, in one-step simulations: a runner who diverges or
/// creeps along is cut and recorded, and holds up no sweep. A count and no time, so that the same
/// runs are cut on every machine and with any number of jobs. Some 50 s of a 2.6 GHz core; a runner
/// has one way or two (alike, apart), each walked at most four times (at once, then in parts, or by
/// command alone at once and in parts and from there on).
inline constexpr int kWorkLimit = 6000;

}  // namespace footfall
