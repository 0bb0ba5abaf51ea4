# Included by CMake right after ggml's project(). llama-cpp-python sets the opposite of these for
# all that it builds: then a plug-in would carry the paths of the machine that made it, even where
# the loader looks for libraries.
set(CMAKE_BUILD_WITH_INSTALL_RPATH ON)
set(CMAKE_INSTALL_RPATH_USE_LINK_PATH OFF)
