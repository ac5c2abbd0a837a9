#pragma once

#include "musculoskeletal/backpack.h"
#include "musculoskeletal/core_parameters.h"
#include "musculoskeletal/model_constants.h"
#include "musculoskeletal/posture_parameters.h"
#include "musculoskeletal/runner_parameters.h"
#include "musculoskeletal/spine_parameters.h"
#include "musculoskeletal/tissue_parameters.h"
#include "sim/contact/foot_parameters.h"
#include "sim/contact/insole_parameters.h"
#include "sim/contact/shoe_parameters.h"
#include "sim/contact/sock_parameters.h"
#include "sim/contact/surface_parameters.h"
#include "sim/gait/gait_demand.h"

namespace footfall {

/// Everything that one run depends on: who runs, in what, on what, and how. Plain data.
struct Conditions {
  RunnerParameters runner;
  PostureParameters posture;
  CoreParameters core;
  SpineParameters spine;
  TissueParameters tissue;
  FootParameters foot_r, foot_l;
  SockParameters sock;
  ShoeParameters shoe;
  InsoleParameters insole;
  SurfaceParameters surface;
  GaitDemand gait;
  BackpackParameters load;
  ModelConstants model;  ///< what of the laws is known within a range only

  /// Calls visit(group name, group struct) for each group, in the order of files and tables.
  template <class Self, class Visitor>
  static void VisitGroups(Self& self, Visitor&& visit) {
    visit("runner", self.runner);
    visit("posture", self.posture);
    visit("core", self.core);
    visit("spine", self.spine);
    visit("tissue", self.tissue);
    visit("foot_r", self.foot_r);
    visit("foot_l", self.foot_l);
    visit("sock", self.sock);
    visit("shoe", self.shoe);
    visit("insole", self.insole);
    visit("surface", self.surface);
    visit("gait", self.gait);
    visit("load", self.load);
    visit("model", self.model);
  }
};

/// How a run is carried out; never a factor.
struct RunOptions {
  bool replay_in_bullet = true;  ///< the gate `engine_difference`
  double hold_seconds = 0;       ///< run on with step feedback to prove that the gait holds
};

}  // namespace footfall
