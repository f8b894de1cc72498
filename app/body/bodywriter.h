#pragma once

#include "app/base/bodychange.h"
#include "app/form/snapshot.h"
#include "app/template/bodylayout.h"

#include <QHash>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace waybill {

struct WriteOptions
{
    bool keepGuidance = false;
    bool frontMatter = false; ///< With name, title, labels and so on on top, as in a template.
};

/// An issue body and where each field stands in it.
struct WrittenBody
{
    struct FieldLines
    {
        int field = -1;
        int first = 0; ///< 0-based line in `markdown`.
        int end = 0;   ///< One past the last.
    };
    QByteArray markdown;      ///< UTF-8, LF (or the template's CRLF) line ends.
    QList<FieldLines> fields; ///< In the order of the body; fields that are not in it are left out.
};

class BodySyntax;

/// Long answers as they were last written. Escaping looks at every line, which is most of what writing a long answer costs; of the next
/// version of an answer only the lines that differ are escaped.
class EscapedAnswers
{
public:
    /// What BodySyntax::escapedLines gives for the answer.
    QByteArray escaped(const QString &answer, int field, int section, const BodySyntax &syntax, const QByteArray &lineEnd);

private:
    struct Kept
    {
        QString answer;
        QByteArray escaped;
    };
    QHash<int, Kept> m_kept; ///< By field.
};

/// Writes the bodies of one form, again and again.
class BodyWriter
{
public:
    BodyWriter(const FormDefinition &definition, BodyLayoutPtr layout);

    /// See writeBody. The snapshot has to be of the writer's definition.
    WrittenBody write(const FormSnapshot &snapshot, const WriteOptions &options = {}) const;

    /// The lines of the field's section alone, with the heading; of one that is written as a whole all that stands in its place.
    QByteArray writeSectionOf(int field, const FormSnapshot &snapshot) const;

    const BodyLayout &layout() const { return *m_layout; }
    const BodySyntax &syntax() const { return *m_syntax; }

private:
    friend class LiveBody;
    BodyLayoutPtr m_layout;
    std::shared_ptr<const BodySyntax> m_syntax;
};

/// The body of one form that follows its answers: a change costs the parts that it touches, and of a long answer the lines.
class LiveBody
{
public:
    explicit LiveBody(const BodyWriter &writer, const WriteOptions &options = {});
    ~LiveBody();
    LiveBody(LiveBody &&) noexcept;
    LiveBody &operator=(LiveBody &&) noexcept;

    /// `fields`: those whose answer or existence is another since the last call. The first call writes everything.
    BodyChange update(const FormSnapshot &snapshot, const QList<int> &fields);
    /// As writeBody writes it; front matter is left to BodyWriter.
    const WrittenBody &body() const { return m_body; }
    /// What it has for the field, from the first of BodyLayout::partsOf to the last, without line ends around it; of a cell what stands in
    /// it. Empty where the field has no such parts. `whole`: for all of the field's section, see BodyLayout::wholePartsOf.
    QByteArray markdownOf(int field, bool whole = false) const;

private:
    struct Piece;
    int rewrite(const FormSnapshot &snapshot, int part, const std::function<bool(int)> &isChanged);
    void findLines();

    BodyLayoutPtr m_layout;
    std::shared_ptr<const BodySyntax> m_syntax;
    WriteOptions m_options;
    std::vector<std::vector<int>> m_partsOf; ///< By field.
    std::vector<Piece> m_pieces;             ///< By part; one more for the end.
    std::map<int, bool> m_markdown;          ///< Fields that were written so the last time, and whether their sections were as a whole.
    EscapedAnswers m_answers;
    bool m_linesDiffer = true; ///< Some part begins in another line, or ends otherwise, than m_body.fields says.
    QByteArray m_surplus;      ///< What the body has no more at its end for something that was left out.
    WrittenBody m_body;
};

/// Writes the issue body for these answers. Fields that do not exist now leave nothing behind.
/// With `keepGuidance` and nothing answered the result is BodyLayout::body(), byte for byte but for boxes that the guide ticks.
/// Lines of an answer that the reader would take for the template's own structure get a backslash in front, which Markdown
/// shows as the plain character; readBody takes it away again.
WrittenBody writeBody(const BodyLayoutPtr &layout, const FormSnapshot &snapshot, const WriteOptions &options = {});

} // namespace waybill
