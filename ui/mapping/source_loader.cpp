// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/source_loader.h"

#include "base/worker.h"
#include "ui/mapping/source_editor.h"

#include <cstddef>

#if defined(Q_OS_WIN) && !defined(Q_OS_WIN64)
#define PASSERELLE_SCINTILLA_CALL __stdcall
#else
#define PASSERELLE_SCINTILLA_CALL
#endif

namespace passerelle::ui
{

using Base = QsciScintillaBase;

/// Scintilla's ILoader, whose header QScintilla does not install; its functions stand in this order since
/// Scintilla 3 and are part of its binary interface.
class ScintillaLoader
{
public:
    virtual int PASSERELLE_SCINTILLA_CALL Release() = 0;
    virtual int PASSERELLE_SCINTILLA_CALL AddData(const char *data, std::ptrdiff_t length) = 0;
    virtual void *PASSERELLE_SCINTILLA_CALL ConvertToDocument() = 0;

protected:
    ~ScintillaLoader() = default;
};

#if defined(__GNUC__)
#define PASSERELLE_FOREIGN_CLASS __attribute__((no_sanitize("vptr"))) // which bears another name in there
#else
#define PASSERELLE_FOREIGN_CLASS
#endif

/// Scintilla's document of a text; nullptr where there is no memory for it.
PASSERELLE_FOREIGN_CLASS static void *documentOf(ScintillaLoader &loader, const QByteArray &text)
{
    if (loader.AddData(text.constData(), text.size()) == Base::SC_STATUS_OK)
        return loader.ConvertToDocument();
    loader.Release();
    return nullptr;
}

/// With room for what is typed first, where the answer to a message with a number can hold a pointer.
static ScintillaLoader *loaderFor(const SourceEditor &source, qsizetype size)
{
#ifdef Q_OS_WIN64
    Q_UNUSED(size)
    return static_cast<ScintillaLoader *>(source.SendScintillaPtrResult(Base::SCI_CREATELOADER));
#else
    constexpr qsizetype kToType = 64 * 1024; // without it the first key would move the whole text
    return reinterpret_cast<ScintillaLoader *>(
        source.call(Base::SCI_CREATELOADER, static_cast<unsigned long>(size + kToType)));
#endif
}

SourceLoader::SourceLoader(SourceEditor &source) : m_source(source) {}

SourceLoader::~SourceLoader() = default;

void SourceLoader::load(const QByteArray &text, std::function<void(bool)> done)
{
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("source"));
    ScintillaLoader *loader = loaderFor(m_source, text.size());
    m_worker->run([loader, text] { return loader ? documentOf(*loader, text) : nullptr; },
                  [this, done = std::move(done), job = ++m_job](void *document) {
                      const bool isWanted = job == m_job;
                      if (document && isWanted)
                          place(document);
                      if (document) // the source holds the one that it shows
                          m_source.SendScintilla(Base::SCI_RELEASEDOCUMENT, 0UL, document);
                      if (isWanted)
                          done(document != nullptr);
                  });
}

/// What Scintilla keeps with a document is set anew for each.
void SourceLoader::place(void *document)
{
    m_source.SendScintilla(Base::SCI_SETDOCPOINTER, 0UL, document);
    m_source.call(Base::SCI_SETCODEPAGE, Base::SC_CP_UTF8);
    m_source.call(Base::SCI_SETUNDOCOLLECTION, 0);
    m_source.call(Base::SCI_SETLEXER, Base::SCLEX_CONTAINER);
    m_source.call(Base::SCI_SETREADONLY, 1);
}

} // namespace passerelle::ui
