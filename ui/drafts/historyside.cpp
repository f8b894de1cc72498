#include "ui/drafts/historyview.h"
#include "ui/drafts/staterows.h"
#include "ui/look/style.h"
#include "ui/widgets/paragraph.h"

#include <QKeySequence>
#include <QListWidget>
#include <QVBoxLayout>

namespace waybill {

namespace {

QString timeOfState(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QStringLiteral("HH:mm"));
}

} // namespace

QWidget *HistoryView::makeSide(const QDateTime &now)
{
    m_side = new QWidget(this);
    auto *column = new QVBoxLayout(m_side);
    const int margin = designLength(font(), 12);
    column->setContentsMargins(margin, margin, margin, margin);
    auto *heading = new Paragraph(14, Paragraph::Tone::Ink, m_side, QFont::Bold);
    heading->setText(tr("History"));
    heading->setHeadingLevel(2);
    auto *count = new Paragraph(12, Paragraph::Tone::Muted, m_side);
    count->setText(m_states.isEmpty() ? tr("There is no earlier state yet: one is kept every minute in which something changes.")
                                      : tr("%n earlier state(s)", nullptr, int(m_states.size())));
    prepareList(m_list, tr("Earlier states"));
    m_list->setObjectName(QStringLiteral("states"));
    m_list->setItemDelegate(new StateRows(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection); // Two can be compared.
    m_list->viewport()->setAutoFillBackground(false);               // The page paints what is behind it.
    m_thinned = new Paragraph(12, Paragraph::Tone::Muted, m_side);
    m_thinned->setText(tr("States are thinned with age: one a minute for an hour, then one each hour, each day and each week."));
    auto *second = new Paragraph(12, Paragraph::Tone::Muted, m_side);
    second->setText(tr("%1 and a click, or %2, choose a second state to compare.")
                        .arg(QKeySequence(Qt::CTRL).toString(QKeySequence::NativeText).remove(u'+'),
                             QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText)));
    second->setVisible(m_states.size() > 1);
    // The number stands at the end of the heading's line; that there is none yet, and why, takes lines of its own.
    auto *top = m_states.isEmpty() ? static_cast<QBoxLayout *>(new QVBoxLayout) : new QHBoxLayout;
    top->setSpacing(designLength(font(), 8));
    top->addWidget(heading);
    if (!m_states.isEmpty())
        top->addStretch(1);
    top->addWidget(count);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(second);
    column->addWidget(m_thinned);
    addStates(now);
    return m_side;
}

void HistoryView::addStates(const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    QDate day;
    const auto add = [&](const QDateTime &moment, qint64 id, const QString &words) {
        const QDate date = moment.toLocalTime().date();
        if (date != day) {
            const bool near = date.daysTo(today) >= 0 && date.daysTo(today) < 7;
            const QString name = date == today ? tr("Today")
                : date.addDays(1) == today     ? tr("Yesterday")
                : near                         ? QLocale().standaloneDayName(date.dayOfWeek())
                                               : QLocale().toString(date, QLocale::ShortFormat);
            (new QListWidgetItem(name, m_list))->setFlags(Qt::NoItemFlags);
            day = date;
        }
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(idRole, id);
        item->setData(StateRows::timeRole, timeOfState(moment));
        item->setData(Qt::AccessibleTextRole, QString(timeOfState(moment) + u' ' + words));
    };
    add(now, 0, tr("as it is now"));
    for (const DraftState &state : std::as_const(m_states))
        add(state.at, state.id, wordsOf(state));
}

QString HistoryView::wordsOf(const DraftState &state) const
{
    const FormDefinition &definition = m_session.definition();
    const int only = state.changed.size() == 1 ? definition.fieldIndex(state.changed.constFirst()) : -1;
    if (only >= 0)
        return definition.fields.at(only).label;
    return state.changed.isEmpty() ? tr("first state") : tr("%n answer(s)", nullptr, int(state.changed.size()));
}

} // namespace waybill
