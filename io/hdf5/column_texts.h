#pragma once

#include <string>
#include <vector>

#include "io/hdf5/h5.h"

/// Private to io/.
namespace footfall {

/// One attribute per property, one text per column.
template <class Column, class TextOf>
void WriteColumnTexts(hid_t dataset, const char* name, const std::vector<Column>& columns,
                      TextOf text_of) {
  std::vector<std::string> texts;
  texts.reserve(columns.size());
  for (const Column& column : columns) {
    texts.push_back(text_of(column));
  }
  h5::WriteAttribute(dataset, name, texts);
}

}  // namespace footfall
