// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace passerelle::ui
{

Language::Language() = default;
Language::~Language() = default;

std::vector<Language::Choice> Language::choices()
{
    return {{QStringLiteral("system"), QCoreApplication::translate("Language", "As the system")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("fr"), QStringLiteral("Français")}};
}

void Language::use(const QString &code)
{
    m_translators.clear(); // a translator that goes takes itself out of the application
    m_code = code;
    const QLocale locale =
        code == QStringLiteral("system") || code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    const auto install = [this, &locale](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, file, QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The sources' English counts things as "finding(s)": a language that is not there is English with its
    // plurals.
    install(QStringLiteral("passerelle"), QStringLiteral(":/i18n"));
    if (m_translators.empty() || locale.language() != QLocale::French) {
        auto english = std::make_unique<QTranslator>();
        if (english->load(QLocale(QLocale::English), QStringLiteral("passerelle"), QStringLiteral("_"),
                          QStringLiteral(":/i18n"))) {
            QCoreApplication::installTranslator(english.get());
            m_translators.push_back(std::move(english));
        }
    }
}

} // namespace passerelle::ui
