#include "ui/writing/taskrow.h"

#include "ui/look/keytable.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/taskcheck.h"
#include "ui/widgets/textbox.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

namespace waybill {

namespace {
/// Widths in a row for a size of text.
struct Widths
{
    explicit Widths(const QFont &font) : grip(designLength(font, 18)), check(designLength(font, 26)), gap(designLength(font, 4)) { }

    int grip, check, gap;
};
} // namespace

TaskRow::TaskRow(QWidget *parent)
    : QWidget(parent),
      m_check(new TaskCheck({}, this)),
      m_words(new TextBox(TextBox::Lines::One, 1, this)),
      m_up(new GlyphButton(Glyph::Up, {}, false, this)),
      m_down(new GlyphButton(Glyph::Down, {}, false, this)),
      m_remove(new GlyphButton(Glyph::Remove, {}, false, this))
{
    m_words->installEventFilter(this);
    connect(m_check, &TaskCheck::toggled, this, &TaskRow::toggled);
    connect(m_words, &TextBox::textChanged, this, &TaskRow::updateName);
    connect(m_words, &TextBox::textChanged, this, &TaskRow::edited);
    // Alt+Up, Alt+Down and Backspace do the same from the words; a list of twenty tasks would be a hundred stops.
    for (GlyphButton *button : {m_up, m_down, m_remove})
        button->setFocusPolicy(Qt::ClickFocus);
    connect(m_words, &TextBox::heightChanged, this, &TaskRow::heightChanged);
    connect(m_words, &TextBox::leaveRequested, this, &TaskRow::enterPressed);
    connect(m_up, &GlyphButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &GlyphButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &GlyphButton::clicked, this, &TaskRow::removeRequested);
}

Task TaskRow::task() const
{
    return {m_words->toPlainText(), m_check->isChecked(), m_link};
}

void TaskRow::setTask(const Task &task)
{
    {
        // Only a person's tick is an answer; screen readers toggle without a click.
        const QSignalBlocker blocker(m_check);
        m_check->setChecked(task.done);
    }
    m_link = task.link;
    if (!m_words->hasFocus() || m_words->toPlainText().trimmed() != task.text) {
        const QSignalBlocker blocker(m_words);
        const int height = m_words->heightForWidth(m_words->width());
        m_words->follow(task.text);
        if (m_words->heightForWidth(m_words->width()) != height)
            emit heightChanged();
    }
    updateName();
}

bool TaskRow::isBlank() const
{
    return m_words->toPlainText().trimmed().isEmpty();
}

void TaskRow::setPlace(int index, int count, const QString &listName, const QString &description)
{
    m_isAdd = index >= count;
    for (QWidget *part : std::initializer_list<QWidget *>{m_check, m_up, m_down, m_remove})
        part->setVisible(!m_isAdd);
    m_words->setPlaceholderText(m_isAdd ? tr("Add a task") : QString());
    setSpokenDescription(m_words, description);
    if (m_isAdd) {
        setSpokenName(m_words, tr("%1: add a task").arg(listName));
    } else {
        const QString number = QString::number(index + 1);
        setSpokenName(m_words, tr("%1: task %2 of %3").arg(listName, number, QString::number(count)));
        setSpokenDescription(m_check, m_words->accessibleName());
        m_up->setName(withKey(tr("Move task %1 up").arg(number), keyEntry("moveTask")));
        m_down->setName(withKey(tr("Move task %1 down").arg(number), keyEntry("moveTask"), 1));
        m_remove->setName(tr("Remove task %1").arg(number));
        m_up->setEnabled(index > 0);
        m_down->setEnabled(index < count - 1);
    }
    updateName();
    update();
}

void TaskRow::updateName()
{
    const QString words = m_words->toPlainText().simplified();
    setSpokenName(m_check, words.isEmpty() ? tr("Task without words") : words);
}

int TaskRow::wordsWidth(int width) const
{
    const Widths widths(font());
    return width - widths.grip - widths.check - 3 * widths.gap - 3 * m_up->sizeHint().width();
}

int TaskRow::heightFor(int width) const
{
    return m_words->heightForWidth(wordsWidth(width));
}

QRect TaskRow::gripPlace() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, Widths(font()).grip, height()));
}

void TaskRow::resizeEvent(QResizeEvent *)
{
    const auto place = [this](QWidget *part, const QRect &rect) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    };
    const int button = m_up->sizeHint().width();
    const int buttons = 3 * button;
    const Widths widths(font());
    const int checkLeft = widths.grip + widths.gap;
    const int wordsLeft = checkLeft + widths.check + widths.gap;
    place(m_check, QRect(checkLeft, (height() - widths.check) / 2, widths.check, widths.check));
    place(m_words, QRect(wordsLeft, 0, wordsWidth(width()), height()));
    int left = width() - buttons;
    for (GlyphButton *part : {m_up, m_down, m_remove}) {
        place(part, QRect(left, (height() - button) / 2, button, button));
        left += button;
    }
}

void TaskRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    const Widths widths(font());
    const double scale = designLength(font(), 16) / 16.0;
    if (!m_isAdd)
        return paintGlyph(painter, Glyph::Grip, gripPlace(), m_dragging ? theme.accent : theme.muted, scale);
    const QRect add(widths.grip + widths.gap, 0, widths.check, height());
    paintGlyph(painter, Glyph::Add, QStyle::visualRect(layoutDirection(), rect(), add), theme.muted, 0.8 * scale);
}

bool TaskRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            if (!m_isAdd)
                emit moveRequested(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_words->toPlainText().isEmpty() && !m_isAdd) {
            emit removeRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TaskRow::mousePressEvent(QMouseEvent *event)
{
    m_dragging = !m_isAdd && event->button() == Qt::LeftButton && gripPlace().contains(event->position().toPoint());
    if (m_dragging) {
        setCursor(Qt::ClosedHandCursor);
        update();
    } else {
        QWidget::mousePressEvent(event);
    }
}

void TaskRow::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        emit dragged(mapToParent(event->position().toPoint()).y());
}

void TaskRow::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    unsetCursor();
    update();
    emit dropped();
}

} // namespace waybill
