#pragma once

#include "io/hdf5/h5.h"
#include "io/hdf5/study_header.h"

/// The header as attributes of the root, of `/outputs` and of `/gates`. Private to io/.
namespace footfall {

/// Writes what describes the whole file onto the root.
void WriteRootAttributes(hid_t root, const StudyHeader& header);
/// Writes units, meanings and sources of the columns.
void WriteOutputAttributes(hid_t dataset, const std::vector<OutputColumn>& outputs);
void WriteGateAttributes(hid_t dataset, const std::vector<GateColumn>& gates);

/// Reads all of it back, names of rows included. Throws UserError for a file of another format or
/// of a newer version, h5::Error for one that lacks a part. `shown_as` names it in messages.
StudyHeader ReadHeader(hid_t file, const std::string& shown_as);

}  // namespace footfall
