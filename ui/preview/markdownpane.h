#pragma once

#include "app/base/bodychange.h"
#include "app/body/bodywriter.h"

#include <QPlainTextEdit>

#include <optional>

namespace waybill {

class FormSession;

/// The Markdown text of the issue, to read and copy. Follows the session; marks the lines of the field being edited.
class MarkdownPane : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownPane(FormSession &session, QWidget *parent = nullptr);

    /// Marks the lines of this field and scrolls to them; -1 marks none.
    void setCurrentField(int field);

    /// The lines that are marked: 0-based, the last one excluded; empty when none are.
    std::pair<int, int> markedLines() const { return {m_marked.first, m_marked.end}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Shows the body as it is now, by `change` or, without one, by comparing it with what is shown.
    void follow(const std::optional<BodyChange> &change = {});
    void findMarked();
    void replaceText(const QByteArray &markdown, const BodyChange &change);
    void updateFont();

    FormSession &m_session;
    QByteArray m_markdown; ///< As shown.
    struct
    {
        qsizetype byte = 0;
        int position = 0;
    } m_known; ///< Where a byte of it, that of the last change, is in the document.
    WrittenBody::FieldLines m_marked;
    int m_currentField = -1;
    bool m_stale = true;
};

} // namespace waybill
