#pragma once

#include "app/library/templatelibrary.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

namespace waybill::test {

/// The language of the program, until this goes.
struct SpokenLanguage
{
    explicit SpokenLanguage(const QString &language) { QLocale::setDefault(QLocale(language)); }
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;
    ~SpokenLanguage() { QLocale::setDefault(QLocale::system()); }
};

/// A template in a file with a guide beside it that shows other labels in Spanish, German and Arabic.
class TranslatedForm
{
public:
    static constexpr char markdown[] =
        "---\nname: Words\nabout: x\n---\n### Things\n\n- **Colour:** \n- **Size:** \n\n### Notes\n\n_(What else there is.)_\n";
    static constexpr char fields[] = "guide: 1\nid: words\nname: Words\nfields:\n"
                                     "  - { id: own_colour, at: { line: Colour }, kind: text }\n"
                                     "  - { id: own_size, at: { line: Size }, kind: text }\n"
                                     "  - { id: own_notes, at: { section: Notes }, kind: paragraph }\n";
    static constexpr char translations[] = "translations:\n  es: { Colour: Color, Size: Tamaño, Notes: Notas }\n"
                                           "  de: { Colour: Farbe, Size: Größe, Notes: Notizen }\n"
                                           "  ar: { Colour: اللون, Size: الحجم, Notes: ملاحظات }\n";

    TranslatedForm() { write(markdown, QByteArray(fields) + translations); }

    bool write(const QByteArray &text, const QByteArray &guide) const
    {
        return put(path(), text) && put(m_folder.filePath(QStringLiteral("words.guide.yml")), guide);
    }
    /// In the language that is spoken now.
    LoadedForm read() const { return loadForm(path()).value(); }
    QString path() const { return m_folder.filePath(QStringLiteral("words.md")); }

private:
    static bool put(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    QTemporaryDir m_folder;
};

} // namespace waybill::test
