#pragma once

#include <cstddef>

namespace footfall {

struct GaitEvents;
struct StrideRecord;

/// Angle of a foot's sole against the ground at foot strike, toes up +, rad: the line from the
/// middle of the flat heel to the head of the second metatarsal along the underside of the unloaded
/// sole, whose rest on flat ground is 0 to within 1 deg. Above 8.0 deg it counts as rearfoot, below
/// -1.6 deg as forefoot strike (Altman and Davis 2012). NaN where the foot never lands.
double CalcFootStrikeAngle(const StrideRecord& record, const GaitEvents& events, std::size_t foot);

/// Where on its length, 0 back of the heel to 1 tip of the toes, a foot meets the ground: centre of
/// pressure, weighted by force, over the first 5 ms from foot strike. Thirds are rearfoot, midfoot
/// and forefoot strike (Cavanagh and Lafortune 1980, who take the first centre of pressure of the
/// shoe; here the length is the bare foot's). NaN where the foot never lands.
double CalcStrikeIndex(const StrideRecord& record, const GaitEvents& events, std::size_t foot);

}  // namespace footfall
