// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QByteArray>
#include <vector>

namespace passerelle::secrets
{

/// Every way in which a secret may stand in a text or a file: UTF-8, UTF-16 in both byte orders, base64 (both
/// alphabets) at each of its three alignments, without the digits at its ends that neighbours share in,
/// percent-encoded (all of it or only what must be, either case), as a form field, escaped for JSON and for
/// HTML, hexadecimal. Without repetitions, the longest first. Forms of fewer than 3 bytes are left out but
/// for the secret itself.
std::vector<QByteArray> secretForms(const Secret &secret);

/// Takes secrets out of what is logged, shown or written.
class Redactor
{
public:
    /// What stands in the place of a secret.
    static constexpr char kMark[] = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";

    /// Bytes. A shorter secret stands in many a text by chance, and cut out of a word it would show what it
    /// is: what may hold it is withheld as a whole.
    static constexpr qsizetype kShortest = 4;

    Redactor() = default;
    explicit Redactor(const Secret &secret) { add(secret); }
    ~Redactor();
    Redactor(Redactor &&) noexcept = default;
    Redactor &operator=(Redactor &&) noexcept = default;
    Redactor(const Redactor &) = default;
    Redactor &operator=(const Redactor &) = default;

    /// An empty secret adds nothing.
    void add(const Secret &secret);

    bool finds(const QByteArray &bytes) const;
    QByteArray redacted(QByteArray bytes) const;
    QString redacted(const QString &text) const;

private:
    std::vector<QByteArray> m_forms;
};

} // namespace passerelle::secrets
