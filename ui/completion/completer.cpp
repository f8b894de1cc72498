#include "ui/completion/completer.h"

#include "app/outbox/filingview.h"
#include "ui/completion/completionpopup.h"
#include "ui/widgets/textbox.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QTextBlock>

namespace waybill {

Completer::Completer(QWidget *window, Clock clock) : QObject(window), m_window(window), m_clock(std::move(clock))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void Completer::setSource(const Source &source)
{
    leave();
    m_source = source;
    m_known.reset();
    m_state.reset();
    follow(QApplication::focusWidget());
}

bool Completer::isOpen() const
{
    return m_popup && !m_popup->isHidden();
}

void Completer::follow(QWidget *focus)
{
    auto *text = qobject_cast<TextBox *>(focus);
    if (text == m_text)
        return;
    leave();
    if (m_text) {
        m_text->removeEventFilter(this);
        m_text->disconnect(this);
    }
    const bool watched = text && !text->isReadOnly() && m_source.form && m_source.form->isAncestorOf(text);
    m_text = watched ? text : nullptr;
    m_leftAt = -1;
    if (!m_text)
        return;
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Completer::onText);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        // Not while a key changes the text: that is looked at next.
        if (isOpen() && m_text->document()->revision() == m_revision && query() != m_query)
            leave();
    });
}

std::optional<CompletionQuery> Completer::query() const
{
    const QTextCursor cursor = m_text->textCursor();
    if (cursor.hasSelection())
        return std::nullopt;
    // No more than what can be a part of it: a line may be as long as an answer.
    const int end = cursor.position();
    const int begin = std::max(cursor.block().position(), end - longestQuery - 1);
    QString line(end - begin, Qt::Uninitialized);
    for (int i = begin; i < end; ++i)
        line[i - begin] = m_text->document()->characterAt(i);
    return completionQuery(line);
}

void Completer::onText()
{
    // Not what another widget changes in it.
    const std::optional<CompletionQuery> asked = m_text->hasFocus() ? query() : std::nullopt;
    if (!asked)
        return leave();
    const int caret = m_text->textCursor().position();
    if (caret - int(asked->length) == m_leftAt)
        return;
    m_leftAt = -1;
    if (m_source.isCode(m_source.field()) || endsInCode(QStringView(m_text->toPlainText()).left(caret)))
        return leave();
    if (!isOpen() && m_source.ask) {
        if (const RepositoryStatePtr state = m_source.repository())
            m_source.ask(lookupsFor(asked->kind, *state));
    }
    offer(*asked);
}

void Completer::offer(const CompletionQuery &query)
{
    const RepositoryStatePtr state = m_source.repository();
    if (!m_known || m_state != state) {
        m_state = state;
        m_known = std::make_unique<Completions>(state, m_source.web());
    }
    const QList<Completion> rows = m_known->find(query, CompletionPopup::most);
    m_query = query;
    if (rows.isEmpty())
        return hide();
    if (!m_popup) {
        m_popup = new CompletionPopup(m_window);
        connect(m_popup, &CompletionPopup::clicked, this, &Completer::take);
    }
    m_revision = m_text->document()->revision();
    QTextCursor sign = m_text->textCursor();
    sign.setPosition(sign.position() - int(query.length));
    const QRect place = m_text->cursorRect(sign);
    const QRect inWindow(m_text->viewport()->mapTo(m_window, place.topLeft()), place.size());
    const QString readAt = m_known->readAt().isValid() ? momentText(m_known->readAt(), m_clock()) : QString();
    m_popup->showRows(rows, m_text, inWindow, readAt);
}

void Completer::refresh()
{
    // Also where nothing was known before.
    if (!m_query || !m_text || query() != m_query)
        return;
    // A page that is full asks for the next one.
    if (const RepositoryStatePtr state = m_source.repository(); state && m_source.ask)
        m_source.ask(lookupsFor(m_query->kind, *state));
    const int row = isOpen() ? m_popup->list().currentIndex().row() : 0;
    offer(*m_query);
    if (isOpen() && row > 0)
        m_popup->move(row);
}

bool Completer::takesKey(const QKeyEvent &key) const
{
    if (!isOpen() || (key.modifiers() & ~Qt::KeypadModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

bool Completer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent *>(event))) {
        onKey(*static_cast<QKeyEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::Hide || event->type() == QEvent::Wheel)
        leave();
    else if (event->type() == QEvent::Move && isOpen())
        QMetaObject::invokeMethod(this, &Completer::refresh, Qt::QueuedConnection); // A list of tasks grows while one types.
    return false;
}

void Completer::onKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
        return m_popup->move(-1);
    case Qt::Key_Down:
        return m_popup->move(1);
    case Qt::Key_Escape:
        m_leftAt = m_text->textCursor().position() - int(m_query->length);
        return leave();
    default:
        return take();
    }
}

void Completer::take()
{
    const Completion *row = m_popup->current();
    if (!row || !m_query || !m_text)
        return;
    const QString insertion = row->insertion;
    QTextCursor cursor = m_text->textCursor();
    const int end = cursor.position();
    const bool spaced = m_text->document()->characterAt(end).isSpace() && m_text->document()->characterAt(end) != QChar::ParagraphSeparator;
    cursor.setPosition(end - int(m_query->length), QTextCursor::KeepAnchor);
    leave();
    m_leftAt = cursor.position();
    cursor.insertText(spaced ? insertion : insertion + u' ');
    m_text->setTextCursor(cursor);
}

void Completer::leave()
{
    m_query.reset();
    hide();
}

void Completer::hide()
{
    if (!isOpen())
        return;
    m_popup->hide();
    if (m_text) {
        // The row is not there any more.
        QAccessibleEvent back(m_text, QAccessible::Focus);
        QAccessible::updateAccessibility(&back);
    }
}

} // namespace waybill
