#include "ui/submit/filingpage.h"

#include "app/github/prefill.h"
#include "app/outbox/filingview.h"
#include "ui/look/glyphs.h"
#include "ui/look/style.h"
#include "ui/look/stylepainting.h"
#include "ui/look/theme.h"
#include "ui/look/widgetrole.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/textblock.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

#include <vector>

namespace waybill {

namespace {

constexpr qsizetype mostRemarks = 50;

void showText(Paragraph *paragraph, const QString &text)
{
    paragraph->setText(text);
    paragraph->setVisible(!text.isEmpty());
}

constexpr double markSide = 18;
constexpr double markGap = 10;
constexpr double stepGap = 8;

void paintStep(QPainter &painter, FilingStep::State state, const QRectF &place, const Theme &theme)
{
    if (state != FilingStep::State::Now) {
        const StateMark mark = state == FilingStep::State::Done ? StateMark::Done
            : state == FilingStep::State::Stopped               ? StateMark::Warning
            : state == FilingStep::State::Refused               ? StateMark::Problem
                                                                : StateMark::Untouched;
        paintStateMark(painter, mark, place, theme);
        return;
    }
    // Three quarters of a circle: something goes round. It stands still, because nothing is gained by moving it.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, place.width() / 9, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(place.adjusted(2, 2, -2, -2), 90 * 16, -270 * 16);
    painter.restore();
}

} // namespace

/// The steps of a filing, each with its mark.
class StepList : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(waybill::StepList)

public:
    explicit StepList(QWidget *parent = nullptr) : QWidget(parent) { useHeightForWidth(this); }

    void setSteps(const QList<FilingStep> &steps)
    {
        if (steps == m_steps)
            return;
        m_steps = steps;
        m_texts.clear();
        QStringList spoken;
        for (const FilingStep &step : steps) {
            const bool now = step.state == FilingStep::State::Now;
            m_texts.emplace_back(step.text, designFont(font(), 14, now ? QFont::DemiBold : QFont::Normal));
            spoken += tr("%1: %2").arg(step.text, stateWords(step.state));
        }
        setAccessibleName(spoken.join(QStringLiteral("; ")));
        updateGeometry();
        update();
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const int inner = qMax(1, width - designLength(font(), markSide + markGap));
        const int gap = designLength(font(), stepGap);
        int height = 0;
        for (TextBlock &text : m_texts)
            height += text.heightFor(inner) + gap;
        return qMax(0, height - gap);
    }

    QSize sizeHint() const override
    {
        const int width = designLength(font(), 420);
        return {width, heightForWidth(width)};
    }

    QSize minimumSizeHint() const override { return {40, 0}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeFor(palette());
        const int side = designLength(font(), markSide);
        const int start = designLength(font(), markSide + markGap);
        int top = 0;
        for (int i = 0; i < int(m_texts.size()); ++i) {
            TextBlock &text = m_texts.at(i);
            const int height = text.heightFor(qMax(1, width() - start));
            const QRect mark(0, top + int(text.lineHeight() - side) / 2, side, side);
            paintStep(painter, m_steps.at(i).state, QStyle::visualRect(layoutDirection(), rect(), mark), theme);
            const bool later = m_steps.at(i).state == FilingStep::State::ToDo;
            text.paint(painter, {isRightToLeft() ? 0.0 : start, double(top)}, later ? theme.muted : theme.ink);
            top += height + designLength(font(), stepGap);
        }
    }

private:
    static QString stateWords(FilingStep::State state)
    {
        switch (state) {
        case FilingStep::State::Done:
            return tr("done");
        case FilingStep::State::Now:
            return tr("under way");
        case FilingStep::State::Stopped:
            return tr("stopped here");
        case FilingStep::State::Refused:
            return tr("refused");
        case FilingStep::State::ToDo:
            break;
        }
        return tr("to come");
    }

    QList<FilingStep> m_steps;
    mutable std::vector<TextBlock> m_texts;
};

FilingPage::FilingPage(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_steps(new StepList(this)),
      m_link(new QLineEdit(this)),
      m_next(new Paragraph(16, Paragraph::Tone::Ink, this, QFont::DemiBold)),
      m_course(new StepList(this)),
      m_sentence(new Paragraph(14, Paragraph::Tone::Ink, this)),
      m_existence(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_wait(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_remarkColumn(new QVBoxLayout),
      m_number(new CheckedLine("number", tr("Number or address of the issue"), this)),
      m_there(new QPushButton(m_number))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(designLength(font(), 10));
    m_column->addWidget(m_link);
    m_column->addWidget(m_steps);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_existence);
    m_column->addWidget(m_wait);
    m_remarkColumn->setSpacing(designLength(font(), 6));
    m_column->addLayout(m_remarkColumn);
    m_column->addWidget(m_next);
    m_column->addWidget(m_course);
    m_link->setObjectName(QStringLiteral("link"));
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Address of the issue"));
    m_next->setText(tr("What happens next"));
    m_course->setObjectName(QStringLiteral("course"));
    m_column->addWidget(m_number);
    m_column->addStretch(1);
    m_number->addButton(m_there);
    m_number->line().setPlaceholderText(m_number->line().accessibleName());
    m_there->setObjectName(QStringLiteral("there"));
    m_there->setAutoDefault(false);
    m_wait->setObjectName(QStringLiteral("wait"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_existence->setObjectName(QStringLiteral("existence"));
    connect(m_there, &QPushButton::clicked, this, &FilingPage::readNumber);
    connect(&m_number->line(), &QLineEdit::returnPressed, this, &FilingPage::readNumber);
    connect(&m_number->line(), &QLineEdit::textChanged, this, [this] { m_number->setError({}); });
}

void FilingPage::show(const FilingView &view, const QStringList &remarks, const QUrl &page, const QStringList &course)
{
    showFiled(view, page, course);
    showText(m_sentence, view.sentence);
    showText(m_existence, view.existence);
    showText(m_wait, view.wait);
    showRemarks(remarks);
    m_number->setVisible(!view.question.isThere.isEmpty());
    if (!view.question.isThere.isEmpty()) {
        m_there->setText(view.question.isThere);
        return;
    }
    m_number->line().clear();
    m_number->setError({});
}

/// The steps on the way, or once it is filed what the issue has and what comes then.
void FilingPage::showFiled(const FilingView &view, const QUrl &page, const QStringList &course)
{
    const bool done = view.kind == FilingView::Kind::Done;
    const QList<FilingStep> &steps = done ? view.filed : view.steps;
    m_steps->setSteps(steps);
    m_steps->setVisible(!steps.isEmpty());
    const QString address = done ? page.toString() : QString();
    if (address != m_link->text())
        m_link->setText(address);
    m_link->setVisible(!address.isEmpty());
    QList<FilingStep> later;
    for (const QString &line : course)
        later.append({line, FilingStep::State::ToDo});
    m_course->setSteps(later);
    m_next->setVisible(done && !course.isEmpty());
    m_course->setVisible(done && !course.isEmpty());
}

void FilingPage::showRemarks(const QStringList &remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    while (const QLayoutItem *item = m_remarkColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &remark : remarks.first(qMin(remarks.size(), mostRemarks))) {
        auto *line = new MessageLine(this);
        line->setMessage(MessageLine::Weight::Warning, remark, {});
        m_remarkColumn->addWidget(line);
        // A layout shows what is added only later, and the window is fitted to its contents now.
        line->show();
    }
}

void FilingPage::readNumber()
{
    const auto issue = readIssueReference(m_number->line().text());
    if (issue) {
        emit isThere(issue.value().number);
        return;
    }
    m_number->setError(issue.error().message);
    m_number->line().setFocus(Qt::OtherFocusReason);
}

} // namespace waybill
