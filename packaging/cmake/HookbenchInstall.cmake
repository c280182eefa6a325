# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the two programs, and where: below share/ of the prefix, found relative to the programs.
set(data_dir "${CMAKE_INSTALL_DATADIR}/hookbench")

foreach(folder examples help schemas)
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/${folder}" DESTINATION "${data_dir}")
endforeach()

if(UNIX AND NOT APPLE)
    set(linux_dir "${PROJECT_SOURCE_DIR}/packaging/linux")
    set(icon_dir "${PROJECT_SOURCE_DIR}/resources/app-icon")
    install(FILES "${linux_dir}/hookbench.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${linux_dir}/io.github.hookbench.hookbench.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${icon_dir}/hookbench.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
    install(FILES "${linux_dir}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/hookbench")
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/LICENSE"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/hookbench"
        RENAME icons-LICENSE)
    foreach(size 16 24 32 48 64 128 256)
        install(FILES "${icon_dir}/hookbench-${size}.png"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps"
            RENAME hookbench.png)
    endforeach()
endif()

# The build tree looks like an installed prefix, so that the programs find their data by one rule in both.
file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/${CMAKE_INSTALL_DATADIR}")
file(CREATE_LINK "${PROJECT_SOURCE_DIR}/resources" "${PROJECT_BINARY_DIR}/${data_dir}" SYMBOLIC)
