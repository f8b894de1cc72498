#include "ui/drafts/compareview.h"

#include "ui/drafts/differencecard.h"
#include "ui/look/style.h"
#include "ui/widgets/contentscroll.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/optiongroup.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill {

namespace {

/// Cards of a form with thousands of fields that are made at once.
constexpr qsizetype mostCards = 300;
constexpr double leastHeight = 420; ///< Design pixels.

Paragraph *line(const QString &text, QWidget *parent, int weight = QFont::Normal)
{
    auto *words = new Paragraph(13, Paragraph::Tone::Muted, parent, weight);
    words->setText(text);
    return words;
}

} // namespace

CompareView::CompareView(const Side &first, const Side &second, QWidget *parent)
    : PanelDialog(900, parent),
      m_first(first),
      m_second(second),
      m_views(new SegmentedControl({tr("Differing"), tr("All answers")}, false, this)),
      m_scroll(new ContentScroll(new QWidget, {}, this))
{
    setObjectName(QStringLiteral("compare"));
    setHeading(tr("“%1” beside “%2”").arg(first.name, second.name));
    m_views->setObjectName(QStringLiteral("views"));
    m_views->setAccessibleName(tr("What is shown"));
    m_views->setCurrent(Differing);
    m_scroll->setObjectName(QStringLiteral("differences"));
    m_scroll->setAccessibleName(heading());
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    body().addWidget(m_views, 0, Qt::AlignLeading);
    body().addSpacing(designLength(font(), 10));
    body().addWidget(m_scroll, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    buttons().addStretch(1);
    buttons().addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_views, &SegmentedControl::chosen, this, &CompareView::fill);
    fill();
}

int CompareView::extraHeight(int) const
{
    return designLength(font(), leastHeight);
}

void CompareView::fill()
{
    const FormSnapshot second = makeSnapshot(m_second.draft.form.definition, m_second.draft.given);
    const QList<AnswerDifference> answers =
        answerDifferences(m_first.draft, second, m_views->current() == All ? Answers::All : Answers::Differing);
    const int differing = int(std::count_if(answers.cbegin(), answers.cend(), [](const AnswerDifference &each) { return each.differs; }));
    setLead(tr("%1 of %n answer(s) differ", nullptr, int(second.values.size())).arg(differing));
    QWidget *page = makePage(answers);
    // The former page goes with what it holds; a click in it may have led here, so later.
    if (QWidget *former = m_scroll->takeWidget())
        former->deleteLater();
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
}

QWidget *CompareView::makePage(const QList<AnswerDifference> &answers)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, designLength(font(), 6), 0);
    column->setSpacing(designLength(font(), 12));
    auto *heads = new QHBoxLayout;
    for (const Side *side : {&m_first, &m_second})
        heads->addWidget(line(side->name, page, QFont::DemiBold), 1);
    column->addLayout(heads);
    const FormDefinition &definition = *m_second.draft.form.definition;
    for (const AnswerDifference &answer : answers.first(std::min(answers.size(), mostCards)))
        column->addWidget(new DifferenceCard(definition, answer, {m_first.name, m_second.name}, page));
    if (answers.size() > mostCards)
        column->addWidget(line(tr("… and %n more", nullptr, int(answers.size() - mostCards)), page));
    const int equal = int(definition.fields.size() - answers.size());
    if (m_views->current() == Differing && equal > 0) {
        column->addWidget(line(tr("%n answer(s) are equal.", nullptr, equal), page));
        auto *show = new LinkButton(tr("Show them"), page);
        show->setObjectName(QStringLiteral("showEqual"));
        column->addWidget(show, 0, Qt::AlignLeading);
        connect(show, &LinkButton::clicked, this, [this] {
            m_views->setCurrent(All);
            fill();
        });
    }
    const QList<KeptAnswer> kept = moveAnswers(*m_first.draft.form.definition, m_first.draft.given, definition).kept;
    if (!kept.isEmpty())
        column->addWidget(line(tr("Only in “%1”").arg(m_first.name), page, QFont::DemiBold));
    for (const KeptAnswer &answer : kept.first(std::min(kept.size(), mostCards)))
        column->addWidget(line(tr("%1: %2").arg(answer.label, answer.text), page));
    column->addStretch(1);
    return page;
}

void CompareView::changeEvent(QEvent *event)
{
    PanelDialog::changeEvent(event);
    // The marks are made in the theme's colours.
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace waybill
