#include "ui/drafts/historyview.h"

#include "app/submit/textdifference.h"
#include "ui/drafts/differencecard.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/textmarks.h"
#include "ui/look/theme.h"
#include "ui/look/widgetrole.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/optiongroup.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

// In design pixels.
constexpr double sideWidth = 222;
constexpr double narrowSideWidth = 160;
constexpr double narrow = 860; ///< Below this the choice of the view stands beneath the heading.
constexpr double low = 460;
constexpr double pageMargin = 16;
/// Cards of a form with thousands of fields, and lines of a long body, that are made at once.
constexpr qsizetype mostCards = 300;
constexpr int mostLines = 2000;

QString momentOfDay(const QDateTime &moment, const char *format)
{
    return QLocale().toString(moment.toLocalTime(), QLatin1String(format));
}

/// The time; of two days, with the day.
QString momentBeside(const Draft &state, const QDateTime &other, const char *format)
{
    const QDate day = state.changedAt.toLocalTime().date();
    const QString time = momentOfDay(state.changedAt, format);
    return day == other.toLocalTime().date() ? time : QLocale().toString(day, QLocale::ShortFormat) + u' ' + time;
}

/// On a ground of its own, as a count is.
class CountChip : public QWidget
{
public:
    CountChip(Paragraph *words, QWidget *parent) : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(designLength(font(), 9), designLength(font(), 1), designLength(font(), 9), designLength(font(), 1));
        row->addWidget(words);
    }

    /// Words of several scripts come to a little more than their parts, and would wrap.
    QSize sizeHint() const override { return QWidget::sizeHint() + QSize(designLength(font(), 12), 0); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ground = themeFor(palette()).faintLine;
        paintBox(painter, rect(), ground, ground, 1, height() / 2.0);
    }
};

} // namespace

HistoryView::HistoryView(FormSession &session, const QList<DraftState> &states, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_states(states),
      m_clock(clock),
      m_head(new QHBoxLayout),
      m_list(new QListWidget(this)),
      m_heading(new Paragraph(16, Paragraph::Tone::Ink, this, QFont::Bold)),
      m_count(new Paragraph(12, Paragraph::Tone::Ink, this, QFont::DemiBold)),
      m_views(new SegmentedControl({tr("Differing"), tr("All answers"), tr("Markdown")}, false, this)),
      m_scroll(new ContentScroll(new QWidget, tr("Then and now"), this)),
      m_restore(new QPushButton(this)),
      m_copy(new QPushButton(tr("Open as a copy"), this))
{
    installRole<HistoryView, QAccessible::Grouping>();
    setObjectName(QStringLiteral("history"));
    setAccessibleName(tr("Earlier states"));
    m_heading->setHeadingLevel(1);
    setFocusPolicy(Qt::ClickFocus);
    const int margin = designLength(font(), pageMargin);
    m_views->setObjectName(QStringLiteral("views"));
    m_views->setAccessibleName(tr("What is shown"));
    m_views->setCurrent(Differing);
    m_scroll->setObjectName(QStringLiteral("differences"));
    auto *words = new QHBoxLayout;
    words->setSpacing(designLength(font(), 8));
    words->addWidget(m_heading);
    m_chip = new CountChip(m_count, this);
    words->addWidget(m_chip, 0, Qt::AlignVCenter);
    words->addStretch(1);
    m_head->setSpacing(designLength(font(), 10));
    m_head->addLayout(words, 1);
    m_head->addWidget(m_views);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(margin, margin, margin, 0);
    right->setSpacing(designLength(font(), 10));
    right->addLayout(m_head);
    right->addWidget(m_scroll, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeSide(clock()));
    row->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(makeFooter());
    connect(m_list, &QListWidget::itemSelectionChanged, this, &HistoryView::onChosen);
    connect(m_views, &SegmentedControl::chosen, this, &HistoryView::fill);
    connect(&m_session.model(), &FormModel::changed, this, &HistoryView::fill);
    fill();
}

void HistoryView::showNewest()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toLongLong() > 0)
            return m_list->setCurrentRow(row);
    }
    m_list->setCurrentRow(1);
}

QList<QWidget *> HistoryView::panes() const
{
    return {m_side, m_views, m_scroll, m_footer};
}

QWidget *HistoryView::makeFooter()
{
    m_footer = new QWidget(this);
    auto *buttons = new QHBoxLayout(m_footer);
    const int margin = designLength(font(), pageMargin);
    buttons->setContentsMargins(margin, designLength(font(), 10), margin, designLength(font(), 10));
    buttons->setSpacing(designLength(font(), 10));
    auto *hint = new Paragraph(13, Paragraph::Tone::Muted, m_footer);
    hint->setText(
        tr("Restoring is one step: %1 takes it back.").arg(QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText)));
    auto *close = new QPushButton(tr("Back to the form"), m_footer);
    close->setObjectName(QStringLiteral("back"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setProperty(primaryProperty, true);
    buttons->addWidget(hint, 1, Qt::AlignVCenter);
    for (QPushButton *button : {close, m_copy, m_restore})
        buttons->addWidget(button);
    connect(close, &QPushButton::clicked, this, &HistoryView::closeWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_shown)
            emit copyWanted(Draft(*m_shown));
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (!m_shown)
            return;
        m_session.model().setAll(answersIn(m_session.definition(), *m_shown));
        emit closeWanted();
    });
    return m_footer;
}

void HistoryView::onChosen()
{
    QList<int> rows;
    for (const QListWidgetItem *item : m_list->selectedItems())
        rows.append(m_list->row(item));
    if (rows.isEmpty())
        return;
    // The newest stand first.
    const auto [newest, oldest] = std::minmax_element(rows.cbegin(), rows.cend());
    const auto idOf = [this](int row) { return m_list->item(row)->data(idRole).toLongLong(); };
    m_older = idOf(*oldest);
    m_newer = *newest == *oldest ? 0 : idOf(*newest);
    m_shown.reset();
    m_other.reset();
    if (m_newer > 0)
        emit stateWanted(m_newer);
    if (m_older > 0)
        emit stateWanted(m_older);
    else
        fill();
}

void HistoryView::showState(qint64 id, const Draft &state)
{
    if (id == m_older)
        m_shown = state;
    else if (id == m_newer)
        m_other = state;
    // Of two, none is shown beside another one than was chosen.
    if (m_shown.has_value() && m_other.has_value() == (m_newer > 0))
        fill();
}

FormSnapshot HistoryView::beside() const
{
    return m_other ? makeSnapshot(m_other->form.definition, m_other->given) : m_session.model().snapshot();
}

void HistoryView::fill()
{
    const View view = View(m_views->current());
    const FormSnapshot now = beside();
    QList<AnswerDifference> answers;
    int differing = 0;
    if (m_shown) {
        answers = answerDifferences(*m_shown, now, view == All ? Answers::All : Answers::Differing);
        differing = int(std::count_if(answers.cbegin(), answers.cend(), [](const AnswerDifference &each) { return each.differs; }));
        m_count->setText(tr("%1 of %n answer(s) differ", nullptr, int(now.values.size())).arg(differing));
    }
    const QString time = m_shown ? momentBeside(*m_shown, m_clock(), "HH:mm") : QString();
    m_heading->setText(
        !m_shown      ? tr("As it is now")
            : m_other ? tr("%1 beside %2")
                            .arg(momentBeside(*m_shown, m_other->changedAt, "HH:mm"), momentBeside(*m_other, m_shown->changedAt, "HH:mm"))
                      : tr("%1 beside now").arg(time));
    m_chip->setVisible(m_shown.has_value());
    const QString one = m_other ? tr("Choose one state alone to restore it or to open it as a copy.") : QString();
    m_restore->setText(m_shown && !m_other ? tr("Restore %1").arg(time) : tr("Restore"));
    m_restore->setEnabled(differing > 0 && !m_other);
    m_copy->setEnabled(m_shown && !m_other);
    for (QPushButton *button : {m_restore, m_copy}) {
        button->setToolTip(one);
        button->setAccessibleDescription(one);
    }
    QWidget *page = !m_shown ? new QWidget : view == Markdown ? markdownPage() : answersPage(answers, *now.definition, differing);
    // The former page goes with what it holds; a click in it may have led here, so later.
    if (QWidget *former = m_scroll->takeWidget())
        former->deleteLater();
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
}

QWidget *HistoryView::answersPage(const QList<AnswerDifference> &answers, const FormDefinition &definition, int differing)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, designLength(font(), 6), designLength(font(), pageMargin));
    column->setSpacing(designLength(font(), 12));
    auto *heads = new QHBoxLayout;
    heads->setContentsMargins(designLength(font(), 14), 0, designLength(font(), 14), 0);
    heads->setSpacing(2 * designLength(font(), 14));
    const DifferenceCard::Names names = m_other
        ? DifferenceCard::Names{momentBeside(*m_shown, m_other->changedAt, "HH:mm:ss"),
                                momentBeside(*m_other, m_shown->changedAt, "HH:mm:ss")}
        : DifferenceCard::Names{tr("Then, %1").arg(momentBeside(*m_shown, m_clock(), "HH:mm:ss")), tr("Now")};
    for (const QString &words : {names.before, names.now}) {
        auto *head = new Paragraph(12, Paragraph::Tone::Muted, page, QFont::DemiBold);
        head->setText(words);
        heads->addWidget(head, 1);
    }
    column->addLayout(heads);
    for (const AnswerDifference &answer : answers.first(std::min(answers.size(), mostCards))) {
        auto *card = m_other ? new DifferenceCard(definition, answer, names, page) : new DifferenceCard(definition, answer, page);
        column->addWidget(card);
        connect(card, &DifferenceCard::restoreClicked, this,
                [this, field = answer.field, then = answer.then] { m_session.model().setValue(field, then); });
    }
    const auto say = [&](const QString &words) {
        auto *line = new Paragraph(13, Paragraph::Tone::Muted, page);
        line->setText(words);
        auto *row = new QHBoxLayout;
        row->setSpacing(designLength(font(), 6));
        row->addWidget(line);
        column->addLayout(row);
        return row;
    };
    if (answers.size() > mostCards)
        say(tr("… and %n more", nullptr, int(answers.size() - mostCards)));
    const int equal = int(definition.fields.size()) - differing;
    if (m_views->current() == Differing && equal > 0) {
        QHBoxLayout *row = say(tr("%n answer(s) are equal.", nullptr, equal));
        auto *show = new LinkButton(tr("Show them"), page);
        show->setObjectName(QStringLiteral("showEqual"));
        row->addWidget(show);
        row->addStretch(1);
        connect(show, &LinkButton::clicked, this, [this] {
            m_views->setCurrent(All);
            fill();
        });
    }
    column->addStretch(1);
    return page;
}

QWidget *HistoryView::markdownPage() const
{
    const auto written = [](const LoadedForm &form, const FormSnapshot &answers) {
        return BodyWriter(*form.definition, form.layout).write(answers).markdown;
    };
    const QByteArray then = written(m_shown->form, makeSnapshot(m_shown->form.definition, m_shown->given));
    const QByteArray now = written(m_other ? m_other->form : m_session.form(), beside());
    const QString lines = textDifference(QString::fromUtf8(then), QString::fromUtf8(now), mostLines, LineNumbers::With);
    auto *page = new QPlainTextEdit;
    page->setObjectName(QStringLiteral("markdown"));
    page->setReadOnly(true);
    page->setAccessibleName(tr("What changed in the Markdown since then"));
    page->setFont(monospacedFont(font(), 13));
    page->setPlainText(lines.isEmpty() ? tr("Both texts are the same.") : lines);
    markDifference(*page->document(), themeFor(palette()));
    return page;
}

void HistoryView::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.background);
    painter.fillRect(m_side->geometry(), theme.panel);
    painter.fillRect(m_footer->geometry(), theme.panel);
    painter.setPen(theme.line);
    painter.drawLine(m_footer->geometry().topLeft(), m_footer->geometry().topRight());
    const int edge = isRightToLeft() ? m_side->geometry().left() : m_side->geometry().right();
    painter.drawLine(edge, 0, edge, m_footer->y());
}

void HistoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The marks are made in the theme's colours.
    if (event->type() == QEvent::PaletteChange && m_footer)
        fill();
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void HistoryView::resizeEvent(QResizeEvent *)
{
    const bool isNarrow = width() < designLength(font(), narrow);
    m_head->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setFixedWidth(designLength(font(), isNarrow ? narrowSideWidth : sideWidth));
    m_thinned->setVisible(height() >= designLength(font(), low)); // The states matter more.
}

void HistoryView::focusInEvent(QFocusEvent *)
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace waybill
