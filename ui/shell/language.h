// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <vector>

class QTranslator;

namespace passerelle::ui
{

/// The language of the program's words: the system's or a chosen one.
class Language
{
public:
    Language();
    ~Language();

    /// Stable codes: "system", "en", "fr".
    struct Choice {
        QString code;
        QString name; ///< in its own language, as people look for it
    };
    static std::vector<Choice> choices();

    /// Exchanges the translators of the application. What is on the screen already keeps its words.
    void use(const QString &code);
    const QString &code() const { return m_code; }

private:
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace passerelle::ui
