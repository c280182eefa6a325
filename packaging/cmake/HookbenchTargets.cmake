# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of this project is made: one place for warnings, definitions and sanitizers.

add_library(hookbench_options INTERFACE)
target_compile_features(hookbench_options INTERFACE cxx_std_20)
target_compile_options(hookbench_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
    $<$<BOOL:${HOOKBENCH_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(hookbench_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Optimising across files, GCC 12 takes the size that Qt's hash tables never reach for a possible one.
target_link_options(hookbench_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-alloc-size-larger-than>)
if(HOOKBENCH_SANITIZERS)
    target_compile_options(hookbench_options INTERFACE
        -fsanitize=${HOOKBENCH_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(hookbench_options INTERFACE -fsanitize=${HOOKBENCH_SANITIZERS})
    # With sanitizers GCC 12 takes members of std::regex for uninitialised; its manual says that such warnings are less exact.
    target_compile_options(hookbench_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

if(HOOKBENCH_BUILD_FUZZERS)
    target_compile_options(hookbench_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# All tests are compiled alike, so that they can share precompiled headers. Hence nothing here may use QFINDTESTDATA, for
# which Qt's own target tells the compiler the folder of each test; and QTest has more in it where the network is known.
if(HOOKBENCH_BUILD_TESTS)
    add_library(hookbench_qt_test INTERFACE)
    target_link_libraries(hookbench_qt_test INTERFACE Qt6::Test Qt6::Network)
    target_compile_options(hookbench_qt_test INTERFACE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
endif()

include(HookbenchPrecompiled)

# hookbench_library(<folder name> SOURCES … [LINKS public libraries…] [PRIVATE_LINKS …])
# One static library for one folder below app/ or ui/: that the folders depend on each other in one direction only is
# thereby checked at link time.
function(hookbench_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;PRIVATE_LINKS")
    set(target hookbench_${name})
    qt_add_library(${target} STATIC ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX POSITION_INDEPENDENT_CODE ON)
    target_link_libraries(${target} PUBLIC ${arg_LINKS} PRIVATE hookbench_options ${arg_PRIVATE_LINKS})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH root)
    target_include_directories(${target} PUBLIC ${root})
    hookbench_use_precompiled(${target})
endfunction()

# hookbench_program(<name> SOURCES … [LINKS …])
# One of the programs that people start: built into bin/ and installed.
function(hookbench_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    qt_add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/${CMAKE_INSTALL_BINDIR}")
    target_link_libraries(${name} PRIVATE hookbench_options ${arg_LINKS})
    target_compile_definitions(${name} PRIVATE HOOKBENCH_VERSION="${PROJECT_VERSION}")
    hookbench_use_precompiled(${name})
    install(TARGETS ${name} RUNTIME)
endfunction()

# hookbench_test(<tst_Name> SOURCES … [LINKS …] [LABELS …] [TIMEOUT seconds] [ENVIRONMENT NAME=value…])
# One Qt Test executable: offscreen, in a fixed locale and time zone, in a home of its own.
function(hookbench_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINKS;LABELS;ENVIRONMENT")
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE hookbench_options hookbench_qt_test ${arg_LINKS})
    hookbench_use_precompiled(${name})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE
        HOOKBENCH_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        HOOKBENCH_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set(home "${CMAKE_CURRENT_BINARY_DIR}/${name}.home")
    file(MAKE_DIRECTORY "${home}")
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=en;TZ=UTC;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;QT_LOGGING_RULES=;${arg_ENVIRONMENT}")
endfunction()

# hookbench_fuzzer(<fuzz_Name> [SOURCES …] [LINKS …])
# One libFuzzer executable of fuzz_Name.cpp and what it shares with tests. Run it with a folder for its corpus: fuzz_Name corpus -max_total_time=300
function(hookbench_fuzzer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE hookbench_options ${arg_LINKS})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
endfunction()
