#pragma once

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

namespace waybill::test {

/// A language made out of every text that the program translates, its guides included, to find what does not adapt. Placeholders, tags,
/// mnemonics and keys stay as they are. Installed while it lives.
class PseudoLanguage : public QTranslator
{
public:
    enum class Kind {
        Longer,   ///< Accented, in brackets, and 40 % longer, as the longest languages are.
        Mirrored, ///< Runs from right to left, as Arabic does, in the letters of English.
    };

    explicit PseudoLanguage(Kind kind) : m_kind(kind) { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(PseudoLanguage)

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // What Qt itself says has its own translations.
        if (context[0] == 'Q')
            return {};
        return m_kind == Kind::Longer ? longer(QString::fromUtf8(source)) : mirrored(QString::fromUtf8(source));
    }

    static QString longer(const QString &source)
    {
        QString text;
        qsizetype letters = 0;
        qsizetype more = 0;
        eachPart(source, [&](const QString &part, bool kept) {
            if (kept) {
                text += part;
                return;
            }
            for (const QChar c : part) {
                static const QString plain = QStringLiteral("AEIOUYaeiouyCNScns");
                static const QString accented = QStringLiteral("ÄËÏÖÜŸäëïöüÿÇÑŠçñš");
                const qsizetype at = plain.indexOf(c);
                letters += c.isLetter() ? 1 : 0;
                text += at < 0 ? c : accented.at(at);
                // A vowel twice, as long as that is needed: words grow, and wrap, as those of other languages do.
                if (at >= 0 && at < 12 && 10 * more < 4 * letters) {
                    text += accented.at(at);
                    ++more;
                }
            }
        });
        return letters == 0 ? source : around(source, text + QString(std::max<qsizetype>(0, (4 * letters + 9) / 10 - more - 2), u'ö'));
    }

    static QString mirrored(const QString &source)
    {
        QString text;
        eachPart(source, [&](const QString &part, bool kept) {
            // Right-to-left override, and the end of it.
            text += kept ? part : QChar(0x202E) + part + QChar(0x202C);
        });
        return text;
    }

private:
    /// Brackets, within the blanks and line ends that the source has at its ends.
    static QString around(const QString &source, const QString &text)
    {
        qsizetype before = 0;
        while (before < source.size() && source.at(before).isSpace())
            ++before;
        return text.left(before) + u'[' + text.mid(before) + u']';
    }

    /// What is looked up, replaced or read by a machine is `kept`.
    template <typename Use>
    static void eachPart(const QString &source, Use use)
    {
        static const QRegularExpression keep(QStringLiteral("%L?[0-9n]+|\\{%?\\w+\\}|<[^>]*>|&\\w|\\[\\*\\]|\\n|\\(\\*[^)]*\\)"));
        qsizetype from = 0;
        for (auto matches = keep.globalMatch(source); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedStart() > from)
                use(source.mid(from, match.capturedStart() - from), false);
            use(match.captured(), true);
            from = match.capturedEnd();
        }
        if (from < source.size())
            use(source.mid(from), false);
    }

    Kind m_kind;
};

} // namespace waybill::test
