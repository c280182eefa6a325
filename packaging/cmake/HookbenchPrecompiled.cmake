# SPDX-License-Identifier: GPL-3.0-or-later
# Headers of the standard library and of Qt that most files include are compiled once instead of a thousand times: more
# than half of the time of a build from scratch. They are no substitute for #include: the preset tidy builds without
# them (CMAKE_DISABLE_PRECOMPILE_HEADERS) and finds what a file uses and does not include.

set(standard_headers
    <algorithm> <array> <charconv> <cstdint> <functional> <map> <memory> <optional> <string> <string_view> <utility>
    <variant> <vector>)
set(core_headers ${standard_headers}
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QObject> <QRegularExpression> <QString> <QStringList> <QTimer> <QUrl> <QVariant>)
set(widget_headers ${core_headers}
    <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QEvent> <QFormLayout> <QHeaderView> <QLabel>
    <QLineEdit> <QListView> <QLocale> <QMenu> <QPainter> <QPushButton> <QStyle> <QTableView> <QToolButton> <QTreeView>
    <QUndoStack> <QWidget>)

# hookbench_precompile(<name> HEADERS … LINKS …)
# Makes the set of headers <name>, for targets in folders that say set(HOOKBENCH_HEADERS <name>).
function(hookbench_precompile name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;LINKS")
    set(source "${CMAKE_CURRENT_BINARY_DIR}/precompiled/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// CMake compiles headers for a target with at least one source.\n")
    add_library(hookbench_headers_${name} OBJECT "${source}")
    set_target_properties(hookbench_headers_${name} PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
    target_link_libraries(hookbench_headers_${name} PRIVATE hookbench_options ${arg_LINKS})
    target_precompile_headers(hookbench_headers_${name} PRIVATE ${arg_HEADERS})
endfunction()

hookbench_precompile(standard HEADERS ${standard_headers})
hookbench_precompile(core HEADERS ${core_headers} LINKS Qt6::Core)
if(HOOKBENCH_BUILD_GUI)
    hookbench_precompile(widgets HEADERS ${widget_headers} LINKS Qt6::Widgets)
endif()
if(HOOKBENCH_BUILD_TESTS)
    hookbench_precompile(core_tests HEADERS ${core_headers} <QTest> LINKS hookbench_qt_test)
    if(HOOKBENCH_BUILD_GUI)
        hookbench_precompile(widget_tests HEADERS ${widget_headers} <QSignalSpy> <QTest> LINKS hookbench_qt_test Qt6::Widgets)
    endif()
endif()

# hookbench_use_precompiled(<target>)
# With the set that the folder of the caller, or one above it, has chosen. Without a choice nothing is precompiled.
function(hookbench_use_precompiled target)
    if(HOOKBENCH_HEADERS)
        target_precompile_headers(${target} REUSE_FROM hookbench_headers_${HOOKBENCH_HEADERS})
    endif()
endfunction()
