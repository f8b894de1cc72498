#include "ui/preview/markdownpane.h"

#include "app/session/formsession.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

namespace waybill {

MarkdownPane::MarkdownPane(FormSession &session, QWidget *parent) : QPlainTextEdit(parent), m_session(session)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Markdown"));
    setAccessibleDescription(tr("The text of the issue as it is filed. It follows the form and cannot be changed here."));
    setPlaceholderText(tr("Nothing in the issue yet."));
    document()->setDocumentMargin(16);
    updateFont();
    connect(&session, &FormSession::changed, this, [this](const SessionChange &change) {
        if (!change.body)
            return;
        m_stale = true;
        if (isVisible())
            follow();
    });
}

void MarkdownPane::setCurrentField(int field)
{
    if (field == m_currentField)
        return;
    m_currentField = field;
    if (m_stale)
        return;
    findMarked();
    const QTextBlock first = document()->findBlockByNumber(m_marked.first);
    if (m_marked.end <= m_marked.first || !first.isValid())
        return;
    const QRectF place = blockBoundingGeometry(first).translated(contentOffset());
    if (place.top() < 0 || place.bottom() > viewport()->height()) {
        setTextCursor(QTextCursor(first));
        centerCursor();
    }
}

void MarkdownPane::findMarked()
{
    m_marked = {};
    for (const WrittenBody::FieldLines &lines : m_session.body().fields) {
        if (m_currentField >= 0 && lines.field == m_currentField)
            m_marked = lines;
    }
    viewport()->update();
}

void MarkdownPane::follow()
{
    m_stale = false;
    const QString text = QString::fromUtf8(m_session.body().markdown).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    replaceText(text);
    findMarked();
}

/// Replaces only what differs: the view stays where it is, and a key costs little in a long text.
void MarkdownPane::replaceText(const QString &text)
{
    const qsizetype both = qMin(text.size(), m_text.size());
    qsizetype begin = 0;
    while (begin < both && text.at(begin) == m_text.at(begin))
        ++begin;
    qsizetype same = 0;
    while (same < both - begin && text.at(text.size() - 1 - same) == m_text.at(m_text.size() - 1 - same))
        ++same;
    const qsizetype oldEnd = m_text.size() - same;
    const qsizetype newEnd = text.size() - same;
    if (begin < oldEnd || begin < newEnd) {
        QTextCursor cursor(document());
        cursor.setPosition(int(begin));
        cursor.setPosition(int(oldEnd), QTextCursor::KeepAnchor);
        cursor.insertText(text.mid(begin, newEnd - begin));
        m_text = text;
    }
}

void MarkdownPane::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme &theme = themeFor(palette());
    painter.fillRect(event->rect(), theme.panel);
    QTextBlock block = firstVisibleBlock();
    while (block.isValid()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            break;
        if (block.blockNumber() >= m_marked.first && block.blockNumber() < m_marked.end)
            painter.fillRect(QRectF(0, place.top(), viewport()->width(), place.height()), theme.accentBackground);
        block = block.next();
    }
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void MarkdownPane::showEvent(QShowEvent *event)
{
    if (m_stale)
        follow();
    QPlainTextEdit::showEvent(event);
}

void MarkdownPane::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFont();
}

void MarkdownPane::updateFont()
{
    const QFont mono = monospacedFont(baseFont(), 12.5);
    if (mono != document()->defaultFont())
        document()->setDefaultFont(mono);
}

} // namespace waybill
