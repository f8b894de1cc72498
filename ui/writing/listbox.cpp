#include "ui/writing/listbox.h"

#include "app/template/linesyntax.h"
#include "ui/look/glyphs.h"
#include "ui/look/keytable.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/textsize.h"
#include "ui/look/theme.h"
#include "ui/widgets/textbox.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

constexpr int itemGap = 6;

int gripWidth(const QFont &font)
{
    return designLength(font, 18);
}

} // namespace

/// An item: its words and what takes it away.
class ListRow : public QWidget
{
public:
    explicit ListRow(QWidget *parent)
        : QWidget(parent), words(new TextBox(TextBox::Lines::One, 1, this)), remove(new GlyphButton(Glyph::Remove, {}, false, this))
    {
        // Backspace does the same from the words; a list of twenty items would be forty stops.
        remove->setFocusPolicy(Qt::ClickFocus);
        show();
    }

    int heightFor(int width) const { return words->heightForWidth(width - remove->sizeHint().width()); }

    TextBox *const words;
    GlyphButton *const remove;

protected:
    void resizeEvent(QResizeEvent *) override
    {
        const int button = remove->sizeHint().width();
        words->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width() - button, height())));
        remove->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(width() - button, (height() - button) / 2, button, button)));
    }
};

std::optional<ListText> ListText::read(const QString &text)
{
    ListText list;
    bool first = true;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype begin = itemPrefix(line);
        const QString mark = line.first(begin).trimmed();
        if (begin == 0 || line.front().isSpace() || list.items.size() == mostItems)
            return std::nullopt;
        const bool ordered = mark.front().isDigit();
        // A list of tasks is one while none is done.
        const QString box = QStringLiteral("[ ]");
        QString words = line.mid(begin).trimmed();
        const bool isTask = words == box || words.startsWith(box + QLatin1Char(' '));
        if (!isTask && parseTaskLine(line))
            return std::nullopt;
        const QString kind = mark.last(1) + (isTask ? QLatin1Char(' ') + box : QString());
        words = isTask ? words.sliced(box.size()).trimmed() : words;
        if (!first && (ordered != list.ordered || kind != list.mark))
            return std::nullopt;
        list.ordered = ordered;
        list.mark = kind;
        first = false;
        // An item may begin with what begins another list.
        if (itemPrefix(words) > 0)
            return std::nullopt;
        if (!words.isEmpty())
            list.items.append(words);
    }
    return list;
}

QString ListText::text() const
{
    QStringList lines;
    for (const QString &item : items)
        lines += (ordered ? QString::number(lines.size() + 1) + mark : mark) + QLatin1Char(' ') + item;
    return lines.join(QLatin1Char('\n'));
}

ListBox::ListBox(const ListText &own, QWidget *parent) : QWidget(parent), m_ordered(own.ordered), m_mark(own.mark), m_examples(own.items)
{
    installGroup<ListBox, QAccessible::List>();
    keepEmptyRow();
}

void ListBox::setOnNewBox(const std::function<void(TextBox *)> &prepare)
{
    m_prepare = prepare;
    for (ListRow *row : m_rows)
        m_prepare(row->words);
}

QString ListBox::text() const
{
    ListText list{m_ordered, m_mark, {}};
    for (const ListRow *row : m_rows) {
        if (const QString words = row->words->toPlainText().trimmed(); !words.isEmpty())
            list.items.append(words);
    }
    return list.text();
}

TextBox *ListBox::row(qsizetype index) const
{
    return m_rows[size_t(std::clamp<qsizetype>(index, 0, rowCount() - 1))]->words;
}

void ListBox::follow(const ListText &list)
{
    while (rowCount() > list.items.size() + 1)
        removeRow(rowCount() - 1);
    while (rowCount() < list.items.size() + 1)
        addRow(rowCount());
    for (qsizetype i = 0; i < rowCount(); ++i) {
        TextBox *box = row(i);
        const QString words = list.items.value(i);
        // While it is typed in, it may hold blanks at its end.
        if (box->hasFocus() && box->toPlainText().trimmed() == words)
            continue;
        const QSignalBlocker blocker(box);
        box->follow(words);
    }
    orderRows();
    emit heightChanged();
}

ListRow *ListBox::addRow(qsizetype index)
{
    auto *row = new ListRow(this);
    m_rows.insert(m_rows.begin() + index, row);
    row->words->installEventFilter(this);
    waybill::setRefused(row->words, m_refused);
    connect(row->words, &TextBox::textChanged, this, [this] {
        keepEmptyRow();
        emit edited();
    });
    connect(row->words, &TextBox::heightChanged, this, &ListBox::heightChanged);
    connect(row->words, &TextBox::leaveRequested, this, [this, row] { onEnter(indexOf(row->words)); });
    connect(row->remove, &GlyphButton::clicked, this, [this, row] {
        const qsizetype index = indexOf(row->words);
        // The focus goes first: the row that has it is the one that is taken away.
        this->row(index + 1)->setFocus(Qt::OtherFocusReason);
        removeRow(index);
        orderRows();
        emit rearranged();
    });
    if (m_prepare)
        m_prepare(row->words);
    return row;
}

void ListBox::removeRow(qsizetype index)
{
    ListRow *row = m_rows[size_t(index)];
    m_rows.erase(m_rows.begin() + index);
    row->words->disconnect(this);
    row->hide();
    row->deleteLater();
}

/// The order of the Tab key is that of the rows, whichever was made first; and their names count them.
void ListBox::orderRows()
{
    keepEmptyRow();
    for (size_t i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows[i - 1]->words, m_rows[i]->words);
    updateNames();
    emit heightChanged();
}

void ListBox::keepEmptyRow()
{
    if (!m_rows.empty() && m_rows.back()->words->toPlainText().trimmed().isEmpty())
        return;
    addRow(rowCount());
    if (rowCount() > 1)
        setTabOrder(m_rows[m_rows.size() - 2]->words, m_rows.back()->words);
    updateNames();
    emit heightChanged();
}

void ListBox::onEnter(qsizetype index)
{
    const bool empty = row(index)->toPlainText().trimmed().isEmpty();
    if (empty) {
        // Nothing more to add: an empty item is none.
        emit leaveRequested();
        return;
    }
    if (!row(index + 1)->toPlainText().trimmed().isEmpty()) {
        addRow(index + 1);
        orderRows();
    }
    row(index + 1)->setFocus(Qt::TabFocusReason);
}

void ListBox::move(qsizetype from, qsizetype to)
{
    // The empty row stays the last one.
    if (from < 0 || to < 0 || from >= rowCount() - 1 || to >= rowCount() - 1 || from == to)
        return;
    ListRow *row = m_rows[size_t(from)];
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, row);
    orderRows();
    emit rearranged();
}

qsizetype ListBox::indexOf(const QObject *box) const
{
    return std::find_if(m_rows.begin(), m_rows.end(), [box](const ListRow *row) { return row->words == box; }) - m_rows.begin();
}

bool ListBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const qsizetype index = indexOf(watched);
    if (index >= rowCount())
        return QWidget::eventFilter(watched, event);
    const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    const int by = key->key() == Qt::Key_Up ? -1 : 1;
    if (vertical && key->modifiers() == Qt::AltModifier) {
        move(index, index + by);
        return true;
    }
    if (key->key() == Qt::Key_Backspace && row(index)->toPlainText().isEmpty() && rowCount() > 1) {
        row(index > 0 ? index - 1 : 1)->setFocus(Qt::OtherFocusReason);
        row(index > 0 ? index - 1 : 1)->moveCursor(QTextCursor::End);
        if (index < rowCount() - 1) {
            removeRow(index);
            orderRows();
            emit rearranged();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ListBox::describe(const QString &name, const QString &description)
{
    m_name = name;
    m_description = description;
    setSpokenName(this, name);
    updateNames();
}

void ListBox::updateNames()
{
    const qsizetype count = rowCount() - 1;
    for (qsizetype i = 0; i <= count; ++i) {
        const ListRow *row = m_rows[size_t(i)];
        const QString number = QString::number(i + 1);
        const bool isItem = i < count;
        setSpokenName(row->words,
                      isItem ? tr("%1: item %2 of %3").arg(m_name, number, QString::number(count)) : tr("%1: add an item").arg(m_name));
        setSpokenDescription(row->words, m_description);
        row->words->setPlaceholderText(isItem ? QString() : m_examples.value(i, tr("Add an item")));
        row->remove->setName(tr("Remove item %1").arg(number));
        row->remove->setVisible(isItem);
    }
    update();
}

void ListBox::setRefused(bool refused)
{
    m_refused = refused;
    for (ListRow *row : m_rows)
        waybill::setRefused(row->words, refused);
}

QString ListBox::markOf(qsizetype item) const
{
    const QString box = m_mark.endsWith(QLatin1Char(']')) ? QStringLiteral("☐") : QString();
    return m_ordered ? QString::number(item + 1) + m_mark.first(1) + box : box.isEmpty() ? QStringLiteral("•") : box;
}

int ListBox::markWidth() const
{
    const QString widest = markOf(rowCount() - 1);
    return gripWidth(font()) + designLength(font(), 10) + fontMetrics().horizontalAdvance(widest);
}

QRect ListBox::gripOf(qsizetype index) const
{
    const QRect row = m_rows[size_t(index)]->geometry();
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(0, row.top(), gripWidth(font()), qMin(row.height(), controlHeight(font(), 37))));
}

void ListBox::mousePressEvent(QMouseEvent *event)
{
    for (qsizetype i = 0; i < rowCount() - 1 && event->button() == Qt::LeftButton; ++i) {
        if (gripOf(i).contains(event->position().toPoint()))
            m_dragged = i;
    }
    if (m_dragged < 0)
        return QWidget::mousePressEvent(event);
    setCursor(Qt::ClosedHandCursor);
    update();
}

void ListBox::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0)
        return;
    m_dropPlace = 0;
    for (qsizetype i = 0; i < rowCount() - 1; ++i)
        m_dropPlace += event->position().y() > m_rows[size_t(i)]->geometry().center().y() ? 1 : 0;
    update();
}

void ListBox::mouseReleaseEvent(QMouseEvent *)
{
    const qsizetype from = std::exchange(m_dragged, -1);
    const qsizetype before = std::exchange(m_dropPlace, -1);
    unsetCursor();
    update();
    if (from >= 0 && before >= 0)
        move(from, before > from ? before - 1 : before);
}

int ListBox::arrange(int width)
{
    const int left = markWidth();
    int top = 0;
    for (ListRow *row : m_rows) {
        const int height = row->heightFor(width - left);
        row->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), QRect(left, top, width - left, height)));
        top += height + itemGap;
    }
    return top - itemGap;
}

void ListBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeFor(palette());
    const int markEnd = markWidth() - designLength(font(), 8);
    if (m_dropPlace >= 0) {
        const int top = m_rows[size_t(m_dropPlace)]->y() - itemGap / 2 - 1;
        painter.fillRect(QRect(0, qMax(0, top), width(), 2), theme.accent);
    }
    for (qsizetype i = 0; i < rowCount(); ++i) {
        const QRect row = m_rows[size_t(i)]->geometry();
        if (i < rowCount() - 1)
            paintGlyph(painter, Glyph::Grip, gripOf(i), i == m_dragged ? theme.accent : theme.muted, designLength(font(), 16) / 16.0);
        painter.setPen(i < rowCount() - 1 ? theme.ink : theme.muted);
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, row.top(), markEnd, qMin(row.height(), controlHeight(font(), 37))));
        painter.drawText(place, Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight), markOf(i));
    }
}

} // namespace waybill
