#pragma once

#include "app/render/preview.h"
#include "ui/look/style.h"
#include "ui/preview/previewview.h"

namespace waybill::test {

/// The row of a paragraph that is a line of the body.
inline PreviewRow paragraph(const QString &markdown, int line)
{
    PreviewRow row = previewRows(markdown.toUtf8()).constFirst();
    row.firstLine = line;
    row.endLine = line + 1;
    return row;
}

inline QList<PreviewRow> paragraphs(int count, const QString &markdown = QStringLiteral("Row %1"))
{
    QList<PreviewRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(paragraph(markdown.arg(i), i));
    return rows;
}

/// A preview on the screen.
class ShownPreview : public PreviewView
{
public:
    ShownPreview()
    {
        setFont(baseFont());
        resize(500, 400);
        show();
        setHeader({QStringLiteral("A title"), {QStringLiteral("label")}, {}});
    }

    /// Shows these rows in the place of all others.
    void showRows(const QList<PreviewRow> &all, const QList<WrittenBody::FieldLines> &fields = {})
    {
        setBody({0, rows().count(), all, 0}, fields);
    }
};

} // namespace waybill::test
