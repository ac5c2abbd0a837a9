#pragma once

#include "musculoskeletal/core_parameters.h"
#include "musculoskeletal/model_constants.h"
#include "musculoskeletal/posture_parameters.h"
#include "musculoskeletal/runner_parameters.h"
#include "musculoskeletal/spine_parameters.h"
#include "sim/pose/pose_parameters.h"

namespace footfall {

/// Everything that a static posture depends on: whose body, how it holds itself, what it carries.
/// Plain data, read and checked as `Conditions` are.
struct PoseConditions {
  RunnerParameters runner;
  PostureParameters posture;
  CoreParameters core;
  SpineParameters spine;
  PoseParameters pose;
  LoadParameters load;
  ModelConstants model;

  /// Calls visit(group name, group struct) for each group, in the order of files and tables.
  template <class Self, class Visitor>
  static void VisitGroups(Self& self, Visitor&& visit) {
    visit("runner", self.runner);
    visit("posture", self.posture);
    visit("core", self.core);
    visit("spine", self.spine);
    visit("pose", self.pose);
    visit("load", self.load);
    visit("model", self.model);
  }
};

}  // namespace footfall
