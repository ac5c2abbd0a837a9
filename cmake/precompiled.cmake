# Headers that nearly every source reads, parsed once per build instead of once per file: one set for
# the program, the same with GoogleTest for its tests. Sources still include what they use;
# -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds without.
function(footfall_precompile name)
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp CONTENT "")
  add_library(${name} STATIC ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE Eigen3::Eigen fmt::fmt OpenMP::OpenMP_CXX)
  target_precompile_headers(${name} PRIVATE
    <algorithm> <array> <cmath> <functional> <memory> <numbers> <optional> <span> <stdexcept>
    <string> <string_view> <vector> <fmt/format.h> <Eigen/Dense> ${ARGN})
endfunction()

# g++ takes them only where OpenMP is on as it was for them. With them g++ 12 inlines std::string
# otherwise and takes its copies for overruns (GCC's bug 105651); a build without them still warns.
function(footfall_use_precompiled target headers)
  target_precompile_headers(${target} REUSE_FROM ${headers})
  target_link_libraries(${target} PRIVATE OpenMP::OpenMP_CXX)
  if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    target_compile_options(${target} PRIVATE -Wno-array-bounds -Wno-stringop-overflow
      -Wno-stringop-overread)
  endif()
endfunction()

footfall_precompile(footfall_headers)
