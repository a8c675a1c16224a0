# SPDX-License-Identifier: GPL-3.0-or-later
# The words with which every folder describes itself. All compiler flags live in one INTERFACE target.

add_library(passerelle_flags INTERFACE)
target_compile_features(passerelle_flags INTERFACE cxx_std_20)
target_compile_definitions(passerelle_flags INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_CONTEXTLESS_CONNECT
  QT_NO_FOREACH
  QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(passerelle_flags INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${PASSERELLE_WERROR}>:/WX>)
else()
  target_compile_options(passerelle_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wcast-align -Wformat=2 -Wimplicit-fallthrough -Wextra-semi -Wundef
    $<$<BOOL:${PASSERELLE_WERROR}>:-Werror>
    # GCC 12 sees overlapping copies in std::string where there are none (its bug 105651).
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-restrict>)
endif()
if(PASSERELLE_SANITIZE)
  list(JOIN PASSERELLE_SANITIZE "," passerelle_sanitizers)
  target_compile_options(passerelle_flags INTERFACE -fsanitize=${passerelle_sanitizers} -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined
    # Instrumented, GCC 12 takes std::regex's own variant for uninitialized.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(passerelle_flags INTERFACE -fsanitize=${passerelle_sanitizers})
endif()

# passerelle_precompile(<target> <kind>): with PASSERELLE_PCH, a target reads Qt's headers precompiled. One set for each
# kind (core, ui), made when first asked for. A source still includes what it uses: other builds have no such
# set.
set(passerelle_headers_core
  <QAbstractItemModel> <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument>
  <QJsonObject> <QList> <QMap> <QObject> <QPointer> <QSet> <QString> <QStringList> <QUrl> <QVariant>
  <tl/expected.hpp> <algorithm> <atomic> <functional> <memory> <mutex> <optional> <thread> <variant> <vector>)
set(passerelle_headers_ui ${passerelle_headers_core}
  <QAction> <QApplication> <QBoxLayout> <QFormLayout> <QHeaderView> <QLabel> <QLineEdit> <QMainWindow> <QPainter>
  <QPushButton> <QStyle> <QStyledItemDelegate> <QTableView> <QToolButton> <QTreeView> <QWidget>)
function(passerelle_precompile target kind)
  if(NOT PASSERELLE_PCH)
    return()
  endif()
  set(maker passerelle_pch_${kind})
  if(NOT TARGET ${maker})
    set(source "${PROJECT_BINARY_DIR}/${maker}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// nothing but the precompiled headers\n")
    add_library(${maker} OBJECT "${source}")
    set(libraries_core Qt6::Core)
    set(libraries_ui Qt6::Widgets)
    target_link_libraries(${maker} PRIVATE ${libraries_${kind}} tl::expected passerelle_flags)
    target_precompile_headers(${maker} PRIVATE ${passerelle_headers_${kind}})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${maker})
endfunction()

# passerelle_part(<name> SOURCES file... [DEPENDS part...] [LIBRARIES target...])
# One part of the core: library passerelle_<name>, included as "<name>/file.h". DEPENDS names other parts.
function(passerelle_part name)
  cmake_parse_arguments(PART "" "" "SOURCES;DEPENDS;LIBRARIES" ${ARGN})
  set(target passerelle_${name})
  add_library(${target} STATIC ${PART_SOURCES})
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  list(TRANSFORM PART_DEPENDS PREPEND passerelle_)
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/app")
  target_link_libraries(${target} PUBLIC Qt6::Core tl::expected ${PART_DEPENDS} ${PART_LIBRARIES}
                                  PRIVATE passerelle_flags)
  passerelle_precompile(${target} core)
endfunction()

# passerelle_carry_objects(<name> <object library>)
# An interface library whose objects reach every program that links it, at any distance.
function(passerelle_carry_objects name objects)
  set_target_properties(${objects} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  add_library(${name} INTERFACE)
  target_sources(${name} INTERFACE $<TARGET_OBJECTS:${objects}>)
endfunction()

# passerelle_test(<tst_name> SOURCES file... [LIBRARIES target...] [XVFB] [DBUS])
# One QtTest executable for one class or one capability, with a home folder of its own. It runs offscreen, or with
# XVFB on a real X server with a window manager (label "xvfb"); with DBUS on a private session bus with an unlocked
# keyring (label "keyring").
function(passerelle_test name)
  cmake_parse_arguments(TEST "XVFB;DBUS" "" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests" "${PROJECT_SOURCE_DIR}")
  target_compile_definitions(${name} PRIVATE
    PASSERELLE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
    PASSERELLE_RESOURCES="${PROJECT_SOURCE_DIR}/resources")
  target_link_libraries(${name} PRIVATE Qt6::Test ${TEST_LIBRARIES} passerelle_flags)
  # Not QTest itself: it reads a definition that differs from folder to folder.
  passerelle_precompile(${name} core)

  set(command $<TARGET_FILE:${name}>)
  set(platform offscreen)
  set(labels "")
  set(support "${PROJECT_SOURCE_DIR}/tests/support")
  if(TEST_DBUS)
    list(PREPEND command dbus-run-session -- bash "${support}/with_keyring.sh")
    list(APPEND labels keyring)
  endif()
  if(TEST_XVFB)
    list(PREPEND command bash "${support}/with_display.sh")
    list(APPEND labels xvfb)
    set(platform xcb)
  endif()
  set(home "${PROJECT_BINARY_DIR}/home/${name}")
  file(MAKE_DIRECTORY "${home}")
  add_test(NAME ${name} COMMAND ${command})
  set_tests_properties(${name} PROPERTIES TIMEOUT 240 LABELS "${labels}" ENVIRONMENT
    "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;HOME=${home};XDG_CONFIG_HOME=${home}/.config;\
XDG_DATA_HOME=${home}/.local/share;XDG_STATE_HOME=${home}/.local/state;XDG_CACHE_HOME=${home}/.cache;\
UBSAN_OPTIONS=print_stacktrace=1;LSAN_OPTIONS=suppressions=${support}/leaks.supp:print_suppressions=0")
endfunction()
