#include "app/template/linesyntax.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/markdowneditor.h"
#include "ui/look/spokenpart.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/widgets/inputhistory.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/textbox.h"
#include "ui/writing/celltable.h"
#include "ui/writing/keyhints.h"
#include "ui/writing/listbox.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

#include <vector>

namespace waybill {

namespace {

constexpr int switchGap = 7;
constexpr int rowsGap = 8;

/// A list to fill, a row an item; or the same as text where the answer is more than a list.
class ListEditor : public FieldEditor
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ListEditor)

public:
    ListEditor(FormSession &session, int field, const ListText &own, QWidget *parent)
        : FieldEditor(session, field, parent),
          m_own(own),
          m_list(new ListBox(own, this)),
          m_text(new TextBox(TextBox::Lines::Many, 3, this)),
          m_switch(new LinkButton({}, this))
    {
        m_text->setPlaceholderText(definition().example);
        connectInput(m_text);
        connect(m_text, &TextBox::textChanged, this, [this] { type(Value(m_text->toPlainText())); });
        m_list->setOnNewBox([this](TextBox *box) {
            handOnHistory(box, history());
            connectRefusal(box);
        });
        connect(m_list, &ListBox::edited, this, [this] { type(Value(m_list->text())); });
        connect(m_list, &ListBox::rearranged, this, [this] { choose(Value(m_list->text())); });
        connect(m_list, &ListBox::heightChanged, this, &ListEditor::heightChanged);
        connect(m_list, &ListBox::leaveRequested, this, &ListEditor::leaveRequested);
        connect(m_switch, &LinkButton::clicked, this, [this] { m_asText ? backToList() : toggleMarkdown(); });
        follow();
        showMode();
    }

    QWidget *firstFocus() const override { return m_asText ? m_text : m_list->row(0); }

    void goTo(const Problem &problem) override { m_asText ? enter(m_text, problem) : enter(m_list->row(qMax(0, problem.line - 1)), {}); }

    void describe(const QString &name, const QString &description) override
    {
        m_list->describe(name, description);
        setSpokenName(m_text, name);
        setSpokenDescription(m_text, description);
        setSpokenDescription(m_switch, name);
    }

    void setRefused(bool refused) override
    {
        m_list->setRefused(refused);
        waybill::setRefused(m_text, refused);
    }

    int arrange(int width) override
    {
        const int height = m_asText ? m_text->heightForWidth(width) : m_list->arrange(width);
        (m_asText ? static_cast<QWidget *>(m_text) : m_list)->setGeometry(0, 0, width, height);
        const QSize link = m_switch->sizeHint();
        const int top = height + switchGap;
        m_hints = m_asText ? QRect() : QRect(0, top, width - link.width(), qMax(link.height(), keyHintsHeight(font())));
        m_switch->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), QRect({width - link.width(), top}, link)));
        return top + qMax(link.height(), m_hints.height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!m_hints.isNull())
            paintKeyHints(painter, QStyle::visualRect(layoutDirection(), rect(), m_hints), layoutDirection(),
                          {{"Return", tr("adds one")}, {"Alt+Up", tr("moves it")}}, font(), themeFor(palette()));
    }

    void follow() override
    {
        const QString answer = textOf(value());
        const std::optional<ListText> list = listOf(answer);
        // What came to be more than a list is shown as it is.
        if (!m_asText && !list && !isShown(m_list->text()))
            m_asText = true;
        if (list && !(isShown(m_list->text()) && isAncestorOf(focusWidget()) && focusWidget()->hasFocus()))
            m_list->follow(*list);
        if (!isShown(m_text->toPlainText()) || !m_text->hasFocus()) {
            const QSignalBlocker blocker(m_text);
            m_text->follow(answer);
        }
        showMode();
    }

private:
    std::optional<ListText> listOf(const QString &answer) const { return listLike(m_own, answer); }

    void backToList()
    {
        const std::optional<ListText> list = listOf(textOf(value()));
        if (!list)
            return emit insertionRefused(moreThanListText());
        m_asText = false;
        m_list->follow(*list);
        emit insertionRefused({});
        showMode();
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }

    void showMode()
    {
        m_text->setVisible(m_asText);
        m_list->setVisible(!m_asText);
        m_switch->setText(m_asText ? tr("Back to the list") : tr("Edit as text"));
        emit heightChanged();
    }

    const ListText m_own;
    ListBox *m_list;
    TextBox *m_text;
    LinkButton *m_switch;
    QRect m_hints;         ///< Where the keys are named; null: nowhere.
    bool m_asText = false; ///< Because the answer is more than a list.
};

/// Rows beneath a table of the template, a box a cell, as wide as the table's: a button adds one, and so does Tab in the last cell. A row
/// in which nothing stands is none; it goes when the focus does.
class RowsEditor : public FieldEditor
{
    Q_DECLARE_TR_FUNCTIONS(waybill::RowsEditor)

public:
    RowsEditor(FormSession &session, int field, const RowsKind &kind, QWidget *parent)
        : FieldEditor(session, field, parent), m_columns(kind.columns), m_add(new QPushButton(tr("Add a row"), this))
    {
        m_add->setObjectName(QStringLiteral("addRow"));
        connect(m_add, &QPushButton::clicked, this, &RowsEditor::addOne);
        follow();
    }

    QWidget *firstFocus() const override { return m_rows.empty() ? static_cast<QWidget *>(m_add) : m_rows.front().constFirst(); }

    bool addOne() override
    {
        if (m_rows.empty() || !isBlankRow(m_rows.back()))
            addRow();
        m_rows.back().constFirst()->setFocus(Qt::TabFocusReason);
        emit heightChanged();
        return true;
    }

    void describe(const QString &name, const QString &description) override
    {
        m_name = name;
        m_description = description;
        setSpokenName(this, name);
        setSpokenDescription(m_add, name);
        for (size_t row = 0; row < m_rows.size(); ++row) {
            for (qsizetype column = 0; column < m_rows[row].size(); ++column) {
                setSpokenName(m_rows[row].at(column), tr("%1: row %2, %3").arg(name, QString::number(row + 1), m_columns.value(column)));
                setSpokenDescription(m_rows[row].at(column), description);
            }
        }
    }

    void setRefused(bool refused) override
    {
        for (const Row &row : m_rows) {
            for (TextBox *box : row)
                waybill::setRefused(box, refused);
        }
    }

    int arrange(int width) override
    {
        const int columnWidth = width / qMax(1, columns());
        m_tops.clear();
        int top = 0;
        for (const Row &row : m_rows) {
            m_tops.append(top);
            int height = 0;
            for (TextBox *box : row)
                height = qMax(height, box->heightForWidth(columnWidth - 1));
            for (int column = 0; column < row.size(); ++column)
                row.at(column)->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, top, columnWidth * columns(), height + 1),
                                                               QRect(column * columnWidth + 1, top + 1, columnWidth - 1, height)));
            top += height + 1;
        }
        m_tops.append(top);
        m_columnWidth = columnWidth;
        const QSize button = m_add->sizeHint();
        const QRect all(0, top + rowsGap, width, button.height());
        m_add->setGeometry(QStyle::visualRect(layoutDirection(), all, QRect(all.topLeft(), button)));
        m_hints = QRect(button.width() + 12, all.top(), qMax(0, width - button.width() - 12), all.height());
        return all.bottom() + 1;
    }

protected:
    void follow() override
    {
        const QStringList lines = textOf(value()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const bool typing = isShown(shown()) && isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
        if (typing && m_rows.size() >= size_t(lines.size()))
            return;
        while (m_rows.size() > size_t(lines.size())) {
            for (TextBox *box : std::as_const(m_rows.back())) {
                box->hide();
                box->deleteLater();
            }
            m_rows.pop_back();
        }
        while (m_rows.size() < size_t(lines.size()))
            addRow();
        for (qsizetype row = 0; row < lines.size(); ++row) {
            const auto cells = tableCells(lines.at(row));
            for (qsizetype column = 0; column < m_rows[size_t(row)].size(); ++column) {
                const auto [begin, end] = cells.value(column, {0, 0});
                TextBox *box = m_rows[size_t(row)].at(column);
                const QSignalBlocker blocker(box);
                box->follow(lines.at(row).mid(begin, end - begin).replace(QLatin1String("\\|"), QLatin1String("|")));
            }
        }
        emit heightChanged();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeFor(palette());
        if (!m_rows.empty()) {
            const QRect all = QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), m_tops.constLast() + 1),
                                                 QRect(0, 0, m_columnWidth * columns(), m_tops.constLast() + 1));
            paintBox(painter, all, theme.field, theme.edge, 1, 6);
            painter.setPen(theme.line);
            for (qsizetype row = 1; row < qsizetype(m_rows.size()); ++row)
                painter.drawLine(all.left() + 1, m_tops.at(row), all.right() - 1, m_tops.at(row));
            for (int column = 1; column < columns(); ++column)
                painter.drawLine(all.left() + column * m_columnWidth, 1, all.left() + column * m_columnWidth, all.bottom() - 1);
        }
        paintKeyHints(painter, QStyle::visualRect(layoutDirection(), rect(), m_hints), layoutDirection(),
                      {{"Tab", tr("next cell")}, {"Return", tr("down")}}, font(), theme);
    }

private:
    using Row = QList<TextBox *>;

    int columns() const { return int(m_columns.size()); }
    static bool isBlankRow(const Row &row)
    {
        return std::all_of(row.cbegin(), row.cend(), [](const TextBox *box) { return box->toPlainText().trimmed().isEmpty(); });
    }

    QString shown() const
    {
        QStringList rows;
        for (const Row &row : m_rows) {
            QStringList cells;
            for (const TextBox *box : row)
                cells.append(box->toPlainText().simplified().replace(QLatin1Char('|'), QLatin1String("\\|")));
            if (!isBlankRow(row))
                rows.append(QStringLiteral("| %1 |").arg(cells.join(QLatin1String(" | "))));
        }
        return rows.join(QLatin1Char('\n'));
    }

    void addRow()
    {
        Row row;
        QWidget *before = m_rows.empty() ? nullptr : m_rows.back().constLast();
        for (int column = 0; column < columns(); ++column) {
            auto *box = new TextBox(TextBox::Lines::One, 1, this);
            box->setProperty(cellProperty, true);
            handOnHistory(box, history());
            connectRefusal(box);
            connect(box, &TextBox::textChanged, this, [this] { type(Value(shown())); });
            connect(box, &TextBox::heightChanged, this, &RowsEditor::heightChanged);
            connect(box, &TextBox::leaveRequested, this, &RowsEditor::leaveRequested);
            auto *keys = new CellKeys(box, [this, box](int rows, int columns) { return go(box, rows, columns); });
            keys->setOnTab([this, box] { return box == m_rows.back().constLast() && !isBlankRow(m_rows.back()) && addOne(); });
            if (before)
                setTabOrder(before, box);
            before = box;
            row.append(box);
            box->show();
        }
        setTabOrder(before, m_add);
        m_rows.push_back(row);
        describe(m_name, m_description);
    }

    bool go(const TextBox *from, int rows, int columns)
    {
        for (qsizetype row = 0; row < qsizetype(m_rows.size()); ++row) {
            const qsizetype column = m_rows[size_t(row)].indexOf(from);
            if (column < 0)
                continue;
            if (row + rows < 0)
                emit upRequested();
            const bool down = row + rows >= qsizetype(m_rows.size());
            if (down && !isBlankRow(m_rows.back()))
                return addOne();
            if (row + rows < 0 || down || column + columns < 0 || column + columns >= this->columns())
                return row + rows < 0;
            m_rows[size_t(row + rows)].at(column + columns)->setFocus(Qt::TabFocusReason);
            return true;
        }
        return false;
    }

    const QStringList m_columns;
    QPushButton *m_add;
    std::vector<Row> m_rows;
    QList<int> m_tops; ///< Of the rows, and behind them the end of the last.
    int m_columnWidth = 0;
    QRect m_hints;
    QString m_name;
    QString m_description;
};

} // namespace

std::optional<ListText> listLike(const ListText &own, const QString &answer)
{
    const std::optional<ListText> list = ListText::read(answer);
    return list && (list->items.isEmpty() || (list->ordered == own.ordered && list->ofTasks() == own.ofTasks())) ? list : std::nullopt;
}

QString moreThanListText()
{
    return ListEditor::tr("The answer is more than a list of this kind, so it stays text: every line has to be one item, without tasks "
                          "and lists within, and there are at most %1.")
        .arg(ListText::mostItems);
}

std::optional<ListText> listToFill(const Field &field)
{
    return field.stays && !field.example.isEmpty() ? ListText::read(field.example) : std::nullopt;
}

FieldEditor *createRowsEditor(FormSession &session, int field, const RowsKind &kind, QWidget *parent)
{
    return new RowsEditor(session, field, kind, parent);
}

FieldEditor *createListEditor(FormSession &session, int field, const ListText &own, QWidget *parent)
{
    return new ListEditor(session, field, own, parent);
}

} // namespace waybill
