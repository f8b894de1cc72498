#pragma once

#include "app/form/snapshot.h"
#include "app/template/bodylayout.h"

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

/// Writes the bodies of one form, again and again.
class BodyWriter
{
public:
    BodyWriter(const FormDefinition &definition, BodyLayoutPtr layout);
    ~BodyWriter();

    /// See writeBody. The snapshot has to be of the writer's definition.
    WrittenBody write(const FormSnapshot &snapshot, const WriteOptions &options = {}) const;

private:
    BodyLayoutPtr m_layout;
    std::unique_ptr<const BodySyntax> m_syntax;
};

/// Writes the issue body for these answers. Fields that do not exist now leave nothing behind.
/// With `keepGuidance` and nothing answered the result is BodyLayout::body(), byte for byte.
/// Lines of an answer that the reader would take for the template's own structure get a backslash in front, which Markdown
/// shows as the plain character; readBody takes it away again.
WrittenBody writeBody(const BodyLayoutPtr &layout, const FormSnapshot &snapshot, const WriteOptions &options = {});

} // namespace waybill
