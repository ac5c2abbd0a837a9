set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})

# Same numbers on every build of one machine family: no contraction of a*b+c, no fast-math.
add_compile_options(-Wall -Wextra -Wpedantic -Wconversion -Wshadow -ffp-contract=off -fno-math-errno)

# Eigen must not split products over threads by itself: sums would depend on where they are asked.
add_compile_definitions(EIGEN_DONT_PARALLELIZE)

# AVX2 where this machine has it (every x86-64 since about 2015); -DFOOTFALL_SIMD=OFF for older ones.
option(FOOTFALL_SIMD "Compile for x86-64-v3 (AVX2)" ON)
if(FOOTFALL_SIMD AND CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  add_compile_options(-march=x86-64-v3)
endif()

set(FOOTFALL_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined or thread")
if(FOOTFALL_SANITIZE)
  add_compile_options(-fsanitize=${FOOTFALL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${FOOTFALL_SANITIZE})
endif()

# footfall_library(NAME SOURCES... ): one folder, one library, includes rooted at the project.
function(footfall_library name)
  add_library(footfall_${name} STATIC ${ARGN})
  target_include_directories(footfall_${name} PUBLIC ${PROJECT_SOURCE_DIR})
endfunction()
