#include "ui/submit/filingpage.h"

#include "app/github/prefill.h"
#include "app/outbox/filingview.h"
#include "ui/look/style.h"
#include "ui/submit/steplist.h"
#include "ui/widgets/checkedline.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace waybill {

namespace {

constexpr qsizetype mostRemarks = 50;

void showText(Paragraph *paragraph, const QString &text)
{
    paragraph->setText(text);
    paragraph->setVisible(!text.isEmpty());
}

} // namespace

FilingPage::FilingPage(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_steps(new StepList(this)),
      m_sentence(new Paragraph(14, Paragraph::Tone::Ink, this)),
      m_existence(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_wait(new Paragraph(13, Paragraph::Tone::Muted, this)),
      m_remarkColumn(new QVBoxLayout),
      m_number(new CheckedLine("number", tr("Number or address of the issue"), this)),
      m_there(new QPushButton(m_number))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(designLength(font(), 10));
    m_column->addWidget(m_steps);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_existence);
    m_column->addWidget(m_wait);
    m_remarkColumn->setSpacing(designLength(font(), 6));
    m_column->addLayout(m_remarkColumn);
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

void FilingPage::show(const FilingView &view, const QStringList &remarks)
{
    m_steps->setSteps(view.steps);
    m_steps->setVisible(!view.steps.isEmpty());
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
