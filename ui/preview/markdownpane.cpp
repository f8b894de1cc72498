#include "ui/preview/markdownpane.h"

#include "app/session/formsession.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

#include <string_view>

namespace waybill {

namespace {

/// How many characters of a document the UTF-8 text is, where a line end is one.
int lengthInDocument(std::string_view text)
{
    int length = 0;
    for (size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool continues = (byte & 0xC0) == 0x80;
        const bool halfOfLineEnd = byte == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        length += continues || halfOfLineEnd ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    return length;
}

} // namespace

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
        if (change.body && isVisible())
            follow(change.body);
        else if (change.body)
            m_stale = true;
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
    WrittenBody::FieldLines marked;
    for (const WrittenBody::FieldLines &lines : m_session.body().fields) {
        if (m_currentField >= 0 && lines.field == m_currentField)
            marked = lines;
    }
    if (marked.first == m_marked.first && marked.end == m_marked.end)
        return;
    m_marked = marked;
    viewport()->update();
}

void MarkdownPane::follow(const std::optional<BodyChange> &change)
{
    const QByteArray &markdown = m_session.body().markdown;
    // A change that cannot lead from what is shown to the body is not believed.
    const bool known = change && !m_stale && m_markdown.size() - change->oldEnd == markdown.size() - change->newEnd;
    m_stale = false;
    replaceText(markdown, known ? *change : changeOf(m_markdown, markdown));
    findMarked();
}

/// Replaces only what differs: the view stays where it is, and a key costs little in a long text.
void MarkdownPane::replaceText(const QByteArray &markdown, const BodyChange &change)
{
    const std::string_view before(m_markdown.constData(), size_t(m_markdown.size()));
    if (change.isEmpty())
        return;
    if (change.begin < m_known.byte)
        m_known = {};
    m_known.position += lengthInDocument(before.substr(size_t(m_known.byte), size_t(change.begin - m_known.byte)));
    m_known.byte = change.begin;
    const int length = lengthInDocument(before.substr(size_t(change.begin), size_t(change.oldEnd - change.begin)));
    QTextCursor cursor(document());
    cursor.setPosition(m_known.position);
    cursor.setPosition(m_known.position + length, QTextCursor::KeepAnchor);
    const QByteArray text = markdown.mid(change.begin, change.newEnd - change.begin);
    cursor.insertText(QString::fromUtf8(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")));
    m_markdown = markdown;
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
    const QFont mono = monospacedFont(QApplication::font(), 12.5);
    if (mono != document()->defaultFont())
        document()->setDefaultFont(mono);
}

} // namespace waybill
