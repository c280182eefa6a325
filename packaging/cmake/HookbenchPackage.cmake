# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack -G DEB` in a build folder makes the Debian package.
set(CPACK_PACKAGE_NAME hookbench)
set(CPACK_PACKAGE_VENDOR "The Hookbench maintainers")
set(CPACK_PACKAGE_CONTACT "The Hookbench maintainers <maintainers@hookbench.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Workbench for webhook campaigns")
set(CPACK_PACKAGE_DESCRIPTION
    "Write the JSON body of a webhook campaign with Liquid tags in it, see at once what each customer would cause to be sent, and send a test to a local or a real endpoint.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the programs load at run time, which shlibdeps cannot see: SQLite (the history), SVG (the icons), the display,
# time zones.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, tzdata")
# Native windows on Wayland; the desktop's keyring, which QtKeychain loads when it is there; Qt's own words in the window's
# languages (QScintilla's come with it).
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, libsecret-1-0, qt6-translations-l10n, fonts-droid-fallback, fonts-noto-color-emoji")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

include(CPack)
