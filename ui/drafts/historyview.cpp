#include "ui/drafts/historyview.h"

#include "app/outbox/filingview.h"
#include "ui/drafts/twolines.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace waybill {

namespace {

constexpr int listWidth = 190;
constexpr int viewHeight = 440;

/// Marked words as rich text; all else as it is.
QString html(const QList<DifferencePiece> &pieces, const QColor &mark)
{
    QString text;
    for (const DifferencePiece &piece : pieces) {
        const QString words = piece.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        text += piece.differs ? QStringLiteral("<span style=\"background-color:%1\">%2</span>").arg(mark.name(), words) : words;
    }
    return text;
}

QLabel *side(const QList<DifferencePiece> &pieces, const QColor &mark, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(name);
    label->setText(pieces.isEmpty() ? HistoryView::tr("no answer") : html(pieces, mark));
    if (pieces.isEmpty())
        label->setForegroundRole(mutedRole);
    return label;
}

} // namespace

HistoryView::HistoryView(FormSession &session, const QList<DraftState> &states, Clock clock, QWidget *parent)
    : PanelDialog(960, parent),
      m_session(session),
      m_states(states),
      m_list(new QListWidget(this)),
      m_scroll(new QScrollArea(this)),
      m_restore(new QPushButton(tr("Restore all"), this))
{
    setObjectName(QStringLiteral("history"));
    setHeading(tr("Earlier states"));
    prepareList(m_list, tr("Earlier states"));
    m_list->setObjectName(QStringLiteral("states"));
    m_list->setItemDelegate(new TwoLines(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFixedWidth(designLength(font(), listWidth));
    m_scroll->setObjectName(QStringLiteral("differences"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setMinimumHeight(designLength(font(), viewHeight));
    auto *row = new QHBoxLayout;
    row->setSpacing(designLength(font(), 14));
    row->addWidget(m_list);
    row->addWidget(m_scroll, 1);
    body().addLayout(row, 1);
    auto *close = new QPushButton(tr("Back to the form"), this);
    m_restore->setObjectName(QStringLiteral("restore"));
    buttons().addStretch(1);
    buttons().addWidget(close);
    buttons().addWidget(m_restore);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_shown)
            m_session.model().setAll(answersIn(m_session.definition(), *m_shown));
        accept();
    });
    for (const DraftState &state : m_states) {
        auto *item = new QListWidgetItem(momentText(state.at, clock()), m_list);
        item->setData(twoLinesRole, QLocale().toString(state.at.toLocalTime(), QStringLiteral("HH:mm:ss")));
    }
    setLead(m_states.isEmpty() ? tr("There is no earlier state yet: one is kept every minute in which something changes.")
                               : tr("Restoring is one step; Undo takes it back. States are thinned with age."));
    m_restore->setEnabled(false);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0)
            emit stateWanted(m_states.at(index).id);
    });
    connect(&m_session.model(), &FormModel::changed, this, &HistoryView::fill);
}

void HistoryView::showState(const Draft &state)
{
    m_shown = state;
    fill();
}

void HistoryView::fill()
{
    if (!m_shown)
        return;
    const QList<AnswerDifference> differences = answerDifferences(*m_shown, m_session.model().snapshot());
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, designLength(font(), 6), 0);
    column->setSpacing(designLength(font(), 12));
    auto *count = new Paragraph(13, Paragraph::Tone::Muted, page, QFont::DemiBold);
    count->setText(tr("%n answer(s) differ. Left: then; right: now.", nullptr, int(differences.size())));
    column->addWidget(count);
    for (const AnswerDifference &difference : differences)
        column->addWidget(cardOf(difference, page));
    column->addStretch(1);
    // The former page goes with what it holds; a click in it may have led here, so later.
    if (QWidget *former = m_scroll->takeWidget())
        former->deleteLater();
    m_scroll->setWidget(page);
    m_restore->setEnabled(!differences.isEmpty());
}

QWidget *HistoryView::cardOf(const AnswerDifference &difference, QWidget *parent)
{
    const Theme &theme = themeFor(palette());
    const Field &field = m_session.definition().fields.at(difference.field);
    auto *card = new QFrame(parent);
    card->setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(card);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *label = new Paragraph(13, Paragraph::Tone::Ink, card, QFont::DemiBold);
    label->setText(field.label);
    auto *restore = new LinkButton(tr("Restore this answer"), card);
    restore->setAccessibleDescription(field.label);
    grid->addWidget(label, 0, 0);
    grid->addWidget(restore, 0, 1, Qt::AlignTrailing);
    grid->addWidget(side(difference.before, theme.errorBackground, tr("%1, then").arg(field.label), card), 1, 0);
    grid->addWidget(side(difference.now, theme.okBackground, tr("%1, now").arg(field.label), card), 1, 1);
    connect(restore, &LinkButton::clicked, this,
            [this, index = difference.field, then = difference.then] { m_session.model().setValue(index, then); });
    return card;
}

} // namespace waybill
