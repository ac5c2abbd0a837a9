# footfall_embed(TARGET FUNCTION FILES...): puts data files into the library at build time.
# Generates footfall::FUNCTION(std::string_view file_name) -> std::string_view, which throws
# std::out_of_range for a name that was not embedded, and footfall::FUNCTIONNames() ->
# std::span<const std::string_view>; declare them in a header of the folder.
set(FOOTFALL_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_DIR}/embed_script.cmake)
function(footfall_embed target function)
  list(TRANSFORM ARGN PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ OUTPUT_VARIABLE files)
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp)
  add_custom_command(
    OUTPUT ${generated}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${generated} -DFUNCTION=${function} "-DFILES=${files}"
            -P ${FOOTFALL_EMBED_SCRIPT}
    DEPENDS ${files} ${FOOTFALL_EMBED_SCRIPT}
    COMMENT "Embedding data tables as ${function}"
    VERBATIM)
  target_sources(${target} PRIVATE ${generated})
endfunction()
